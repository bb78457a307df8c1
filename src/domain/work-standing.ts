import type { AskedExercise, AskedItem } from './asked.ts';
import { askedExercises } from './asked.ts';
import type { Attempt, Draft } from './attempt.ts';
import { type Standing, standingOf, workByExercise } from './progress.ts';
import type { ReachedStep } from './reached-step.ts';
import { shuffle } from './shuffle.ts';
import type { Work } from './work.ts';

/** How far somebody has come with an exercise that was asked for. */
export interface ExerciseStanding {
	readonly exercise: AskedExercise;
	readonly standing: Standing;
	/** The oldest first. */
	readonly tries: readonly Attempt[];
}

/** How far with an item; the site may no longer have it. */
export interface ItemStanding {
	readonly asked: AskedItem;
	readonly standing: Standing | 'gone';
	readonly exercises: readonly ExerciseStanding[];
	readonly done: number;
}

export interface WorkStanding {
	/** In the order in which this student does them. */
	readonly items: readonly ItemStanding[];
	/** Each once, in the order of the assignment. */
	readonly exercises: readonly ExerciseStanding[];
	/** How many of these are done. */
	readonly done: number;
	/** What comes next; none where all is done that there is. */
	readonly next?: ItemStanding | undefined;
}

/** What was done on this device, by whomever and for whatever. */
export interface Kept {
	readonly attempts: readonly Attempt[];
	readonly drafts: readonly Draft[];
	readonly steps: readonly ReachedStep[];
}

/** How far a work has come: only what was done since its start counts. */
export function workStanding(work: Work, asked: readonly AskedItem[], kept: Kept): WorkStanding {
	const { startedAt, assignment } = work;
	const attempts = kept.attempts.filter(({ checkedAt }) => checkedAt >= startedAt);
	const drafts = kept.drafts.filter((draft) => draft.startedAt >= startedAt);
	const seen = new Set(
		kept.steps.filter(({ reachedAt }) => reachedAt >= startedAt).map(({ lesson }) => lesson),
	);
	const done = workByExercise(attempts.toSorted(byTime), drafts);
	const standingWith = (exercise: AskedExercise): ExerciseStanding => {
		const { tries, isBegun } = done.get(exercise.id) ?? { tries: [], isBegun: false };
		return { exercise, standing: standingOf({ tries, isBegun }), tries };
	};
	const order = assignment.order === 'shuffled' ? shuffle(asked, work.id) : asked;
	const items = order.map((each): ItemStanding => {
		const exercises = each.exercises.map(standingWith);
		const isSeen = each.item.kind === 'lesson' && seen.has(each.item.lesson);
		return { asked: each, exercises, ...itemStanding(each, exercises, isSeen) };
	});
	const exercises = askedExercises(asked).map(standingWith);
	return {
		items,
		exercises,
		done: exercises.filter(({ standing }) => standing === 'done').length,
		next: items.find(({ standing }) => standing === 'begun' || standing === 'not-yet'),
	};
}

function itemStanding(
	{ exercises: { length } }: AskedItem,
	exercises: readonly ExerciseStanding[],
	isSeen: boolean,
): Pick<ItemStanding, 'standing' | 'done'> {
	const done = exercises.filter(({ standing }) => standing === 'done').length;
	if (length === 0) return { standing: 'gone', done };
	if (done === length) return { standing: 'done', done };
	const isBegun = isSeen || exercises.some(({ standing }) => standing !== 'not-yet');
	return { standing: isBegun ? 'begun' : 'not-yet', done };
}

function byTime(one: Attempt, other: Attempt): number {
	return one.checkedAt < other.checkedAt ? -1 : 1;
}
