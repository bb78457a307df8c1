import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import type { PluggableList } from 'unified';
import { VFile } from 'vfile';
import type { Article } from '../../src/domain/article.ts';
import type { CourseIndex } from '../../src/domain/course.ts';
import { buildPlugins, prosePlugins } from '../../src/remark/index.ts';
import { annotationOn, articleOf } from '../domain/builders.ts';

const ferry: Article = articleOf('Head\n\nSome say so. It may be.', {
	id: 'ferry',
	annotations: [annotationOn([{ start: 6, end: 14 }], { id: 'some-say', sentence: 2 })],
});

/** A course with one article and one lesson. */
export const COURSE: CourseIndex = {
	articles: new Map([['ferry', ferry]]),
	comparisons: new Map([['two-ferries', { claims: [{ id: 'late' }] }]]),
	lessons: new Set(['late-ferry']),
	glossary: [
		{ id: 'wire', term: 'wire', also: ['wire stories', 'wires'], meaning: 'Copy sold to papers.' },
	],
};

/** Markdown in, HTML out, as the site renders it. */
export async function render(markdown: string, base = ''): Promise<string> {
	const processor = await createMarkdownProcessor({
		smartypants: false,
		syntaxHighlight: false,
		remarkPlugins: buildPlugins(() => COURSE, base) as never,
	});
	return (await processor.render(markdown)).code;
}

/** What the plugins complain of in MDX: `line:column rule`, and in which words. */
export function complaintsIn(
	mdx: string,
	plugins: PluggableList = prosePlugins(() => COURSE),
	path?: string,
) {
	const file = new VFile({ value: mdx, ...(path === undefined ? {} : { path }) });
	const processor = remark().use(remarkMdx).use(plugins);
	processor.runSync(processor.parse(file), file);
	return file.messages.map(({ line, column, ruleId, source, reason, note }) => ({
		at: `${line}:${column} ${ruleId}`,
		source,
		reason,
		note,
	}));
}
