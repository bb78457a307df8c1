import { type Answer, type Attempt, attemptId, type Draft, type Mark } from './attempt.ts';
import { ATTEMPT, DRAFT } from './attempt-shape.ts';
import { checkShape } from './file-shape.ts';
import { SIGNAL_IDS } from './signal.ts';
import { isWhole, type Scored, type Suspended } from './suspended.ts';

const VERSION = 1;

/** A mark as a list: how far it starts behind the one before, length, signal by its place, reason, words. */
type MarkCode = readonly [number, number, number, string?, string?];
/** Marks as lists, and every other answer as it is; 0 is an answer that was left out. */
type AnswerCode = readonly MarkCode[] | Exclude<Answer, { kind: 'mark' }> | 0;
/** Exercise by its place, edition, time of checking, milliseconds of work, answers seen, counts, answer. */
type AttemptCode = readonly [number, string, number, number, 0 | 1, readonly number[], AnswerCode];
/** Exercise by its place, edition, start, milliseconds to the last change, answer. */
type DraftCode = readonly [number, string, number, number, AnswerCode];
type Code = readonly [number, readonly string[], readonly AttemptCode[], readonly DraftCode[]];

/** The work as a short text, JSON of lists, before it is compressed. Exercises are named by their place. */
export function writeSuspended(work: Suspended, exercises: readonly string[]): string {
	const placeOf = (exercise: string) => exercises.indexOf(exercise);
	const isHere = ({ exercise }: { readonly exercise: string }) => placeOf(exercise) !== -1;
	const code: Code = [
		VERSION,
		work.steps,
		work.attempts.filter(isHere).map((attempt): AttemptCode => {
			const { exercise, edition, checkedAt, startedAt, hadAnswers } = attempt;
			const [end, start] = [Date.parse(checkedAt), Date.parse(startedAt)];
			const answer = isWhole(attempt) ? writeAnswer(attempt.answer) : 0;
			const seen = hadAnswers ? 1 : 0;
			return [placeOf(exercise), edition, end, end - start, seen, countsOf(attempt), answer];
		}),
		work.drafts.filter(isHere).map(({ exercise, edition, startedAt, changedAt, answer }) => {
			const [start, change] = [Date.parse(startedAt), Date.parse(changedAt)];
			return [placeOf(exercise), edition, start, change - start, writeAnswer(answer)];
		}),
	];
	return JSON.stringify(code);
}

/** Reads what `writeSuspended` wrote; nothing where it is anything else. */
export function readSuspended(text: string, exercises: readonly string[]): Suspended | undefined {
	try {
		const [version, steps, attempts, drafts] = JSON.parse(text) as Code;
		if (version !== VERSION) return undefined;
		checkShape('steps', steps, { list: 'text' });
		return {
			steps,
			attempts: attempts.map((code) => readAttempt(code, exercises)),
			drafts: drafts.map((code) => readDraft(code, exercises)),
		};
	} catch {
		// Whatever it is, it is not work of this lesson.
		return undefined;
	}
}

function readAttempt(code: AttemptCode, exercises: readonly string[]): Attempt | Scored {
	const [place, edition, end, length, seen, [right, outOf, ...tally], answer] = code;
	const [targets, found, others, alarms] = tally;
	const exercise = exercises[place] ?? '';
	const checkedAt = timeOf(end);
	const scored = {
		...{ id: attemptId(exercise, checkedAt), exercise, edition },
		...{ startedAt: timeOf(end - length), checkedAt, hadAnswers: seen === 1 },
		...(right === undefined ? {} : { right, outOf }),
		...(targets === undefined ? {} : { tally: { targets, found, others, alarms } }),
	};
	const none = { kind: 'mark', marks: [] } satisfies Answer;
	const whole = { ...scored, answer: answer === 0 ? none : readAnswer(answer) };
	checkShape('attempt', whole, { fields: ATTEMPT });
	return (answer === 0 ? scored : whole) as Attempt | Scored;
}

function readDraft(code: DraftCode, exercises: readonly string[]): Draft {
	const [place, edition, start, length, answer] = code;
	const draft = {
		...{ exercise: exercises[place] ?? '', edition, startedAt: timeOf(start) },
		...{ changedAt: timeOf(start + length), answer: answer === 0 ? 0 : readAnswer(answer) },
	};
	checkShape('draft', draft, { fields: DRAFT });
	return draft as Draft;
}

function writeAnswer(answer: Answer): AnswerCode {
	if (answer.kind !== 'mark') return answer;
	let before = 0;
	return answer.marks.map(({ start, end, signal, reason, words }): MarkCode => {
		const head = [start - before, end - start, SIGNAL_IDS.indexOf(signal)] as const;
		before = start;
		return words ? [...head, reason ?? '', words] : reason ? [...head, reason] : head;
	});
}

/** Marks are named anew, by their place: only while they are made have their names to be unlike others. */
function readAnswer(code: Exclude<AnswerCode, 0>): Answer {
	if (!isMarks(code)) return code;
	let start = 0;
	const marks = code.map(([ahead, length, signal, reason, words], index) => {
		start += ahead;
		return {
			...{ id: `kept-${index + 1}`, start, end: start + length, signal: SIGNAL_IDS[signal] },
			...(reason ? { reason } : {}),
			...(words ? { words } : {}),
		} as Mark;
	});
	return { kind: 'mark', marks };
}

function isMarks(code: AnswerCode): code is readonly MarkCode[] {
	return Array.isArray(code);
}

/** Right, out of, and the tally, as far as they are there. */
function countsOf({ right, outOf, tally }: Scored): readonly number[] {
	if (right === undefined || outOf === undefined) return [];
	return tally
		? [right, outOf, tally.targets, tally.found, tally.others, tally.alarms]
		: [right, outOf];
}

function timeOf(milliseconds: number): string {
	return new Date(milliseconds).toISOString();
}
