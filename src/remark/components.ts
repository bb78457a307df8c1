import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type ComponentUse, isComponent } from '../domain/component.ts';
import { checkComponent } from '../domain/component-check.ts';
import type { CourseIndex } from '../domain/course.ts';
import { checkExerciseNames } from '../domain/exercise-use.ts';
import { complain } from './complain.ts';
import { isLesson } from './is-lesson.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** The components of a file that `remarkComponents` has seen, in order. */
export function componentsOf(file: VFile): readonly ComponentUse[] {
	return (file.data['components'] as ComponentUse[] | undefined) ?? [];
}

/**
 * Holds every component and every other element against what there is: `<Exhibit article="nope" />`
 * and `<exhibit />` are faults of the file, not empty pages.
 */
export function remarkComponents(options: { course: () => CourseIndex }) {
	return (tree: Root, file: VFile) => {
		const uses: ComponentUse[] = [];
		const nodes = new Map<ComponentUse, Element>();
		file.data['components'] = uses;
		const inLesson = isLesson(file);
		visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
			const element = node as Element;
			const use = {
				name: element.name ?? '',
				attributes: readAttributes(element),
				hasContent: element.children.length > 0,
			};
			uses.push(use);
			nodes.set(use, element);
			for (const name of repeatedIn(element)) complain(file, node, repeated(name));
			if (!inLesson && isComponent(use.name)) complain(file, node, misplaced(use.name));
			else for (const fault of checkComponent(use, options.course())) complain(file, node, fault);
		});
		if (!inLesson) return;
		for (const { use, fault } of checkExerciseNames(uses))
			complain(file, nodes.get(use) ?? tree, fault);
	};
}

function misplaced(name: string) {
	return {
		rule: 'component-unknown',
		found: `\`<${name}>\` on a page that is no lesson`,
		expected: 'components in lessons only',
		hint: 'Move it to a lesson, and link to that lesson from here.',
	} as const;
}

function repeated(name: string) {
	return {
		rule: 'component-attribute',
		found: `\`${name}\` twice`,
		expected: 'each attribute once',
		hint: 'Only one of them would be read: take the other out.',
	} as const;
}

function repeatedIn({ attributes }: Element): Set<string> {
	const names = attributes.flatMap((each) => (each.type === 'mdxJsxAttribute' ? [each.name] : []));
	return new Set(names.filter((name, index) => names.indexOf(name) < index));
}

function readAttributes({ attributes }: Element) {
	const read: Record<string, string | null> = {};
	for (const attribute of attributes) {
		if (attribute.type === 'mdxJsxExpressionAttribute') read['{…}'] = null;
		else if (typeof attribute.value === 'object' && attribute.value) read[attribute.name] = null;
		else read[attribute.name] = attribute.value ?? '';
	}
	return read;
}
