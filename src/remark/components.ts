import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { checkComponent } from '../domain/component.ts';
import type { CourseIndex } from '../domain/course.ts';
import { complain } from './complain.ts';

/**
 * Holds every component in a lesson against what there is: `<Exhibit article="nope" />` is a
 * fault of the file, not an empty page.
 */
export function remarkComponents(options: { course: () => CourseIndex }) {
	return (tree: Root, file: VFile) => {
		visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
			const element = node as MdxJsxFlowElement | MdxJsxTextElement;
			if (element.name === null || !/^[A-Z]/.test(element.name)) return;
			const use = { name: element.name, attributes: readAttributes(element) };
			for (const fault of checkComponent(use, options.course())) complain(file, node, fault);
		});
	};
}

function readAttributes({ attributes }: MdxJsxFlowElement | MdxJsxTextElement) {
	const read: Record<string, string | null> = {};
	for (const attribute of attributes) {
		if (attribute.type === 'mdxJsxExpressionAttribute') read['{…}'] = null;
		else read[attribute.name] = typeof attribute.value === 'string' ? attribute.value : null;
	}
	return read;
}
