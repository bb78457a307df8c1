import type { FacetId } from '../domain/facet.ts';
import type { ExampleWords } from '../domain/render-example.ts';
import type { Sort, View } from '../domain/search-state.ts';
import { en } from './en.ts';

/** The words on an example, in lists, results and collections. */
export const exampleWords: ExampleWords = {
	reading: en.reading,
	origin: { collected: en.article.collected, composed: en.article.composed },
	sentence: (number) => `sentence ${number}`,
	copy: 'Copy with source',
	collect: 'Add to my collection',
	like: 'Ten sound ones like this',
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
