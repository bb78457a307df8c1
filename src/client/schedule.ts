import { FSRSAlgorithm, Rating, S_MIN, State } from 'ts-fsrs';
import { daysBetween, startOfDay } from '../domain/calendar.ts';
import type { Schedule } from '../domain/card.ts';
import type { Recall } from '../domain/recall.ts';

/** The first time a card comes back after its first answer lies within a week, in days. */
const LONGEST_FIRST = 6;

/** No course is longer, in days. */
const LONGEST = 365;

/** The right signal with another form is remembered with an effort. */
const RATINGS = {
	right: Rating.Good,
	'other-form': Rating.Hard,
	wrong: Rating.Again,
} as const satisfies Record<Recall, Rating>;

// Without fuzz the same answers always give the same days; without short steps no card comes back
// on the day it was answered.
const memory = new FSRSAlgorithm({
	enable_fuzz: false,
	enable_short_term: false,
	maximum_interval: LONGEST,
});

/**
 * When a card comes back after an answer, by the memory model FSRS 6. Days are those of the calendar
 * where the device is, so that a card that comes back tomorrow is there in the morning.
 */
export function nextSchedule(schedule: Schedule, recall: Recall, now: Date): Schedule {
	const { lastReview, stability, difficulty, reps, lapses } = schedule;
	const isKnown = lastReview !== undefined && stability >= S_MIN && difficulty >= 1;
	const elapsed = isKnown ? Math.max(0, daysBetween(new Date(lastReview), now)) : 0;
	const before = isKnown ? { stability, difficulty } : null;
	const after = memory.next_state(before, elapsed, RATINGS[recall]);
	const scheduledDays = daysFor(
		recall,
		memory.next_interval(after.stability, elapsed),
		isKnown ? schedule.scheduledDays : undefined,
	);
	return {
		due: startOfDay(now, scheduledDays).toISOString(),
		lastReview: now.toISOString(),
		...after,
		scheduledDays,
		reps: reps + 1,
		lapses: lapses + (isKnown && recall === 'wrong' ? 1 : 0),
		state: State.Review,
	};
}

/** `last` are the days after the last answer, where there was one. */
function daysFor(recall: Recall, interval: number, last: number | undefined): number {
	if (recall === 'wrong') return 1;
	if (last === undefined) return Math.min(interval, LONGEST_FIRST);
	// A card that was often wrong would stay at one day through many right answers.
	return recall === 'right' ? Math.min(LONGEST, Math.max(interval, last + 1)) : interval;
}
