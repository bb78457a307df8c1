import type {} from 'mdast-util-to-hast';
import type { Root } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import type { Parent } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

type Directive = TextDirective | LeafDirective | ContainerDirective;

/**
 * Gives every directive that no plugin claimed back to the text, letter for letter.
 *
 *     The train leaves at 10:30am.
 *
 *     <p>The train leaves at 10:30am.</p>
 */
export function remarkVerbatim() {
	return (tree: Root, file: VFile) => {
		visit(
			tree,
			['textDirective', 'leafDirective', 'containerDirective'],
			(node, index, parent: Parent | undefined) => {
				const directive = node as Directive;
				if (directive.data?.hName || index === undefined || !parent) return undefined;
				const text = { type: 'text', value: sourceOf(directive, file) };
				const isInline = directive.type === 'textDirective';
				parent.children[index] = isInline
					? text
					: ({ type: 'paragraph', children: [text] } as unknown as (typeof parent.children)[0]);
				return [SKIP, index + 1];
			},
		);
	};
}

function sourceOf({ position }: Directive, file: VFile): string {
	return String(file).slice(position?.start.offset, position?.end.offset);
}
