import type { Annotation } from './annotation.ts';
import type { Claim, Finding, TrailStep } from './check.ts';
import { type CalendarPoint, parsePoint } from './period.ts';
import type { Practice } from './practice.ts';
import type { SecondReading } from './second-reading.ts';
import type { Sentence } from './sentence.ts';
import type { Side, Voice } from './voice.ts';

export const ORIGINS = ['collected', 'composed'] as const;
export type Origin = (typeof ORIGINS)[number];

/** What is known of an article as a publication. */
export interface About {
	readonly title: string;
	readonly outlet: string;
	readonly section?: string | undefined;
	readonly origin: Origin;
	/** What a composed article says of itself wherever it is shown. */
	readonly label?: string | undefined;
	readonly published: string;
	readonly genre: string;
	readonly language: string;
	readonly sha256: string;
	readonly address?: string | undefined;
	/** On what ground it is shown. */
	readonly reason: string;
	readonly summary: string;
}

/** A news text, word for word, with all that we say about it. */
export interface Article {
	readonly id: string;
	readonly about: About;
	readonly text: string;
	readonly sentences: readonly Sentence[];
	readonly voices: ReadonlyMap<string, Voice>;
	readonly sides: ReadonlyMap<string, Side>;
	/** In text order. */
	readonly annotations: readonly Annotation[];
	readonly claims: readonly Claim[];
	/** When the text was written, where a check could tell. */
	readonly written?: (Finding & { readonly notBefore: string }) | undefined;
	/** What is known of the outlet, with sources. */
	readonly outletFinding?: Finding | undefined;
	readonly trail: readonly TrailStep[];
	readonly practice: Practice;
	/** How a second reader marked it, where one has. */
	readonly secondReading?: SecondReading | undefined;
}

/** The sentence with that number. */
export function sentenceOf(article: Article, number: number): Sentence | undefined {
	return article.sentences[number - 1];
}

/** The month in which the text was written, as far as a check could tell. */
export function writtenIn({
	written,
}: Pick<Article, 'written'>): Required<CalendarPoint> | undefined {
	const { year, month } = parsePoint(written?.notBefore.slice(0, 'YYYY-MM'.length) ?? '') ?? {};
	return year === undefined || month === undefined ? undefined : { year, month };
}
