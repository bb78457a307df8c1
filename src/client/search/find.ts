import { asTheyStand } from '../../domain/example-record.ts';
import { fold, hasPhrase, type Query } from '../../domain/query.ts';
import type { Pagefind, PagefindData, PagefindResult } from './pagefind.ts';

/**
 * How many results are held against a phrase word for word; of more, the index alone is believed,
 * which takes any form of a word for the word.
 */
const MOST_CHECKED = 200;

/** Of so many words each is left out in its turn. */
const MOST_LEFT_OUT = 8;

/** Results in order. */
export interface Answer {
	readonly results: readonly Result[];
	/** Not every one of the results was held against the phrases. */
	readonly isRough: boolean;
}

export type Result = Pick<PagefindResult, 'id' | 'score' | 'data'>;

/** The texts of a record that a phrase may stand in; it does not reach from one into the next. */
export type TextsOf = (data: PagefindData) => readonly string[];

const whole: TextsOf = ({ content }) => [content];

/**
 * What has all words and all phrases, and passes Pagefind's filters. Where the words stand as they
 * were asked for comes before where only their stems do, in an index that has `asTheyStand`.
 */
export async function find(
	pagefind: Pagefind,
	query: Query,
	filters: object,
	textsOf: TextsOf = whole,
): Promise<Answer> {
	const { words, phrases } = query;
	if (phrases.length === 0) return findWords(pagefind, words, filters);
	const loose = words.length > 0 ? [findWords(pagefind, words, filters)] : [];
	const parts = phrases.map((phrase) => findPhrase(pagefind, phrase, filters));
	const answers = await Promise.all([...loose, ...parts]);
	const results = intersect(answers.map((answer) => answer.results));
	if (results.length > MOST_CHECKED) return { results, isRough: true };
	const records = await Promise.all(results.map((result) => result.data()));
	const isExact = records.map((record) => {
		const texts = textsOf(record);
		return phrases.every((phrase) => texts.some((text) => hasPhrase(text, phrase)));
	});
	return { results: results.filter((_, index) => isExact[index]), isRough: false };
}

async function findWords(
	pagefind: Pagefind,
	words: readonly string[],
	filters: object,
): Promise<Answer> {
	const query = toTerm(words);
	const [all, inMark, adjacent] = await Promise.all([
		pagefind.search(query || null, { filters }),
		idsInMark(pagefind, words, filters),
		words.length < 2 ? undefined : pagefind.search(`"${fold(query)}"`, { filters }),
	]);
	const inARow = new Set(adjacent?.results.map(({ id }) => id));
	const rank = ({ id }: Result) => (inMark.has(id) ? 2 : 0) + (inARow.has(id) ? 1 : 0);
	return { results: all.results.toSorted((a, b) => rank(b) - rank(a)), isRough: false };
}

/**
 * The ids of what has all of the words in the marked phrase, as they stand. Each is asked for in quotes:
 * a loose word that the index does not have is taken for the longest one that it begins with.
 */
export async function idsInMark(
	pagefind: Pagefind,
	words: readonly string[],
	filters: object,
): Promise<ReadonlySet<string>> {
	const query = toTerm(words);
	if (query === '') return new Set();
	const answers = await Promise.all(
		asTheyStand(query)
			.split(' ')
			.map((word) => pagefind.search(`"${word}"`, { filters })),
	);
	return new Set(intersect(answers.map(({ results }) => results)).map(({ id }) => id));
}

/**
 * What has all of the words but one, the best first: those whose words are the rarer come before, as
 * these are likelier meant. Of more than a few words, it is not looked for.
 */
export async function findNearly(
	pagefind: Pagefind,
	{ words, phrases }: Query,
): Promise<readonly Result[]> {
	if (words.length < 2 || words.length > MOST_LEFT_OUT || phrases.length > 0) return [];
	const answers = await Promise.all(
		words.map((_, left) => findWords(pagefind, words.toSpliced(left, 1), {})),
	);
	const lists = answers.map(({ results }) => results).sort((a, b) => a.length - b.length);
	return [...new Map(lists.flat().map((result) => [result.id, result])).values()];
}

/** The words as the index has them: it passes over punctuation, but not over the sign of "$50". */
function toTerm(words: readonly string[]): string {
	return words
		.join(' ')
		.normalize('NFKC')
		.replace(/\p{S}+/gu, ' ')
		.trim();
}

/**
 * What the index takes to hold the phrase, and then what has its words: across hyphens it knows only
 * those. Of too many to be checked the first are believed.
 */
async function findPhrase(
	pagefind: Pagefind,
	phrase: string,
	filters: object,
): Promise<{ readonly results: readonly Result[] }> {
	const [exact, loose] = await Promise.all([
		pagefind.search(`"${fold(phrase)}"`, { filters }),
		// As it was typed: "a.m." is one word of the index.
		pagefind.search(toTerm([phrase]), { filters }),
	]);
	if (exact.results.length > 0 && loose.results.length > MOST_CHECKED) return exact;
	const first = new Set(exact.results.map(({ id }) => id));
	return { results: [...exact.results, ...loose.results.filter(({ id }) => !first.has(id))] };
}

/** The results that stand in every list, the best sum of scores first. */
function intersect(lists: readonly (readonly Result[])[]): Result[] {
	const [first = [], ...others] = lists;
	const scores = others.map((list) => new Map(list.map(({ id, score }) => [id, score])));
	return first
		.filter(({ id }) => scores.every((list) => list.has(id)))
		.map((result) => ({
			...result,
			data: () => result.data(),
			score: scores.reduce((sum, list) => sum + (list.get(result.id) ?? 0), result.score),
		}))
		.sort((a, b) => b.score - a.score);
}
