import type { Origin } from './article.ts';
import { type Example, exampleAddress } from './example.ts';
import { fold } from './query.ts';
import { type Reading, type SignalId, formPath } from './signal.ts';

/**
 * An example as the search index takes it. All of `content` and `meta` is searched, word by word;
 * what is only shown travels in the query of `url`.
 */
export interface ExampleRecord {
	readonly url: string;
	readonly content: string;
	readonly meta: { readonly quote: string };
	readonly language: string;
}

/** What the index gives back of a record. */
export interface FoundRecord {
	readonly url: string;
	readonly content: string;
	readonly meta: Readonly<Record<string, string>>;
}

/**
 * The parts of `content`: the sentence, the note's title, the note, the names of signal and form,
 * the note's question, and the sentence's words as they stand. The index keeps no line ends, so the
 * query says how long each part is; `at` is where the phrase stands in the first.
 */
export function toRecord(example: Example): ExampleRecord {
	const { before, quote, after, title, note, ask, kind } = example;
	const start = before.length;
	const sentence = before + quote + after;
	const parts = [sentence, title, note, kind, ask ?? ''];
	const shown = new URLSearchParams({
		at: `${start}-${start + quote.length}`,
		parts: parts.map(({ length }) => length).join('-'),
		sentence: String(example.sentence),
		label: example.label,
		form: formPath(example.signal, example.form),
		reading: example.reading,
		headline: example.headline,
		outlet: example.outlet,
		genre: example.genre,
		origin: example.origin,
		...(example.notice === undefined ? {} : { notice: example.notice }),
	});
	const [page, fragment] = exampleAddress(example).split('#');
	return {
		url: `${page}?${shown}#${fragment}`,
		content: [...parts.filter((part) => part !== ''), asTheyStand(quote)].join(' '),
		meta: { quote },
		language: 'en',
	};
}

/**
 * The words of a text, each once, in a form that the index does not take to its stem: so that
 * “reportedly” is told from “report”. A query's words in this form find sentences that have them.
 * The index is in order of words, and loaded by the stretch: in this form they lie near their stems.
 */
export function asTheyStand(text: string): string {
	const words = new Set(fold(text).split(' '));
	return [...words].map((word) => `${word}_`).join(' ');
}

/**
 * The example of a found record.
 * @throws Error naming what is missing, where the index was not written by `toRecord`
 */
export function fromRecord({ url, content }: FoundRecord): Example {
	const { pathname, hash, searchParams } = new URL(url, 'https://who-says.invalid');
	const shown = (name: string) => {
		const value = searchParams.get(name);
		if (value === null) throw new Error(`The index has no \`${name}\` for ${pathname}${hash}.`);
		return value;
	};
	const [sentence = '', title = '', note = '', kind = '', ask = ''] = cutInParts(
		content,
		shown('parts').split('-').map(Number),
	);
	const [start = 0, end = 0] = shown('at').split('-').map(Number);
	const [signal = '', form = ''] = shown('form').split('/');
	return {
		article: pathname.split('/').at(-2) ?? '',
		id: decodeURIComponent(hash.slice(1)),
		label: shown('label'),
		sentence: Number(shown('sentence')),
		before: sentence.slice(0, start),
		quote: sentence.slice(start, end),
		after: sentence.slice(end),
		signal: signal as SignalId,
		form,
		reading: shown('reading') as Reading,
		kind,
		title,
		note,
		ask: ask === '' ? undefined : ask,
		headline: shown('headline'),
		outlet: shown('outlet'),
		genre: shown('genre'),
		origin: shown('origin') as Origin,
		notice: searchParams.get('notice') ?? undefined,
	};
}

/** The parts of these lengths, with a space between those that are not empty. */
function cutInParts(content: string, lengths: readonly number[]): string[] {
	let start = 0;
	return lengths.map((length) => {
		const part = content.slice(start, start + length);
		start += length === 0 ? 0 : length + 1;
		return part;
	});
}
