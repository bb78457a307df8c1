import type { FacetId } from '../domain/facet.ts';
import type { ReadingLevel } from '../domain/reading-level.ts';
import type { ExampleWords } from '../domain/render-example.ts';
import type { Sort, View } from '../domain/search-state.ts';
import { en } from './en.ts';
import { listWords, number } from './numbers.ts';

/** The words on an example, in lists, results and collections. */
export const exampleWords: ExampleWords = {
	reading: en.reading,
	origin: { collected: en.article.collected, composed: en.article.composed },
	sentence: (number) => `sentence ${number}`,
	copy: 'Copy with source',
	collect: 'Add to my collection',
	card: 'Add to my cards',
	like: 'Ten sound ones like this',
	inNote: 'found in the note',
};

/** The names of facets, as headings of their values. */
export const facetNames: Readonly<Record<FacetId, string>> = {
	reading: 'Reading',
	signal: 'Signal',
	form: 'Form',
	voice: 'Who speaks',
	genre: 'Kind of text',
	level: 'Reading level',
	lesson: 'Lesson',
	module: 'Module',
	origin: 'Origin',
};

export const sortNames: Readonly<Record<Sort, string>> = {
	relevance: 'best match first',
	article: 'by article',
	form: 'by form',
};

export const viewNames: Readonly<Record<View, string>> = {
	list: 'as a list',
	pairs: 'sound beside weak',
};

/** The words of the page of examples. */
export const searchWords = {
	title: 'Examples',
	description:
		'Every passage we have marked, with its note, as an example of its own: search words and phrases, narrow them down, compare sound with weak.',
	heading: 'Every marked passage, to look through',
	field: 'Words, or a phrase in “quotation marks”',
	search: 'Search',
	tries: ['reportedly', '“mass exodus”', '21,600', 'no source', 'corroborate'],
	tryThese: 'Try',
	mine: 'My collection',
	cards: 'My cards',
	explained: 'What this form is',
	searchThese: 'Search in these',
	asConcordance: 'All of them, one under the other, to compare and collect',
	narrow: 'Narrow it down',
	chosen: 'Chosen',
	clear: 'Clear all',
	sort: 'Order',
	view: 'Show',
	browse: 'By signal and form',
	browseLead:
		'Sound forms and weak ones as they occur in the articles. Each leads to all of its examples.',
	noScript:
		'Searching needs a script. Without one, all examples are here, by signal and form; your browser’s own “find in page” works on their pages.',
	count: (count: number) => (count === 1 ? '1 example' : `${number(count)} examples`),
	pages: 'Pages',
	previous: 'Previous',
	next: 'Next',
	page: (page: number, last: number) => `Page ${number(page)} of ${number(last)}`,
	remove: (name: string) => `Remove ${name}`,
	searching: 'Searching…',
	from: (first: number, last: number, total: string) => `${first} to ${last} of ${total}`,
	inPhrase: (count: string) => `${count} with this in the marked phrase`,
	rough: (count: string) => `about ${count}`,
	likeHeading: 'Sound ones like',
	likeMissing: (ref: string) =>
		`There is no example “${ref}”: it may have been renamed. Search for its words instead.`,
	corrected: (from: string, to: string) =>
		`No example has “${from}”. Searched for “${to}” instead.`,
	unknown: (words: readonly string[]) =>
		`No example has ${listWords(words.map((word) => `“${word}”`))}.`,
	nothing: 'No example fits all of that.',
	nearly: 'With all of these words but one',
	advice: {
		facets: 'Take out one of the chosen values.',
		words: 'Use fewer words, or only the beginning of one.',
		phrase: 'Take the quotation marks away: then the words may stand apart.',
		browse: 'Look through the forms below.',
	},
	cut: (most: number) => `Only the first ${most} characters are searched.`,
	left: (parts: readonly string[]) =>
		`The address asks for something that is not here, and it was left out: ${parts.join(', ')}.`,
	failed: (file: string) =>
		file === ''
			? 'The search could not start in this browser.'
			: `A file of the search did not load (${file}).`,
	failedAdvice:
		'Check the connection and try again. The forms below can be looked through without it.',
	again: 'Try again',
	more: (count: string) => `All ${count}`,
	none: 'None.',
} as const;

/** For whom a text is easy enough, by its words and sentences. */
export const levelNames: Readonly<Record<ReadingLevel, string>> = {
	'11-13': 'Ages 11 to 13',
	'13-15': 'Ages 13 to 15',
	adult: 'Older and adult',
};
