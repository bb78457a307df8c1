import type { SiteKind } from '../domain/site-kind.ts';

/** The words of the search that every page has. */
export const siteSearchWords = {
	label: 'Search this site',
	close: 'Close',
	start:
		'Lessons, signals, articles, plans for teachers and every example. Put quotation marks around words that belong together.',
	how: '↑ ↓ move · Enter searches all examples · Esc closes',
	/** The parts of the shortcuts' switch; keys stand between them. */
	keys: ['Open with', 'and'],
	searching: 'Searching…',
	nothing: 'Nothing found.',
	tryThis: 'Try fewer words, another form of a word, or look through',
	examples: 'the examples',
	signals: 'the signals',
	failed: 'The search could not load.',
	failedFile: (path: string) => `This file did not arrive: ${path}`,
	failedTry: 'Check the connection and try again. Without the search there are',
	again: 'Try again',
	cut: (characters: number) => `Only the first ${characters} characters are searched.`,
	unknown: (word: string) => `Nothing here has “${word}”.`,
	corrected: (from: string, to: string) => `Nothing here has “${from}”: searched for “${to}”.`,
	allExamples: (query: string) => `Search all examples for “${query}”`,
	fewOf: (shown: number, total: number) => `${shown} of ${total}`,
} as const;

export const siteKindNames: Readonly<Record<SiteKind, string>> = {
	lesson: 'Lessons',
	signal: 'Signals',
	article: 'Articles',
	module: 'For teachers',
	page: 'Pages',
	example: 'Examples',
};

const COUNTED: Readonly<Record<SiteKind, readonly [string, string]>> = {
	lesson: ['lesson', 'lessons'],
	signal: ['signal or form', 'signals and forms'],
	article: ['article', 'articles'],
	module: ['plan for teachers', 'plans for teachers'],
	page: ['page', 'pages'],
	example: ['example', 'examples'],
};

/** "7 results: 2 lessons, 5 examples" */
export function countResults(
	groups: readonly { readonly kind: SiteKind; readonly total: number }[],
): string {
	const sum = groups.reduce((total, group) => total + group.total, 0);
	if (sum === 0) return siteSearchWords.nothing;
	const parts = groups.map(({ kind, total }) => `${total} ${COUNTED[kind][total === 1 ? 0 : 1]}`);
	return `${sum} ${sum === 1 ? 'result' : 'results'}: ${parts.join(', ')}`;
}
