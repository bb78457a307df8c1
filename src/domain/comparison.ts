import type { Annotation } from './annotation.ts';
import type { Article } from './article.ts';
import type { SignalId } from './signal.ts';
import { clip, type Span } from './span.ts';

/** Two or more articles that tell the same story, side by side, claim by claim. */
export interface Comparison {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	readonly articles: readonly Article[];
	readonly claims: readonly ComparedClaim[];
}

/** A claim, and how each of the articles tells it, in their order. */
export interface ComparedClaim {
	readonly id: string;
	readonly claim: string;
	readonly told: readonly Telling[];
}

/** What became of a claim in one article. */
export interface Telling {
	readonly article: Article;
	/** The words that tell it; nothing where the article leaves it out. */
	readonly words?: { readonly sentence: number; readonly span: Span } | undefined;
	/** Labels that are still on it, and labels that are gone. */
	readonly kept: readonly string[];
	readonly lost: readonly string[];
	readonly note?: string | undefined;
}

export interface LabelCount {
	readonly article: Article;
	readonly kept: number;
	readonly lost: number;
	/** How many of the claims the article leaves out. */
	readonly untold: number;
}

/** The claims with these ids, in the comparison’s own order; all of them where none is named. */
export function chooseClaims(
	{ claims }: Pick<Comparison, 'claims'>,
	ids?: readonly string[],
): readonly ComparedClaim[] {
	return ids === undefined ? claims : claims.filter(({ id }) => ids.includes(id));
}

/** How many labels each article keeps and loses on these claims. */
export function countLabels(
	articles: readonly Article[],
	claims: readonly ComparedClaim[],
): LabelCount[] {
	return articles.map((article) => {
		const told = claims.flatMap((claim) => claim.told.filter((each) => each.article === article));
		return {
			article,
			kept: told.reduce((sum, { kept }) => sum + kept.length, 0),
			lost: told.reduce((sum, { lost }) => sum + lost.length, 0),
			untold: told.filter(({ words }) => words === undefined).length,
		};
	});
}

/** The annotations of these signals on the words of a telling, as far as they lie within them. */
export function annotationsOn(
	{ article, words }: Pick<Telling, 'article' | 'words'>,
	signals: readonly SignalId[],
): Annotation[] {
	if (!words) return [];
	return article.annotations
		.filter(({ signal }) => signals.includes(signal))
		.flatMap((annotation) => {
			const [first, ...more] = annotation.spans.flatMap((span) => clip(span, words.span) ?? []);
			return first ? [{ ...annotation, spans: [first, ...more] as const }] : [];
		});
}
