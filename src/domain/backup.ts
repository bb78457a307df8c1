import type { Assigned } from './assigned.ts';
import type { Attempt, Draft } from './attempt.ts';
import type { Card, Review } from './card.ts';
import { type Collection, EMPTY_COLLECTION, mergeCollections } from './collection.ts';
import type { ReachedStep } from './reached-step.ts';
import type { Work } from './work.ts';

/** Everything a learner has on a device, but for settings. No id is in a list twice. */
export interface Backup {
	readonly attempts: readonly Attempt[];
	readonly drafts: readonly Draft[];
	readonly steps: readonly ReachedStep[];
	readonly cards: readonly Card[];
	readonly reviews: readonly Review[];
	readonly works: readonly Work[];
	readonly assigned: readonly Assigned[];
	readonly collection: Collection;
}

export const EMPTY_BACKUP: Backup = {
	attempts: [],
	drafts: [],
	steps: [],
	cards: [],
	reviews: [],
	works: [],
	assigned: [],
	collection: EMPTY_COLLECTION,
};

/** What each thing is known by in its list. */
export const BACKUP_IDS = {
	attempts: ({ id }: Attempt) => id,
	drafts: ({ exercise }: Draft) => exercise,
	steps: ({ lesson, step }: ReachedStep) => `${lesson} ${step}`,
	cards: ({ id }: Card) => id,
	reviews: ({ id }: Review) => id,
	works: ({ id }: Work) => id,
	assigned: ({ id }: Assigned) => id,
} as const;

/**
 * Mine with what it lacks of theirs. What both have stays mine, unless theirs is further on: a
 * draft that was changed later, a card that was reviewed later or more often, a step that was
 * reached earlier, a work that was opened or handed in later. Merging the same again changes nothing.
 */
export function mergeBackup(mine: Backup, theirs: Backup): Backup {
	return {
		attempts: union(mine.attempts, theirs.attempts, BACKUP_IDS.attempts, keep),
		drafts: union(mine.drafts, theirs.drafts, BACKUP_IDS.drafts, (one, other) =>
			timeOf(other.changedAt) > timeOf(one.changedAt) ? other : one,
		),
		steps: union(mine.steps, theirs.steps, BACKUP_IDS.steps, (one, other) =>
			timeOf(other.reachedAt) < timeOf(one.reachedAt) ? other : one,
		),
		cards: union(mine.cards, theirs.cards, BACKUP_IDS.cards, (one, other) =>
			isFurther(other, one) ? other : one,
		),
		reviews: union(mine.reviews, theirs.reviews, BACKUP_IDS.reviews, keep),
		works: union(mine.works, theirs.works, BACKUP_IDS.works, (one, other) =>
			lastTouched(other) > lastTouched(one) ? other : one,
		),
		assigned: union(mine.assigned, theirs.assigned, BACKUP_IDS.assigned, (one, other) =>
			timeOf(other.madeAt) > timeOf(one.madeAt) ? other : one,
		),
		collection: mergeCollections(mine.collection, theirs.collection),
	};
}

/** How many of each kind there are; `examples` are those of the collection. */
export type BackupCounts = Readonly<Record<keyof typeof BACKUP_IDS | 'examples', number>>;

export function countBackup(backup: Backup): BackupCounts {
	return {
		attempts: backup.attempts.length,
		drafts: backup.drafts.length,
		steps: backup.steps.length,
		cards: backup.cards.length,
		reviews: backup.reviews.length,
		works: backup.works.length,
		assigned: backup.assigned.length,
		examples: backup.collection.items.length,
	};
}

/** What merging has brought: how many that were not there, and how many that were further on. */
export function countArrivals(
	mine: Backup,
	merged: Backup,
): { readonly added: BackupCounts; readonly further: number } {
	const [before, after] = [countBackup(mine), countBackup(merged)];
	const added = Object.fromEntries(
		Object.entries(after).map(([name, count]) => [
			name,
			count - before[name as keyof BackupCounts],
		]),
	) as BackupCounts;
	// Merging keeps the order of mine, and what stays mine is the same object.
	const replaced = (name: 'drafts' | 'cards' | 'works') =>
		mine[name].filter((each, index) => merged[name][index] !== each).length;
	return { added, further: replaced('drafts') + replaced('cards') + replaced('works') };
}

function union<T>(
	mine: readonly T[],
	theirs: readonly T[],
	idOf: (item: T) => string,
	choose: (one: T, other: T) => T,
): readonly T[] {
	const all = new Map(mine.map((item) => [idOf(item), item]));
	for (const item of theirs) {
		const id = idOf(item);
		const one = all.get(id);
		all.set(id, one === undefined ? item : choose(one, item));
	}
	return [...all.values()];
}

function keep<T>(one: T): T {
	return one;
}

function isFurther({ schedule: other }: Card, { schedule: one }: Card): boolean {
	const later = timeOf(other.lastReview) - timeOf(one.lastReview);
	return later > 0 || (later === 0 && other.reps > one.reps);
}

function lastTouched({ openedAt, handedInAt }: Work): number {
	return Math.max(timeOf(openedAt), timeOf(handedInAt));
}

/** In milliseconds; before all others where there is none. */
function timeOf(time: string | undefined): number {
	return time === undefined ? 0 : Date.parse(time);
}
