import { type Annotation, mainSpan } from './annotation.ts';
import type { Article } from './article.ts';
import { overlaps, type Span, union } from './span.ts';
import { isNamed, type Side, type Voice } from './voice.ts';
import { countWords, countWordsIn } from './words.ts';

/** Whether a sentence names a source, only points at one, or has none. */
export const SOURCING = ['named', 'pointed', 'none'] as const;
export type Sourcing = (typeof SOURCING)[number];

interface SentenceVoices {
	readonly sentence: number;
	readonly sourcing: Sourcing;
	/** In the order in which they speak. */
	readonly voices: readonly Voice[];
}

/** The words that one side, the unnamed voices, or the text itself speaks. */
export interface Share {
	/** A side, or nothing for voices of no side and for the text's own words. */
	readonly side: Side | undefined;
	readonly speaker: 'side' | 'other' | 'text';
	readonly words: number;
	/** Of all words, 0 to 1. */
	readonly share: number;
}

export interface VoicesView {
	readonly sentences: readonly SentenceVoices[];
	readonly counts: Readonly<Record<Sourcing, number>>;
	/** How many of the sentences with a named source name one of that side, most first. */
	readonly namedBySide: readonly { readonly side: Side; readonly sentences: number }[];
	readonly shares: readonly Share[];
}

/**
 * Who speaks, sentence by sentence. A sentence names a source where an attribution in it has a
 * voice that can be looked up; it points at one where all its voices are unnamed.
 */
export function toVoicesView(article: Article): VoicesView {
	const attributions = attributionsOf(article);
	const bySentence = Map.groupBy(attributions, ({ annotation }) => annotation.sentence);
	const sentences = article.sentences.map(({ number }) =>
		voicesIn(bySentence.get(number) ?? [], number),
	);
	const count = (sourcing: Sourcing) =>
		sentences.filter((each) => each.sourcing === sourcing).length;
	return {
		sentences,
		counts: { named: count('named'), pointed: count('pointed'), none: count('none') },
		namedBySide: countNamedBySide(article, sentences),
		shares: toShares(article, attributions),
	};
}

interface VoicedAttribution {
	readonly annotation: Annotation;
	readonly voice: Voice;
}

/** The attributions that have a voice: what the view is drawn from. */
function attributionsOf(article: Article): VoicedAttribution[] {
	return article.annotations.flatMap((annotation) => {
		const voice = annotation.voice === undefined ? undefined : article.voices.get(annotation.voice);
		return annotation.signal === 'attribution' && voice ? [{ annotation, voice }] : [];
	});
}

function voicesIn(attributions: readonly VoicedAttribution[], sentence: number): SentenceVoices {
	const voices = attributions.map(({ voice }) => voice);
	const sourcing = voices.some(isNamed) ? 'named' : voices.length > 0 ? 'pointed' : 'none';
	return { sentence, sourcing, voices: [...new Set(voices)] };
}

function countNamedBySide(article: Article, sentences: readonly SentenceVoices[]) {
	const named = sentences.filter(({ sourcing }) => sourcing === 'named');
	return [...article.sides.values()]
		.map((side) => ({
			side,
			sentences: named.filter(({ voices }) =>
				// A voice that is only quoted by another does not itself speak to the reader.
				voices.some((voice) => isNamed(voice) && voice.via === undefined && voice.side === side.id),
			).length,
		}))
		.filter(({ sentences: number }) => number > 0)
		.sort((a, b) => b.sentences - a.sentences);
}

/**
 * Each side's words: those of its attributions and of their parts (who speaks, the reporting
 * word, what is said), each word once. What nobody is said to say is the text's own.
 */
function toShares(article: Article, attributions: readonly VoicedAttribution[]): Share[] {
	const spansBySide = new Map<string | undefined, Span[]>();
	let spoken: Span[] = [];
	for (const { annotation, voice } of attributions) {
		const spans = [mainSpan(annotation), ...Object.values(annotation.parts)];
		const fresh = spans.flatMap((span) => without(span, spoken));
		spansBySide.set(voice.side, [...(spansBySide.get(voice.side) ?? []), ...fresh]);
		spoken = union([...spoken, ...spans]);
	}
	const total = countWords(article.text);
	const share = (words: number) => (total === 0 ? 0 : words / total);
	const wordsOf = (side: string | undefined) =>
		countWordsIn(article.text, spansBySide.get(side) ?? []);
	const sides = [...article.sides.values()].map((side) => {
		const words = wordsOf(side.id);
		return { side, speaker: 'side' as const, words, share: share(words) };
	});
	const other = wordsOf(undefined);
	const own = total - other - sides.reduce((sum, { words }) => sum + words, 0);
	return [
		...sides.filter(({ words }) => words > 0).sort((a, b) => b.words - a.words),
		{ side: undefined, speaker: 'other', words: other, share: share(other) },
		{ side: undefined, speaker: 'text', words: own, share: share(own) },
	];
}

/** What of a span none of the others holds. */
function without(span: Span, others: readonly Span[]): Span[] {
	return others
		.filter((other) => overlaps(other, span))
		.reduce<Span[]>(
			(rest, other) =>
				rest.flatMap(({ start, end }) =>
					[
						{ start, end: Math.min(end, other.start) },
						{ start: Math.max(start, other.end), end },
					].filter((piece) => piece.start < piece.end),
				),
			[span],
		);
}
