import type {} from 'mdast-util-to-hast';
import type { Link, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addresses } from '../domain/address.ts';
import type { CourseIndex } from '../domain/course.ts';
import { termFinder, type TermUse } from '../domain/glossary.ts';
import { isLesson } from './is-lesson.ts';

/** Where words are shown as words, or lead somewhere already. */
const LEFT_ALONE = new Set([
	'heading',
	'link',
	'linkReference',
	'textDirective',
	'leafDirective',
	'containerDirective',
	'mdxJsxFlowElement',
	'mdxJsxTextElement',
	'tableCell',
]);

/**
 * Links each word of the glossary where a lesson's prose first uses it. The words of articles are
 * no prose: they stand in components, and are never touched.
 *
 *     A wire story goes to many papers.
 *
 *     <p>A <a href="/glossary/#wire" class="term">wire</a> story goes to many papers.</p>
 */
export function remarkGlossary(options: { course: () => CourseIndex; base?: string }) {
	return (tree: Root, file: VFile) => {
		if (!isLesson(file)) return;
		const find = termFinder(options.course().glossary);
		const seen = new Set<string>();
		visit(tree, (node, index, parent) => {
			if (LEFT_ALONE.has(node.type)) return SKIP;
			if (node.type !== 'text' || parent === undefined || index === undefined) return undefined;
			const first = find(node.value).filter(({ id }) => !seen.has(id) && seen.add(id));
			if (first.length === 0) return undefined;
			const parts = split(node, first, options.base ?? '');
			parent.children.splice(index, 1, ...parts);
			return [SKIP, index + parts.length];
		});
	};
}

function split({ value }: Text, uses: readonly TermUse[], base: string): PhrasingContent[] {
	const parts: PhrasingContent[] = [];
	let done = 0;
	for (const { id, start, end } of uses) {
		parts.push(text(value.slice(done, start)), linkTo(id, value.slice(start, end), base));
		done = end;
	}
	parts.push(text(value.slice(done)));
	return parts.filter((part) => part.type !== 'text' || part.value !== '');
}

function text(value: string): Text {
	return { type: 'text', value };
}

function linkTo(id: string, words: string, base: string): Link {
	return {
		type: 'link',
		url: `${base}${addresses.term(id)}`,
		children: [text(words)],
		data: { hProperties: { className: ['term'] } },
	};
}
