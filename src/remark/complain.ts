import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { Fault } from '../domain/component.ts';

/** Whose messages ours are among those of other plugins. */
export const SOURCE = 'who-says';

/** Adds a fault to the file, at the node, in the fields that editors and reporters read. */
export function complain(file: VFile, node: Node, fault: Fault): void {
	const message = file.message(`Unexpected ${fault.found}, expected ${fault.expected}`, {
		place: node.position,
		ruleId: fault.rule,
		source: SOURCE,
	});
	message.actual = fault.found;
	message.expected = [fault.expected];
	message.note = fault.hint;
}
