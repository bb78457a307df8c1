import type { Mark } from './attempt.ts';
import type { ExerciseBlock, MarkExercise, Remark } from './exercise.ts';
import { spanOfOutcome } from './judge-marks.ts';
import { type Judgement, type Outcome, OUTCOMES, type OutcomeKind } from './judgement.ts';
import { type Drawn, renderMarked } from './render-marked.ts';
import { type OutcomeWords, renderOutcome } from './render-outcome.ts';
import { contains } from './span.ts';

export interface ComparisonWords extends OutcomeWords {
	readonly show: string;
	readonly ours: string;
	readonly yours: string;
	/** Ours, marked from the start. */
	readonly given: string;
	/** "Sentence 3" */
	readonly sentence: (number: number) => string;
}

export interface ComparisonOptions {
	/** Stands before every id of the page that is made here. */
	readonly prefix: string;
	readonly words: ComparisonWords;
	/** "Attribution · Named source" */
	readonly kindOf: (remark: Remark) => string;
}

/**
 * The text with both layers, ours and the learner's, and the written answers beside it: what each
 * phrase became, with a filter for each kind of outcome. Filters work without a script.
 */
export function renderComparison(
	exercise: MarkExercise,
	judgement: Judgement,
	marks: readonly Mark[],
	options: ComparisonOptions,
): string {
	const { words } = options;
	const drawn = toDrawn(exercise, judgement, marks, options);
	const rows = exercise.blocks.map((block) => {
		const outcomes = renderAnswers(exercise, judgement, options, false, (outcome) =>
			contains(
				{ start: block.start, end: block.start + block.text.length },
				spanOfOutcome(outcome),
			),
		);
		return `<div class="row"><p>${renderBlock(block, drawn, words)}</p>${outcomes}</div>`;
	});
	return `<div class="comparison">${legend(exercise, judgement, words)}${rows.join('\n\n')}</div>`;
}

/** All written answers, one under the other; those to marks and misses open. */
export function renderReasons(
	exercise: MarkExercise,
	judgement: Judgement,
	options: ComparisonOptions,
): string {
	return renderAnswers(exercise, judgement, options, true, () => true);
}

function renderAnswers(
	exercise: MarkExercise,
	{ outcomes }: Judgement,
	{ prefix, words, kindOf }: ComparisonOptions,
	isOpen: boolean,
	isWanted: (outcome: Outcome) => boolean,
): string {
	const items = outcomes.flatMap((outcome, index) => {
		if (!isWanted(outcome)) return [];
		const place = {
			id: `${prefix}${index + 1}`,
			label: String(index + 1),
			// What was left alone needs no answer at once; there may be much of it.
			isOpen: isOpen && outcome.kind !== 'left-alone',
		};
		return [renderOutcome(exercise, outcome, place, words, kindOf)];
	});
	return items.length === 0 ? '' : `<ol class="notes outcomes">${items.join('')}</ol>`;
}

function renderBlock(
	{ text, start, sentences }: ExerciseBlock,
	drawn: readonly Drawn[],
	words: ComparisonWords,
): string {
	return sentences
		.map(({ number, ...span }, index) => {
			const from = sentences[index - 1]?.end ?? start;
			const gap = text.slice(from - start, span.start - start);
			const label = `<span class="n"><span class="hidden">${words.sentence(number)}</span><span aria-hidden="true">${number}</span></span>`;
			return gap + label + renderMarked(text, start, span, drawn);
		})
		.join('');
}

function toDrawn(
	exercise: MarkExercise,
	{ outcomes }: Judgement,
	marks: readonly Mark[],
	{ prefix }: ComparisonOptions,
): Drawn[] {
	const linked = (index: number) => ({
		reference: { href: `#${prefix}${index + 1}`, label: String(index + 1) },
	});
	const ours = exercise.key.map((item): Drawn => {
		const index = outcomes.findIndex((each) => 'item' in each && each.item === item);
		const outcome = outcomes[index];
		const isGiven = exercise.given.includes(item.id);
		return {
			spans: item.spans,
			signal: item.signal,
			classes: ['ours', ...(isGiven ? ['given'] : [])],
			outcome: outcome?.kind,
			...(outcome ? linked(index) : {}),
		};
	});
	const yours = marks.map((mark): Drawn => {
		const index = outcomes.findIndex((each) => holds(each, mark));
		const outcome = outcomes[index];
		const isAlone = outcome?.kind === 'false-alarm';
		return {
			spans: [mark],
			signal: mark.signal,
			classes: ['yours'],
			outcome: outcome?.kind,
			...(isAlone ? linked(index) : {}),
		};
	});
	return [...ours, ...yours];
}

function holds(outcome: Outcome, { id }: Mark): boolean {
	const marks = 'marks' in outcome ? outcome.marks : 'mark' in outcome ? [outcome.mark] : [];
	return marks.some((mark) => mark.id === id);
}

function legend(
	{ given, signals: [signal = 'attribution'] }: MarkExercise,
	{ outcomes }: Judgement,
	words: ComparisonWords,
): string {
	const sample = (classes: readonly string[], text: string) =>
		`<span>${renderMarked(text, 0, { start: 0, end: text.length }, [
			{ spans: [{ start: 0, end: text.length }], signal, classes },
		])}</span>`;
	const counts = Map.groupBy(outcomes, ({ kind }) => kind);
	const filters = OUTCOMES.filter((kind) => counts.has(kind)).map((kind) =>
		filter(kind, words.names[kind], counts.get(kind)?.length ?? 0),
	);
	const layers = [
		sample(['ours'], words.ours),
		sample(['yours'], words.yours),
		...(given.length > 0 ? [sample(['ours', 'given'], words.given)] : []),
	];
	return `<p class="key">${layers.join(' ')}</p><fieldset class="filters no-print"><legend>${words.show}</legend>${filters.join('')}</fieldset>`;
}

function filter(kind: OutcomeKind, name: string, count: number): string {
	return `<label><input type="checkbox" value="${kind}" checked> ${name} <span class="count">${count}</span></label>`;
}
