import type { Mark } from './attempt.ts';
import type { MarkExercise, Remark } from './exercise.ts';
import { answerAlarm, answerWrongSignal } from './feedback.ts';
import { escapeHtml } from './html.ts';
import { spanOfOutcome } from './judge-marks.ts';
import type { Outcome, OutcomeKind, ReasonMatch } from './judgement.ts';
import { formPath, type Reading, SIGNALS, type SignalId } from './signal.ts';
import type { Span } from './span.ts';

/** The interface's words in a written answer. */
export interface OutcomeWords {
	readonly names: Readonly<Record<OutcomeKind, string>>;
	readonly reading: Readonly<Record<Reading, string>>;
	readonly found: (extra: readonly string[], missing: readonly string[]) => string;
	readonly close: (quote: string, extra: readonly string[], missing: readonly string[]) => string;
	/** With our reason. */
	readonly wrongSignal: (theirs: SignalId, ours: SignalId, reason: string) => string;
	readonly difference: (name: string, difference: string) => string;
	readonly missed: (reason: string) => string;
	readonly alarm: (signal: SignalId) => string;
	readonly remark: (kind: string) => string;
	readonly general: (signal: SignalId) => string;
	readonly leftAlone: string;
	readonly reason: (match: ReasonMatch, ours: string, theirs: string) => string;
	readonly own: (words: string) => string;
	readonly also: (titles: readonly string[]) => string;
	/** What was told in full at the answer of this label. */
	readonly told: (label: string) => string;
}

/** One written answer, in parts that stand one under the other. */
export interface WrittenAnswer {
	/** What became of the phrase, and of the learner's reason. */
	readonly lead: readonly string[];
	/** Why. */
	readonly body: readonly string[];
	readonly ask?: string | undefined;
	/** Nothing in it was written for this passage. */
	readonly isGeneral: boolean;
}

/** Puts the answer to an outcome into words. */
export function writeAnswer(
	exercise: MarkExercise,
	outcome: Outcome,
	words: OutcomeWords,
	kindOf: (remark: Remark) => string,
): WrittenAnswer {
	const text = (span: Span) => textAt(exercise, span);
	const reasonOf = (signal: SignalId, form = '') =>
		exercise.forms[formPath(signal, form)]?.reason ?? '';
	switch (outcome.kind) {
		case 'hit':
		case 'close': {
			const { item, marks, also, reason } = outcome;
			const [mark] = marks;
			const extra = outcome.extra.map(text);
			const missing = outcome.missing.map(text);
			const first =
				outcome.kind === 'hit'
					? words.found(extra, missing)
					: words.close(text(item.spans[0]), extra, missing);
			const reasoned = marks.find((each) => each.reason !== undefined) ?? mark;
			const more = also.length > 0 ? [words.also(also.map(({ title }) => title))] : [];
			const lead = [
				first,
				words.reason(
					reason,
					reasonOf(item.signal, item.form),
					reasonOf(item.signal, reasoned.reason),
				),
				...ownWords(marks, words),
			];
			return { lead, body: [item.note, ...more], ask: item.ask, isGeneral: false };
		}
		case 'wrong-signal': {
			const { item, mark } = outcome;
			const lookAlike = answerWrongSignal(exercise, outcome);
			const difference = lookAlike ? [words.difference(lookAlike.name, lookAlike.difference)] : [];
			return {
				lead: [
					words.wrongSignal(mark.signal, item.signal, reasonOf(item.signal, item.form)),
					...ownWords([mark], words),
				],
				body: [item.note, ...difference],
				ask: item.ask,
				isGeneral: false,
			};
		}
		case 'miss': {
			const { item } = outcome;
			return {
				lead: [words.missed(reasonOf(item.signal, item.form))],
				body: [item.note],
				ask: item.ask,
				isGeneral: false,
			};
		}
		case 'false-alarm': {
			const { mark } = outcome;
			const { remark, passage, lookAlike, isGeneral } = answerAlarm(exercise, mark);
			const body = [
				...(passage ? [passage.note] : []),
				...(remark ? [`${words.remark(kindOf(remark))} ${remark.note}`] : []),
				...(isGeneral && !lookAlike ? [words.general(mark.signal)] : []),
				...(lookAlike ? [words.difference(lookAlike.name, lookAlike.difference)] : []),
			];
			const lead = [words.alarm(mark.signal), ...ownWords([mark], words)];
			return { lead, body, isGeneral };
		}
		case 'left-alone':
			return { lead: [words.leftAlone], body: [outcome.passage.note], isGeneral: false };
	}
}

/**
 * A written answer as an item of a list; it folds behind the phrase and opens by its `id`.
 * @param told what the answers before it told, each with its label; what this one tells is added
 */
export function renderOutcome(
	exercise: MarkExercise,
	outcome: Outcome,
	{ id, label, isOpen }: { readonly id: string; readonly label: string; readonly isOpen: boolean },
	words: OutcomeWords,
	kindOf: (remark: Remark) => string,
	told: Map<string, string> = new Map(),
): string {
	const answer = writeAnswer(exercise, outcome, words, kindOf);
	const remark = 'item' in outcome ? outcome.item : undefined;
	const signal = remark?.signal ?? ('mark' in outcome ? outcome.mark.signal : undefined);
	const kind = remark ? `${kindOf(remark)} · ${words.reading[remark.reading]}` : '';
	const paragraph = (text: string, name = '') =>
		`<p${name === '' ? '' : ` class="${name}"`}>${escapeHtml(text)}</p>`;
	return [
		`<li data-outcome="${outcome.kind}"${signal ? ` class="${SIGNALS[signal].letter}"` : ''}>`,
		`<details id="${id}"${isOpen ? ' open' : ''}><summary><b>${label}</b> `,
		`<q>${escapeHtml(textAt(exercise, spanOfOutcome(outcome)))}</q> <i>${words.names[outcome.kind]}</i></summary><div>`,
		...answer.lead.map((text) => paragraph(text, 'lead-in')),
		kind === '' ? '' : paragraph(kind, 'kind'),
		remark ? `<p class="title">${escapeHtml(remark.title)}</p>` : '',
		...answer.body.map((text) => paragraph(tellOnce(text, label, told, words))),
		answer.ask === undefined ? '' : paragraph(answer.ask, 'ask'),
		'</div></details></li>',
	].join('');
}

/** The text where it is told for the first time; else where it was. */
function tellOnce(
	text: string,
	label: string,
	told: Map<string, string>,
	words: OutcomeWords,
): string {
	const before = told.get(text);
	if (before !== undefined) return words.told(before);
	// What has no number cannot be pointed at.
	if (/\d/.test(label)) told.set(text, label);
	return text;
}

/** The words of a span, white space as one space. */
export function textAt({ blocks }: Pick<MarkExercise, 'blocks'>, { start, end }: Span): string {
	return blocks
		.map((block) =>
			block.text.slice(Math.max(0, start - block.start), Math.max(0, end - block.start)),
		)
		.join(' ')
		.replace(/\s+/g, ' ')
		.trim();
}

function ownWords(marks: readonly Mark[], { own }: OutcomeWords): string[] {
	return marks.flatMap(({ words }) => (words === undefined ? [] : [own(words)]));
}
