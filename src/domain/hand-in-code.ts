import { type Assignment, assignmentId } from './assignment.ts';
import type { Attempt, Tally } from './attempt.ts';
import type { CodedExercise } from './coded-exercise.ts';
import { editionOf } from './edition.ts';
import type { HandIn } from './hand-in.ts';
import { packedLength, packNumbers, unpackNumbers } from './mixed-radix.ts';
import { isChecked, readSigns, type Unread, withCheck, writeSigns } from './spoken-signs.ts';
import { minutesTaken } from './work-minutes.ts';

/** What came of the first try at an exercise. */
export type CodedResult = { readonly exercise: string } & (
	| { readonly standing: 'not-done' }
	/** It is of a kind that is not counted, or was done in a form that the exercise no longer has. */
	| { readonly standing: 'done'; readonly hadAnswers: boolean }
	| {
			readonly standing: 'counted';
			readonly hadAnswers: boolean;
			readonly right: number;
			readonly outOf: number;
			readonly tally?: Tally;
	  }
);

/**
 * What a code tells: how many were right, found and marked without need. It cannot tell which, for
 * it has no marks in it, nor who made it, nor what became of later tries.
 */
export interface ReadCode {
	/** One for each exercise, in their order. */
	readonly results: readonly CodedResult[];
	/** At work, in whole minutes; more than `MOST_MINUTES` are told as that many. */
	readonly minutes: number;
}

/** Why a code cannot be read. */
export type CodeProblem =
	| { readonly kind: 'empty' }
	/** There is no such sign. */
	| ({ readonly kind: 'sign' } & Unread)
	/** Signs are wrong, or have changed places. */
	| { readonly kind: 'misread' }
	| { readonly kind: 'length'; readonly found: number; readonly expected: number }
	/** It is sound, and belongs to another assignment. */
	| { readonly kind: 'another' }
	/** It is sound, and was made when the exercises, or these codes, were others. */
	| { readonly kind: 'edition' };

export const MOST_MINUTES = 999;

/** Counts up when codes of before can no longer be read. */
const VERSION = 1;
const ID = 4;
const HEAD = ID + 2;
const CHECK = 2;
const BITS = 5;

/**
 * A hand-in to be read out, "7K3P-9QXM-…": what it was done for, minutes, what came of the first
 * try at each of these exercises, and two signs that show mistakes.
 * @param exercises all that the assignment asks for, in its order
 */
export function writeHandInCode(handIn: HandIn, exercises: readonly CodedExercise[]): string {
	const { assignment, attempts } = handIn;
	const numbers = [
		Math.min(minutesTaken(attempts), MOST_MINUTES),
		...exercises.map((exercise) =>
			toNumber(
				exercise,
				attempts.find((attempt) => attempt.exercise === exercise.id),
			),
		),
	];
	const head = headOf(assignment, exercises);
	return writeSigns(withCheck([...head, ...packNumbers(numbers, radicesOf(exercises))]));
}

/** Reads what `writeHandInCode` wrote, in whatever case, with any spaces and hyphens, O for 0. */
export function readHandInCode(
	code: string,
	assignment: Assignment,
	exercises: readonly CodedExercise[],
): ReadCode | { readonly problem: CodeProblem } {
	const read = readSigns(code);
	if ('unread' in read) return { problem: { kind: 'sign', ...read.unread } };
	const { numbers } = read;
	if (numbers.length === 0) return { problem: { kind: 'empty' } };
	const radices = radicesOf(exercises);
	const expected = HEAD + packedLength(radices) + CHECK;
	const head = headOf(assignment, exercises);
	const isOfThis = hasStart(numbers, head.slice(0, ID));
	if (!isChecked(numbers))
		return isOfThis && numbers.length !== expected
			? { problem: { kind: 'length', found: numbers.length, expected } }
			: { problem: { kind: 'misread' } };
	if (!isOfThis) return { problem: { kind: 'another' } };
	const packed = numbers.slice(HEAD, -CHECK);
	const unpacked = unpackNumbers(packed, radices);
	if (numbers.length !== expected || !hasStart(numbers, head) || !unpacked)
		return { problem: { kind: 'edition' } };
	const [minutes = 0, ...rest] = unpacked;
	return {
		results: exercises.map((exercise, index) => toResult(exercise, rest[index] ?? 0)),
		minutes,
	};
}

/** Whether the code, sound or not, begins as those of this assignment do. */
export function isCodeOf(code: string, assignment: Assignment): boolean {
	const read = readSigns(code);
	return 'numbers' in read && hasStart(read.numbers, headOf(assignment, []).slice(0, ID));
}

/** The assignment’s id, shortened, and a short name for what is asked in it now. */
function headOf(assignment: Assignment, exercises: readonly CodedExercise[]): number[] {
	const editions = editionOf([VERSION, exercises.map(({ id, edition }) => [id, edition])]);
	return [...toSigns(assignmentId(assignment), ID), ...toSigns(editions, HEAD - ID)];
}

/** The first bits of a number that is written to base 16. */
function toSigns(hex: string, count: number): number[] {
	const number = BigInt(`0x${hex}`);
	const bits = BigInt(hex.length * 4);
	return Array.from({ length: count }, (_, index) =>
		Number((number >> (bits - BigInt(BITS * (index + 1)))) & 31n),
	);
}

function hasStart(numbers: readonly number[], start: readonly number[]): boolean {
	return start.every((number, index) => numbers[index] === number);
}

function radicesOf(exercises: readonly CodedExercise[]): number[] {
	return [MOST_MINUTES + 1, ...exercises.map((exercise) => 1 + 2 * (1 + countsOf(exercise)))];
}

/** How many different counts an exercise can come to; none where it is not counted. */
function countsOf(exercise: CodedExercise): number {
	const parts = partsOf(exercise);
	return parts.length === 0 ? 0 : parts.reduce((product, part) => product * part, 1);
}

/** The radices of right, found and alarms, as far as there are such. */
function partsOf({ outOf, tally }: CodedExercise): number[] {
	return [
		...(outOf === undefined ? [] : [outOf + 1]),
		...(tally ? [tally.targets + 1, tally.others + 1] : []),
	];
}

/** 0 is not done. Behind it comes each way to have done it, first without and then with our answers. */
function toNumber(exercise: CodedExercise, first: Attempt | undefined): number {
	if (!first) return 0;
	return 1 + 2 * toCount(exercise, first) + (first.hadAnswers ? 1 : 0);
}

/** 0 is not counted. */
function toCount(exercise: CodedExercise, { edition, right, tally }: Attempt): number {
	const parts = partsOf(exercise);
	const values = [
		...(exercise.outOf === undefined ? [] : [right]),
		...(exercise.tally ? [tally?.found, tally?.alarms] : []),
	];
	const isCounted =
		edition === exercise.edition &&
		values.length > 0 &&
		values.every((value, index) => value !== undefined && value < (parts[index] ?? 0));
	if (!isCounted) return 0;
	return 1 + parts.reduce((sum, part, index) => sum * part + (values[index] ?? 0), 0);
}

function toResult(exercise: CodedExercise, number: number): CodedResult {
	const { id, outOf, tally } = exercise;
	if (number === 0) return { exercise: id, standing: 'not-done' };
	const hadAnswers = (number - 1) % 2 === 1;
	let count = Math.floor((number - 1) / 2);
	if (count === 0) return { exercise: id, standing: 'done', hadAnswers };
	count--;
	const values = partsOf(exercise)
		.toReversed()
		.map((part) => {
			const value = count % part;
			count = Math.floor(count / part);
			return value;
		})
		.toReversed();
	const [found = 0, alarms = 0] = outOf === undefined ? values : values.slice(1);
	const [right = 0] = values;
	return {
		...{ exercise: id, standing: 'counted', hadAnswers },
		...{ right, outOf: outOf ?? tally?.targets ?? 0 },
		...(tally ? { tally: { ...tally, found, alarms } } : {}),
	};
}
