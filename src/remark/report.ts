import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { SOURCE } from './complain.ts';

/** Ends the pipeline: what our plugins complained of does not build. */
export function remarkReport() {
	return (_tree: Root, file: VFile) => {
		const ours = file.messages.filter(({ source }) => source === SOURCE).sort(fromTheTop);
		if (ours.length === 0) return;
		throw new Error(ours.map(({ reason, place, note }) => lineOf(reason, place, note)).join('\n'));
	};
}

function fromTheTop(a: VFileMessage, b: VFileMessage): number {
	return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

function lineOf(reason: string, place: unknown, note: string | null | undefined): string {
	const start = place && typeof place === 'object' && 'start' in place ? place.start : place;
	const { line = 1, column = 1 } = (start ?? {}) as { line?: number; column?: number };
	return `${line}:${column} ${reason}. ${note ?? ''}`;
}
