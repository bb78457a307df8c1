import type { Annotation } from './annotation.ts';
import type { Article } from './article.ts';
import { editionOf } from './edition.ts';
import type { ExerciseBlock, FormWords, Help, KeyItem, MarkExercise, Remark } from './exercise.ts';
import { blocksOf } from './exhibit.ts';
import { formPath, formsOf, type SignalId } from './signal.ts';
import { contains, type Span, textOf } from './span.ts';
import { cutOthers } from './units.ts';

/** What an author says of an exercise. */
export interface MarkTask {
	/** The lesson's address. */
	readonly lesson: string;
	/** Unique in its lesson. */
	readonly id: string;
	readonly title: string;
	readonly article: Article;
	readonly sentences: readonly number[];
	readonly signals: readonly SignalId[];
	readonly help: Help;
	/** The ids of annotations that are marked from the start, where half of the work is done. */
	readonly given?: readonly string[] | undefined;
}

/** What a signal's page says of a form, and why one would mark it. */
export interface FormPageWords {
	readonly name: string;
	readonly reason: string;
	readonly lookAlike: { readonly form: string; readonly difference: string };
}

/**
 * The exercise that a task sets on its article.
 * @param forms by their names across all signals, "attribution/named"
 */
export function toMarkExercise(
	task: MarkTask,
	forms: ReadonlyMap<string, FormPageWords>,
): MarkExercise {
	const { lesson, id, title, article, help } = task;
	const signals = [...new Set(task.signals)];
	const blocks = toBlocks(task);
	const shown = article.annotations.flatMap((annotation) => toItem(annotation, blocks));
	const key = shown.filter(({ signal }) => signals.includes(signal));
	const others = cutOthers(blocks, [
		...key.flatMap(({ spans, accepted }) => [...spans, ...accepted]),
		...partsOf(article, signals),
	]);
	const quiet = article.practice.passages.filter(
		({ span, signals: without }) =>
			isShown(span, blocks) && without.some((signal) => signals.includes(signal)),
	);
	const remarks = shown.filter(({ signal }) => !signals.includes(signal)).map(toRemark);
	const given = toGiven(task, key);
	return {
		kind: 'mark',
		...{ id: `${lesson}/${id}`, title, article: article.id },
		edition: editionOf([blocks, signals, key.map(decisive), others, quiet.map(place), given]),
		...{ help, signals, blocks, key, others, quiet, remarks },
		forms: toForms(signals, forms),
		given,
	};
}

/** Who speaks, and the word that says so, where the signal is in play: marking them is never wrong. */
function partsOf({ annotations }: Article, signals: readonly SignalId[]): Span[] {
	return annotations
		.filter(({ signal }) => signals.includes(signal))
		.flatMap(({ parts: { source, cue } }) => [source, cue].filter((span) => span !== undefined));
}

function toBlocks({ article, sentences }: MarkTask): ExerciseBlock[] {
	return blocksOf({ article, sentences }).map((block) => ({
		start: block.start,
		text: textOf(article.text, block),
		sentences: article.sentences
			.filter(({ number }) => block.sentences.includes(number))
			.map(({ number, start, end }) => ({ number, start, end })),
	}));
}

/**
 * What of an annotation lies in the blocks. Where its first words do not, it may be passed over:
 * its note belongs to words that the learner does not see.
 */
function toItem(annotation: Annotation, blocks: readonly ExerciseBlock[]): KeyItem[] {
	const [first, ...rest] = annotation.spans.filter((span) => isShown(span, blocks));
	if (!first) return [];
	const { id, label, signal, form, reading, title, note, ask, isOptional } = annotation;
	const isWhole = first === annotation.spans[0];
	return [
		{
			...{ id, label, sentence: sentenceAt(first, blocks) ?? annotation.sentence },
			spans: [first, ...rest],
			...{ signal, form, reading, title, note, ask },
			accepted: annotation.accepted.filter((span) => isShown(span, blocks)),
			isOptional: isOptional || !isWhole,
		},
	];
}

function toRemark({ accepted, isOptional, ...remark }: KeyItem): Remark {
	return remark;
}

function isShown(span: Span, blocks: readonly ExerciseBlock[]): boolean {
	return sentenceAt(span, blocks) !== undefined;
}

/** The number of the sentence that holds the span. */
function sentenceAt(span: Span, blocks: readonly ExerciseBlock[]): number | undefined {
	return blocks.flatMap(({ sentences }) => sentences).find((sentence) => contains(sentence, span))
		?.number;
}

/** Every second one where half of the work is done and nobody says which. */
function toGiven({ help, given }: MarkTask, key: readonly KeyItem[]): string[] {
	const ids = key.map(({ id }) => id);
	switch (help) {
		case 'worked':
			return ids;
		case 'half-done':
			return ids.filter((id, index) => given?.includes(id) ?? index % 2 === 1);
		case 'alone':
			return [];
	}
}

/** What judging asks of an item; how its note is worded is none of it. */
function decisive({ id, spans, accepted, signal, form, reading, isOptional }: KeyItem) {
	return [id, spans, accepted, signal, form, reading, isOptional];
}

function place({ id, span, signals }: MarkExercise['quiet'][number]) {
	return [id, span, signals];
}

function toForms(
	signals: readonly SignalId[],
	forms: ReadonlyMap<string, FormPageWords>,
): Record<string, FormWords> {
	const paths = signals.flatMap((signal) => formsOf(signal).map((form) => formPath(signal, form)));
	return Object.fromEntries(
		paths.flatMap((path): [string, FormWords][] => {
			const words = forms.get(path);
			if (!words) return [];
			const { name, reason, lookAlike } = words;
			const { form: other, difference } = lookAlike;
			return [[path, { name, reason, other, difference }]];
		}),
	);
}
