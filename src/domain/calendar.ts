const DAY = 86_400_000;

/** The beginning of a day where the device is: of this one, or of one so many days later. */
export function startOfDay(now: Date, daysLater = 0): Date {
	return new Date(now.getFullYear(), now.getMonth(), now.getDate() + daysLater);
}

/** Whole days of the calendar where the device is, whatever the time of day. */
export function daysBetween(from: Date, to: Date): number {
	// Rounded, because a day on which the clocks change has 23 or 25 hours.
	return Math.round((startOfDay(to).getTime() - startOfDay(from).getTime()) / DAY);
}
