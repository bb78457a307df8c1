import type { Literal, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { complain } from './complain.ts';

const CODE = ['mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm'];

/**
 * Complains of program code in prose: `{year}` or `export …` would vanish or fail later. Only a
 * comment in curly brackets may stay.
 */
export function remarkCode() {
	return (tree: Root, file: VFile) => {
		visit(tree, CODE, (node) => {
			const { value, type } = node as Literal;
			if (String(type) === 'mdxjsEsm') {
				complain(file, node, {
					rule: 'mdx-broken',
					found: `a paragraph that begins with \`${value.slice(0, 6)}\``,
					expected: 'words',
					hint: 'Pages take no programs, and these begin so: begin with another word.',
				});
			} else if (value.trim() === '' || value.replace(/\/\*[\s\S]*?\*\//g, '').trim() !== '') {
				complain(file, node, {
					rule: 'mdx-broken',
					found: `\`{${value.replace(/\s+/g, ' ')}}\``,
					expected: 'words, or a comment: `{/* … */}`',
					hint: 'Curly brackets belong to programs. To show one, write `\\{`.',
				});
			}
		});
	};
}
