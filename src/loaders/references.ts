import type { Outline } from '../domain/course.ts';
import { isSignal, SIGNAL_IDS } from '../domain/signal.ts';
import type { LessonPage, ModulePage } from '../schemas/pages.ts';
import type { LoadedFile } from './folder.ts';
import { show } from './zod-issue.ts';

/** Holds the articles and signals that a lesson's head names against those there are. */
export function checkLesson(
	{ mdx, source }: LoadedFile<LessonPage>,
	articles: ReadonlyMap<string, Outline>,
): void {
	for (const [index, id] of mdx.head.articles.entries()) {
		if (articles.has(id)) continue;
		source.report('article-unknown', ['articles', index], {
			found: show(id),
			expected: `one of ${ticked([...articles.keys()].slice(0, 8))}`,
			hint: 'Articles are the folders under `articles/`.',
		});
	}
	for (const [index, id] of mdx.head.signals.entries()) {
		if (isSignal(id)) continue;
		source.report('signal-unknown', ['signals', index], {
			found: show(id),
			expected: `one of ${ticked(SIGNAL_IDS)}`,
			hint: 'Name the signals that the lesson teaches.',
		});
	}
}

/** Holds the lessons of a module against those there are. */
export function checkModule(
	{ mdx, source }: LoadedFile<ModulePage>,
	lessons: ReadonlySet<string>,
): void {
	for (const [index, id] of mdx.head.lessons.entries()) {
		if (lessons.has(id)) continue;
		source.report('lesson-unknown', ['lessons', index], {
			found: show(id),
			expected: lessons.size === 0 ? 'a lesson' : `one of ${ticked([...lessons])}`,
			hint: 'Lessons are the files under `lessons/`, named without `.mdx`.',
		});
	}
}

function ticked(ids: readonly string[]): string {
	return ids.map((id) => `\`${id}\``).join(', ');
}
