/** A month, a year, or a month whose year the text does not give. */
export interface CalendarPoint {
	readonly year?: number;
	/** 1 to 12. */
	readonly month?: number;
}

export const RATE_UNITS = ['day', 'week', 'month', 'year'] as const;
export type RateUnit = (typeof RATE_UNITS)[number];

/** The time a figure speaks of, as far as its text says. */
export type Period =
	| { readonly kind: 'none' }
	| { readonly kind: 'vague'; readonly words: string }
	| { readonly kind: 'in'; readonly at: CalendarPoint }
	| { readonly kind: 'span'; readonly from: CalendarPoint; readonly to: CalendarPoint }
	| { readonly kind: 'since'; readonly from: CalendarPoint }
	| { readonly kind: 'rate'; readonly per: RateUnit };

const POINT = /^(?:(?<year>\d{4})(?:-(?<month>\d{2}))?|--(?<bare>\d{2}))$/;

/** Reads `2025`, `2025-10` or `--10` (ISO 8601, the year left open); nothing else is a point. */
export function parsePoint(source: string): CalendarPoint | undefined {
	const groups = POINT.exec(source)?.groups;
	if (!groups) return undefined;
	const year = groups['year'];
	const month = groups['month'] ?? groups['bare'];
	if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return undefined;
	return {
		...(year === undefined ? {} : { year: Number(year) }),
		...(month === undefined ? {} : { month: Number(month) }),
	};
}

/** How many whole months the period covers; nothing where the text leaves that open. */
export function monthsIn(period: Period): number | undefined {
	if (period.kind === 'in') return period.at.month === undefined ? 12 : 1;
	if (period.kind !== 'span') return undefined;
	const { from, to } = period;
	const years = from.year !== undefined && to.year !== undefined ? to.year - from.year : 0;
	const months = years * 12 + (to.month ?? 12) - (from.month ?? 1) + 1;
	return months > 0 ? months : undefined;
}

/** How many months one unit of a rate lasts; nothing for units that are no whole months. */
export function monthsPer(unit: RateUnit): number | undefined {
	return { day: undefined, week: undefined, month: 1, year: 12 }[unit];
}

/** The two periods are the same stretch of time, so far as the text says. */
export function isSamePeriod(a: Period, b: Period): boolean {
	if (a.kind === 'in' && b.kind === 'in') return isSamePoint(a.at, b.at);
	if (a.kind === 'since' && b.kind === 'since') return isSamePoint(a.from, b.from);
	if (a.kind === 'rate' && b.kind === 'rate') return a.per === b.per;
	if (a.kind !== 'span' || b.kind !== 'span') return false;
	return isSamePoint(a.from, b.from) && isSamePoint(a.to, b.to);
}

function isSamePoint(a: CalendarPoint, b: CalendarPoint): boolean {
	return a.year === b.year && a.month === b.month;
}

/** Which year of something that began at `since` the month `at` lies in, counted from 1. */
export function yearOf(since: Required<CalendarPoint>, at: Required<CalendarPoint>): number {
	const months = (at.year - since.year) * 12 + at.month - since.month;
	return Math.floor(months / 12) + 1;
}
