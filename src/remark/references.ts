import type {} from 'mdast-util-to-hast';
import type { Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addresses } from '../domain/address.ts';
import type { Fault } from '../domain/component.ts';
import { unknownArticle, unknownSignal } from '../domain/component-check.ts';
import type { CourseIndex } from '../domain/course.ts';
import { isSignal } from '../domain/signal.ts';
import { complain } from './complain.ts';

type Resolve = (id: string, course: CourseIndex) => string | Fault;

/** What each kind of reference points at. */
const KINDS: Readonly<Record<string, Resolve>> = {
	article: (id, course) =>
		course.articles.has(id) ? addresses.article(id) : unknownArticle(id, course),
	signal: (id) => (isSignal(id) ? addresses.signal(id) : unknownSignal(id)),
	lesson: (id, course) =>
		course.lessons.has(id) ? addresses.lesson(id) : unknownLesson(id, course),
	note: resolveNote,
};

/**
 * Turns references into links, so that an address that leads nowhere cannot be written.
 *
 *     :signal[hedges]{#hedge}, :note[these words]{#ksmo-desertion/reports-indicating}
 *
 *     <a href="/signals/hedge/">hedges</a>, <a href="/articles/ksmo-desertion/#reports-indicating">these words</a>
 */
export function remarkReferences(options: { course: () => CourseIndex; base?: string }) {
	return (tree: Root, file: VFile) => {
		visit(tree, 'textDirective', (node: TextDirective) => {
			if (!Object.hasOwn(KINDS, node.name)) return;
			const id = node.attributes?.['id'] ?? '';
			const target = KINDS[node.name]?.(id, options.course());
			if (typeof target === 'string') {
				const href = `${options.base ?? ''}${target}`;
				node.data = { hName: 'a', hProperties: { href } };
			} else if (target) {
				complain(file, node, target);
			}
		});
	};
}

function resolveNote(id: string, course: CourseIndex): string | Fault {
	const [articleId = '', annotationId = ''] = id.split('/');
	const article = course.articles.get(articleId);
	if (!article) return unknownArticle(articleId, course);
	const { annotations } = article;
	if (!annotations || annotations.some(({ id: known }) => known === annotationId))
		return addresses.annotation(articleId, annotationId);
	return {
		rule: 'annotation-unknown',
		found: `\`${id}\``,
		expected: `the id of an annotation of \`${articleId}\`, like \`${articleId}/${annotations[0]?.id ?? 'id'}\``,
		hint: `Annotations are listed in \`articles/${articleId}/annotations.yaml\`.`,
	};
}

function unknownLesson(id: string, { lessons }: CourseIndex): Fault {
	return {
		rule: 'lesson-unknown',
		found: `\`${id}\``,
		expected: `one of ${[...lessons].map((slug) => `\`${slug}\``).join(', ')}`,
		hint: 'Lessons are the files under `lessons/`, named without `.mdx`.',
	};
}
