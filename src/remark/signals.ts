import type {} from 'mdast-util-to-hast';
import type { Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { formsOf, isSignal, readingOf, SIGNALS } from '../domain/signal.ts';
import { complain } from './complain.ts';

/**
 * Marks one-off examples in prose.
 *
 *     :hedge[may]{form=calibrated}
 *
 *     <mark class="H" data-form="calibrated">may</mark>
 */
export function remarkSignals() {
	return (tree: Root, file: VFile) => {
		visit(tree, 'textDirective', (node: TextDirective) => {
			if (!isSignal(node.name)) return;
			const form = node.attributes?.['form'] ?? '';
			if (readingOf(node.name, form) === undefined) {
				complain(file, node, {
					rule: 'form-unknown',
					found:
						form === ''
							? `no form on \`:${node.name}\``
							: `\`${form}\` as a form of \`${node.name}\``,
					expected: `one of ${formsOf(node.name)
						.map((id) => `\`${id}\``)
						.join(', ')}`,
					hint: `Write \`:${node.name}[words]{form=…}\`.`,
				});
				return;
			}
			node.data = {
				hName: 'mark',
				hProperties: { className: [SIGNALS[node.name].letter], dataForm: form },
			};
		});
	};
}
