import type { Attempt } from './attempt.ts';

/** More between beginning and checking is a break: who goes on the next day was not at it all night. */
const LONGEST = 60;
const MINUTE = 60_000;

/** How long somebody was at these tries, in whole minutes. */
export function minutesTaken(attempts: readonly Attempt[]): number {
	const minutes = attempts.map(({ startedAt, checkedAt }) =>
		Math.max(0, Math.min((Date.parse(checkedAt) - Date.parse(startedAt)) / MINUTE, LONGEST)),
	);
	return Math.round(minutes.reduce((sum, each) => sum + each, 0));
}
