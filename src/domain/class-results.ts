import type { Assignment } from './assignment.ts';
import type { Tally } from './attempt.ts';
import type { ClassExercise } from './class-exercise.ts';
import { type ClassMeasure, measureClass, measureStudent } from './class-measure.ts';
import { addParts, type ClassParts } from './class-parts.ts';
import { addTallies } from './detection.ts';
import type { Score } from './score.ts';
import type { FirstTry, StudentWork } from './student-work.ts';

/** A first try as it stands in a student's row. */
export interface TryResult extends Omit<FirstTry, 'judged'> {
	/** Made on an edition that the site no longer has: the numbers are as they were handed in. */
	readonly isStated: boolean;
}

export interface StudentResult extends Omit<StudentWork, 'tries'> {
	/** By the exercises' order; nothing where it was not done. */
	readonly tries: readonly (TryResult | undefined)[];
	readonly done: number;
	/** First tries that were made without our answers, together; nothing where none can be measured. */
	readonly tally?: Tally | undefined;
}

export interface ExerciseResult {
	readonly asked: ClassExercise;
	readonly done: number;
	/** Of those, who had our answers on the page before; they count no further. */
	readonly hadAnswers: number;
	/** Of the others, whose answers are not known here: another edition, or a code. */
	readonly stated: number;
	/** Those who count: done without our answers. */
	readonly counted: number;
	/** Of those who count, all trials together, and all that can be right. */
	readonly tally?: Tally | undefined;
	readonly right: number;
	readonly outOf: number;
	/** What was answered by those whose tries were judged here; nothing where the site has no such exercise. */
	readonly parts?: ClassParts | undefined;
	/** How many of those there are. */
	readonly judged: number;
}

/** What a class has done for one assignment. */
export interface ClassResults {
	readonly assignment: Assignment;
	readonly students: readonly StudentResult[];
	readonly exercises: readonly ExerciseResult[];
	readonly measure: ClassMeasure | undefined;
}

/** Adds up the students' work. Their order is kept. */
export function addUp(
	assignment: Assignment,
	asked: readonly ClassExercise[],
	works: readonly StudentWork[],
): ClassResults {
	const students = works.map((work) => toStudent(work, asked));
	const measures = students.flatMap(({ tally }, student) =>
		tally ? (measureStudent(student, [tally]) ?? []) : [],
	);
	return {
		assignment,
		students,
		exercises: asked.map((each) => toExercise(each, works)),
		measure: measureClass(measures),
	};
}

function toStudent({ tries, ...work }: StudentWork, asked: readonly ClassExercise[]) {
	const own = asked.map(({ id }) => tries.get(id));
	const tallies = own.flatMap((each) =>
		each?.score.tally && !each.hadAnswers ? [each.score.tally] : [],
	);
	return {
		...work,
		tries: own.map((each) => each && toTryResult(each)),
		done: own.filter((each) => each !== undefined).length,
		tally: tallies.length === 0 ? undefined : addTallies(tallies),
	};
}

function toTryResult({ judged, ...rest }: FirstTry): TryResult {
	return { ...rest, isStated: judged === undefined };
}

function toExercise(asked: ClassExercise, works: readonly StudentWork[]): ExerciseResult {
	const all = works.flatMap(({ tries }, student) => {
		const first = tries.get(asked.id);
		return first ? [{ student, ...first }] : [];
	});
	const counted = all.filter(({ hadAnswers }) => !hadAnswers);
	const judged = counted.flatMap(({ student, judged: each }) =>
		each ? [{ student, judged: each }] : [],
	);
	const tallies = counted.flatMap(({ score }) => score.tally ?? []);
	const sum = (key: keyof Pick<Score, 'right' | 'outOf'>) =>
		counted.reduce((total, { score }) => total + (score[key] ?? 0), 0);
	return {
		asked,
		done: all.length,
		hadAnswers: all.length - counted.length,
		stated: counted.length - judged.length,
		counted: counted.length,
		tally: tallies.length === 0 ? undefined : addTallies(tallies),
		right: sum('right'),
		outOf: sum('outOf'),
		parts: asked.exercise && addParts(asked.exercise, judged),
		judged: judged.length,
	};
}
