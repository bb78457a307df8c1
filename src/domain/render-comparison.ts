import type { Mark } from './attempt.ts';
import type { ExerciseBlock, MarkExercise, Remark } from './exercise.ts';
import { spanOfOutcome } from './judge-marks.ts';
import { type Judgement, type Outcome, OUTCOMES, type OutcomeKind } from './judgement.ts';
import { type Drawn, renderMarked } from './render-marked.ts';
import { type OutcomeWords, renderOutcome } from './render-outcome.ts';
import { contains, overlaps } from './span.ts';

export interface ComparisonWords extends OutcomeWords {
	readonly show: string;
	readonly ours: string;
	readonly yours: string;
	/** Why the numbers are others than those of the result. */
	readonly counts: string;
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

/** HTML that may come piece by piece. */
export interface Pieces {
	/** One element, or nothing. */
	readonly frame: string;
	readonly pieces: Iterable<Piece>;
}

/** Goes to the end of the frame's element, or of a part of the last piece there. */
export interface Piece {
	readonly html: string;
	/** The part, as a selector. */
	readonly into?: string;
}

/**
 * The text with both layers, ours and the learner's, and the written answers beside it: what each
 * phrase became, with a filter for each kind of outcome. Filters work without a script. Comes
 * paragraph by paragraph, a sentence or an answer at a time.
 */
export function renderComparison(
	exercise: MarkExercise,
	judgement: Judgement,
	marks: readonly Mark[],
	options: ComparisonOptions,
): Pieces {
	return {
		frame: `<div class="comparison">${legend(exercise, judgement, options.words)}</div>`,
		pieces: renderRows(exercise, judgement, marks, options),
	};
}

/** All written answers, one under the other; those to marks and misses open. A piece is an answer. */
export function renderReasons(
	exercise: MarkExercise,
	judgement: Judgement,
	options: ComparisonOptions,
): Pieces {
	const answers = toAnswers(judgement);
	return {
		frame: answers.length === 0 ? '' : '<ol class="notes outcomes"></ol>',
		pieces: renderAnswers(exercise, answers, options, true),
	};
}

/** An outcome with its place in the list of all. */
interface Answer {
	readonly outcome: Outcome;
	readonly number: number;
	/** Numbers what is marked on the text; what was left alone is not. */
	readonly label: string;
}

function toAnswers({ outcomes }: Judgement): Answer[] {
	let marked = 0;
	return outcomes.map((outcome, index) => ({
		outcome,
		number: index + 1,
		label: outcome.kind === 'left-alone' ? '–' : String(++marked),
	}));
}

function* renderRows(
	exercise: MarkExercise,
	judgement: Judgement,
	marks: readonly Mark[],
	options: ComparisonOptions,
): Generator<Piece> {
	const answers = toAnswers(judgement);
	const drawn = toDrawn(exercise, answers, marks, options);
	for (const block of exercise.blocks) {
		const place = { start: block.start, end: block.start + block.text.length };
		const here = answers.filter(({ outcome }) => contains(place, spanOfOutcome(outcome)));
		const list = here.length === 0 ? '' : '<ol class="notes outcomes"></ol>';
		yield { html: `<div class="row"><p></p>${list}</div>\n\n` };
		const on = drawn.filter(({ spans }) => spans.some((span) => overlaps(span, place)));
		for (const html of renderSentences(block, on, options.words)) yield { html, into: 'p' };
		for (const { html } of renderAnswers(exercise, here, options, false))
			yield { html, into: 'ol' };
	}
}

function* renderAnswers(
	exercise: MarkExercise,
	answers: readonly Answer[],
	{ prefix, words, kindOf }: ComparisonOptions,
	isOpen: boolean,
): Generator<Piece> {
	// Where all stand open, one under the other, a note is said once.
	const told = new Map<string, string>();
	for (const { outcome, number, label } of answers) {
		const place = {
			id: `${prefix}${number}`,
			label,
			// What was left alone needs no answer at once; there may be much of it.
			isOpen: isOpen && outcome.kind !== 'left-alone',
		};
		const html = renderOutcome(exercise, outcome, place, words, kindOf, isOpen ? told : undefined);
		yield { html };
	}
}

function* renderSentences(
	{ text, start, sentences }: ExerciseBlock,
	drawn: readonly Drawn[],
	words: ComparisonWords,
): Generator<string> {
	let from = start;
	for (const { number, ...span } of sentences) {
		const gap = text.slice(from - start, span.start - start);
		const label = `<span class="n"><span class="hidden">${words.sentence(number)}</span><span aria-hidden="true">${number}</span></span>`;
		yield gap + label + renderMarked(text, start, span, drawn);
		from = span.end;
	}
}

function toDrawn(
	exercise: MarkExercise,
	answers: readonly Answer[],
	marks: readonly Mark[],
	{ prefix }: ComparisonOptions,
): Drawn[] {
	const ofItem = new Map(
		answers.flatMap((answer) => ('item' in answer.outcome ? [[answer.outcome.item, answer]] : [])),
	);
	const ofMark = new Map(
		answers.flatMap((answer) => marksOf(answer.outcome).map(({ id }) => [id, answer])),
	);
	const linked = ({ number, label }: Answer) => ({
		reference: { href: `#${prefix}${number}`, label },
	});
	const ours = exercise.key.map((item): Drawn => {
		const answer = ofItem.get(item);
		const isGiven = exercise.given.includes(item.id);
		return {
			spans: item.spans,
			signal: item.signal,
			classes: ['ours', ...(isGiven ? ['given'] : [])],
			outcome: answer?.outcome.kind,
			...(answer ? linked(answer) : {}),
		};
	});
	const yours = marks.map((mark): Drawn => {
		const answer = ofMark.get(mark.id);
		const isAlone = answer?.outcome.kind === 'false-alarm';
		return {
			spans: [mark],
			signal: mark.signal,
			classes: ['yours'],
			outcome: answer?.outcome.kind,
			...(isAlone ? linked(answer) : {}),
		};
	});
	return [...ours, ...yours];
}

function marksOf(outcome: Outcome): readonly Mark[] {
	return 'marks' in outcome ? outcome.marks : 'mark' in outcome ? [outcome.mark] : [];
}

function legend(
	{ given, signals: [signal = 'attribution'] }: MarkExercise,
	{ outcomes, tally }: Judgement,
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
	const isOther = tally.alarms !== (counts.get('false-alarm')?.length ?? 0);
	return [
		`<p class="key">${layers.join(' ')}</p>`,
		`<fieldset class="filters no-print"><legend>${words.show}</legend>${filters.join('')}</fieldset>`,
		isOther ? `<p class="quiet counts">${words.counts}</p>` : '',
	].join('');
}

function filter(kind: OutcomeKind, name: string, count: number): string {
	// There may be much that was left alone: it is shown when it is asked for.
	const checked = kind === 'left-alone' ? '' : ' checked';
	return `<label><input type="checkbox" value="${kind}"${checked}> ${name} <span class="count">${count}</span></label>`;
}
