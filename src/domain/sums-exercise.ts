import { type Article, writtenIn } from './article.ts';
import { annotationsOf, findClashes, type PlacedFigure } from './clash.ts';
import { editionOf } from './edition.ts';
import type { SumOption, SumQuestion, SumsExercise } from './exercise.ts';
import { findFits } from './fit.ts';
import { annotationsOfSum, type Sum, toSums } from './sum.ts';
import { isNamed } from './voice.ts';

/** What the figures of an article are asked about. */
export type SumsSource = Pick<Article, 'text' | 'annotations' | 'voices' | 'written'>;

/** A question in the interface's words. */
export interface SumWords {
	readonly question: string;
	readonly reason: string;
	/** Of a number; of a choice, what may be chosen. */
	readonly unit?: string;
	readonly options?: readonly SumOption[];
}

export interface SumsTask {
	readonly id: string;
	readonly title: string;
	readonly article: Pick<Article, 'id'> & SumsSource;
	/** Only clashes that touch one of these annotations, and what fits among their figures; everything where none are named. */
	readonly annotations: readonly string[] | undefined;
	readonly words: (sum: Sum, article: SumsSource) => SumWords;
}

/** Questions that are computed from an article's figures. */
export function toSumsExercise({ id, title, article, annotations, words }: SumsTask): SumsExercise {
	const questions = sumsOf(article, annotations).map((sum) => toQuestion(sum, words(sum, article)));
	return {
		...{ kind: 'sums', id, title, article: article.id, questions },
		edition: editionOf(questions.map((each) => [each.id, each.answer])),
	};
}

/**
 * What can be asked: each clash, and one matter that fits, in the order in which a reader comes to
 * have the figures for it.
 */
export function sumsOf(article: SumsSource, only?: readonly string[]): Sum[] {
	const figures = article.annotations.flatMap(({ id, figure }): PlacedFigure[] =>
		figure ? [{ annotation: id, figure }] : [],
	);
	const written = writtenIn(article);
	const clashes = findClashes(figures, written)
		.filter((clash) => !only || annotationsOf(clash).some((each) => only.includes(each)))
		.map(toSums);
	// What fits may be beside what does not: among the same figures, not only on those that are named.
	const near = only && new Set([...only, ...clashes.flat().flatMap(annotationsOfSum)]);
	const isKnown = (voice: string | undefined) => isNamedIn(article, voice);
	const fit = findFits(figures, { written, isNamed: isKnown }).find(
		(sums) => !near || sums.flatMap(annotationsOfSum).some((each) => near.has(each)),
	);
	const places = new Map(article.annotations.map(({ id }, place) => [id, place]));
	const lastPlace = (sums: readonly Sum[]) =>
		Math.max(...sums.flatMap(annotationsOfSum).map((each) => places.get(each) ?? 0));
	return [...clashes, ...(fit ? [fit] : [])].toSorted((a, b) => lastPlace(a) - lastPlace(b)).flat();
}

/** The voice has a name that a reader could look up. */
export function isNamedIn({ voices }: SumsSource, id: string | undefined): boolean {
	const voice = id === undefined ? undefined : voices.get(id);
	return voice !== undefined && isNamed(voice);
}

function toQuestion(
	sum: Sum,
	{ question, reason, unit = '', options = [] }: SumWords,
): SumQuestion {
	const annotations = annotationsOfSum(sum);
	const head = { id: idOf(sum, annotations), annotations, question, reason };
	return typeof sum.answer === 'number'
		? { ...head, type: 'number', answer: sum.answer, unit, tolerance: toleranceOf(sum, sum.answer) }
		: { ...head, type: 'choice', answer: sum.answer, options };
}

/** Unique, because no two questions ask the same of the same figures. */
function idOf(sum: Sum, annotations: readonly string[]): string {
	const ask = sum.ask === 'product' ? sum.end : sum.ask;
	const names = annotations.length > 2 ? annotations.slice(-1) : annotations;
	return [ask, ...names].join('-');
}

/** A share is right within its rounding; all else within that of the computer's own arithmetic. */
function toleranceOf({ ask }: Sum, answer: number): number {
	return ask === 'share' ? 0.5 : Math.abs(answer) * 1e-9;
}
