/** What is searched for: words that all have to occur, and phrases that occur as they stand. */
export interface Query {
	readonly words: readonly string[];
	readonly phrases: readonly string[];
	/** The source was longer than is searched. */
	readonly isCut: boolean;
}

/** Characters of a query that are searched; a sentence of an article fits in. */
export const LONGEST_QUERY = 300;

/** Pairs of quotation marks around a phrase, straight or curly; a missing second one is forgiven. */
const PHRASE = /["“”„«]([^"“”„«»]*)(?:["“”»]|$)/g;

/** Reads a query: what stands in quotation marks is a phrase, everything else is words. */
export function parseQuery(source: string): Query {
	const cut = source.slice(0, LONGEST_QUERY);
	const phrases = [...cut.matchAll(PHRASE)].map(([, phrase = '']) => phrase.trim());
	return {
		words: wordsOf(cut.replace(PHRASE, ' ')),
		phrases: phrases.filter((phrase) => fold(phrase) !== ''),
		isCut: source.length > LONGEST_QUERY,
	};
}

/** Nothing is searched for. */
export function isEmpty({ words, phrases }: Query): boolean {
	return words.length === 0 && phrases.length === 0;
}

/**
 * A text as it is compared: lower case, without accents and apostrophes, digits in one piece
 * ("21,600" is "21600"), and one space for everything that is no letter or digit.
 */
export function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\p{M}'’‘ʼ]/gu, '')
		.toLowerCase()
		.replace(/(?<=\p{N})[.,](?=\p{N})/gu, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** The words of a text, as it stands, that have a letter or digit in them. */
function wordsOf(text: string): string[] {
	return text.split(/\s+/).filter((word) => fold(word) !== '');
}

/** The phrase occurs in the text, word for word. */
export function hasPhrase(text: string, phrase: string): boolean {
	return ` ${fold(text)} `.includes(` ${fold(phrase)} `);
}
