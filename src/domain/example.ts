import { addresses } from './address.ts';
import { type Annotation, mainSpan } from './annotation.ts';
import type { Article, Origin } from './article.ts';
import { sentenceOf } from './article.ts';
import type { Reading, SignalId } from './signal.ts';

/** An annotation on its own: with its sentence, and with where it comes from. */
export interface Example {
	/** The article's id. */
	readonly article: string;
	/** The annotation's id, unique in its article. */
	readonly id: string;
	/** What stands on the mark, "A3". */
	readonly label: string;
	/** The number of its sentence. */
	readonly sentence: number;
	/** The sentence: its words before the phrase, the phrase, its words after it. */
	readonly before: string;
	readonly quote: string;
	readonly after: string;
	readonly signal: SignalId;
	readonly form: string;
	readonly reading: Reading;
	/** The names of signal and form: "Attribution · Named source". */
	readonly kind: string;
	readonly title: string;
	readonly note: string;
	readonly ask?: string | undefined;
	readonly headline: string;
	readonly outlet: string;
	readonly genre: string;
	readonly origin: Origin;
	/** What a composed article says of itself. */
	readonly notice?: string | undefined;
}

/** The annotation as an example. White space of the text counts as one space. */
export function toExample(article: Article, annotation: Annotation, kind: string): Example {
	const { text, about } = article;
	const { start, end } = mainSpan(annotation);
	const sentence = sentenceOf(article, annotation.sentence) ?? { start, end };
	const { id, label, signal, form, reading, title, note, ask } = annotation;
	return {
		article: article.id,
		id,
		label,
		sentence: annotation.sentence,
		before: oneLine(text.slice(sentence.start, start)),
		quote: oneLine(text.slice(start, end)),
		after: oneLine(text.slice(end, Math.max(end, sentence.end))),
		signal,
		form,
		reading,
		kind,
		title: oneLine(title),
		note: oneLine(note),
		ask: ask === undefined ? undefined : oneLine(ask),
		headline: about.title,
		outlet: about.outlet,
		genre: about.genre,
		origin: about.origin,
		notice: about.label,
	};
}

/** The example's name across the site, "ksmo-desertion/surge". */
export function exampleRef({ article, id }: Pick<Example, 'article' | 'id'>): string {
	return `${article}/${id}`;
}

/** The place of the phrase in its article. */
export function exampleAddress({ article, id }: Pick<Example, 'article' | 'id'>): string {
	return addresses.annotation(article, id);
}

/** The whole sentence. */
export function sentenceText({ before, quote, after }: Example): string {
	return before + quote + after;
}

/** The texts of an example that a search looks into, one after the other. */
export function searchedTexts(example: Example): string[] {
	const { title, note, kind, ask } = example;
	return [sentenceText(example), title, note, kind, ...(ask === undefined ? [] : [ask])];
}

/** White space as one space; the index keeps no other, and no break that has no width. */
export function oneLine(text: string): string {
	return text.replace(/\u200b/g, '').replace(/\s+/g, ' ');
}
