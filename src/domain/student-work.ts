import type { Attempt } from './attempt.ts';
import type { AttemptJudge, Judged } from './judge-attempt.ts';
import { type Doubt, doubtsOf, type StatedResult } from './doubt.ts';
import type { HandIn } from './hand-in.ts';
import type { CodedResult, ReadCode } from './hand-in-code.ts';
import type { Score } from './score.ts';

/** A student's first try at an exercise, and how many there were. */
export interface FirstTry {
	readonly exercise: string;
	/** A code does not tell it. */
	readonly tries?: number | undefined;
	/** ISO 8601, UTC; a code does not tell it. */
	readonly startedAt?: string | undefined;
	readonly checkedAt?: string | undefined;
	/** Our answers had been on the page before it was checked: it says nothing of the student. */
	readonly hadAnswers: boolean;
	/** Judged anew; as it was handed in where it was made on another edition. */
	readonly score: Partial<Score>;
	/** How each part was answered; nothing where only the result is known. */
	readonly judged?: Judged | undefined;
}

/** What one student has handed in, as it counts. */
export interface StudentWork {
	/** As the student wrote it; empty where no name was asked for. */
	readonly student: string;
	/** The file's name, or that it was a code. */
	readonly from: string;
	readonly startedAt?: string | undefined;
	readonly handedInAt?: string | undefined;
	/** By exercise. */
	readonly tries: ReadonlyMap<string, FirstTry>;
	readonly doubts: readonly Doubt[];
}

/** A hand-in, and where it came from. */
export interface HandInSource {
	readonly handIn: HandIn;
	readonly from: string;
	readonly isEdited: boolean;
}

/**
 * Judges the first try at each exercise that was asked for. Where its edition is not the site's, or
 * the site no longer has the exercise, the numbers are those of the file.
 */
export function toStudentWork(
	{ handIn, from, isEdited }: HandInSource,
	asked: readonly string[],
	judges: ReadonlyMap<string, AttemptJudge>,
): StudentWork {
	const { student, startedAt, handedInAt } = handIn;
	const attempts = Map.groupBy(handIn.attempts, ({ exercise }) => exercise);
	const results: StatedResult[] = [];
	const tries = asked.flatMap((exercise): FirstTry[] => {
		const all = (attempts.get(exercise) ?? []).toSorted(byTime);
		const [first] = all;
		if (!first) return [];
		const judged = judges.get(exercise)?.judge(first);
		if (judged) results.push({ exercise, stated: first, judged: judged.score });
		return [
			{
				exercise,
				tries: all.length,
				startedAt: first.startedAt,
				checkedAt: first.checkedAt,
				hadAnswers: first.hadAnswers,
				score: judged?.score ?? statedScore(first),
				judged: judged?.judged,
			},
		];
	});
	return {
		...{ student, from, startedAt, handedInAt },
		tries: new Map(tries.map((each) => [each.exercise, each])),
		doubts: doubtsOf(handIn, isEdited, results),
	};
}

/** What a code tells of a student: results, and not of what they are made. */
export function toCodedWork(student: string, from: string, { results }: ReadCode): StudentWork {
	const tries = results.flatMap(toCodedTry);
	return {
		...{ student, from },
		tries: new Map(tries.map((each) => [each.exercise, each])),
		doubts: [],
	};
}

function toCodedTry(result: CodedResult): FirstTry[] {
	const { exercise, standing } = result;
	if (standing === 'not-done') return [];
	if (standing === 'done') return [{ exercise, hadAnswers: result.hadAnswers, score: {} }];
	const { hadAnswers, right, outOf, tally } = result;
	return [{ exercise, hadAnswers, score: { right, outOf, ...(tally ? { tally } : {}) } }];
}

function byTime(a: Attempt, b: Attempt): number {
	return Date.parse(a.checkedAt) - Date.parse(b.checkedAt);
}

function statedScore({ right, outOf, tally }: Attempt): Partial<Score> {
	return {
		...(right === undefined || outOf === undefined ? {} : { right, outOf }),
		...(tally ? { tally } : {}),
	};
}
