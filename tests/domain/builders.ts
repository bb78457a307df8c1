import { resolve } from 'node:path';
import fc from 'fast-check';
import type { Annotation } from '../../src/domain/annotation.ts';
import type { Article } from '../../src/domain/article.ts';
import type { PlacedFigure } from '../../src/domain/clash.ts';
import type { Quantity } from '../../src/domain/figure.ts';
import { NO_PRACTICE } from '../../src/domain/practice.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { splitSentences } from '../../src/domain/sentence.ts';
import type { Span } from '../../src/domain/span.ts';
import { loadArticle } from '../../src/loaders/article.ts';

/** The project's own content. */
export const CONTENT = resolve('content');

/** An annotation on these spans; all else is as good as any. */
export function annotationOn(
	spans: readonly [Span, ...Span[]],
	fields: Partial<Annotation> = {},
): Annotation {
	return {
		id: 'some-words',
		label: 'A1',
		sentence: 1,
		spans,
		signal: 'attribution',
		form: 'named',
		reading: 'sound',
		title: 'A title',
		note: 'A note.',
		parts: {},
		accepted: [],
		isOptional: false,
		...fields,
	};
}

/** The span where these words first stand. */
export function spanOf(text: string, words: string): Span {
	const start = text.indexOf(words);
	if (start === -1) throw new Error(`“${words}” is not in the text.`);
	return { start, end: start + words.length };
}

/** An article of this text, with its sentences. */
export function articleOf(text: string, fields: Partial<Article> = {}): Article {
	return {
		id: 'an-article',
		about: {
			title: 'A headline',
			outlet: 'The Harbour Post',
			origin: 'composed',
			label: 'Written for teaching.',
			published: 'unknown',
			genre: 'news report',
			language: 'en',
			sha256: '0'.repeat(64),
			reason: 'Ours.',
			summary: 'A summary.',
		},
		text,
		sentences: splitSentences(text),
		voices: new Map(),
		sides: new Map(),
		annotations: [],
		claims: [],
		trail: [],
		practice: NO_PRACTICE,
		...fields,
	};
}

/** The flagship article, loaded as the build loads it. */
export function loadSeed(): Article {
	const problems: Problem[] = [];
	const article = loadArticle(CONTENT, 'articles/ksmo-desertion', problems);
	if (!article) throw new Error('The seed article could not be read.');
	return article;
}

/** A quantity in an annotation of that id; five persons unless told otherwise. */
export function amount(annotation: string, fields: Partial<Quantity> = {}) {
	const figure: Quantity = {
		kind: 'quantity',
		min: 5,
		max: 5,
		bound: 'exact',
		unit: 'people',
		measures: 'persons',
		of: 'arrivals',
		period: { kind: 'none' },
		...fields,
	};
	return { annotation, figure } satisfies PlacedFigure;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Every offset between two graphemes, the ends with them. */
export function graphemeBounds(text: string): number[] {
	return [...Array.from(segmenter.segment(text), ({ index }) => index), text.length];
}

const CHARACTERS = [
	...['a', 'b', 'Z', '7', ' ', '.', ',', '-', "'", '“', '&', '<', '>', '"', '\n', '\r\n', '\t'],
	...['é', 'e\u0301', 'o\u0302\u0323', 'ß', '𝒳', '漢'],
	...['👩', '👨‍👩‍👧‍👦', '👍🏽', '🇩🇪', '🇫🇷', '❤️'],
	...['ש', 'שָׁ', 'ל', 'ع', 'رَ', '\u200f'],
];

/** Texts with all that is hard about text: joined signs, accents, two directions, CR LF, markup. */
export const anyText = fc
	.array(fc.constantFrom(...CHARACTERS), { minLength: 1, maxLength: 40 })
	.map((characters) => characters.join(''));

/** A span of a text that keeps its graphemes whole. */
export function anySpanOf(text: string): fc.Arbitrary<Span> {
	const bounds = graphemeBounds(text);
	return fc.tuple(fc.nat(bounds.length - 2), fc.nat(bounds.length - 2)).map(([one, other]) => ({
		start: bounds[Math.min(one, other)] as number,
		end: bounds[Math.max(one, other) + 1] as number,
	}));
}

/** A text with annotations of one to three spans each, on whole graphemes. */
export const annotatedText = anyText.chain((text) =>
	fc.record({
		text: fc.constant(text),
		annotations: fc
			.array(fc.array(anySpanOf(text), { minLength: 1, maxLength: 3 }), { maxLength: 8 })
			.map((all) =>
				all.map((spans, index) =>
					annotationOn(spans as unknown as readonly [Span, ...Span[]], {
						id: `note-${index + 1}`,
						label: `A${index + 1}`,
					}),
				),
			),
	}),
);
