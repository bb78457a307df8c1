import type { CalendarPoint, Period } from './period.ts';

/** What the article's own words make of the number: "surpassed 180,000" is `over`. */
export const BOUNDS = ['exact', 'about', 'over', 'under'] as const;
export type Bound = (typeof BOUNDS)[number];

/** An amount of something: a single value has `min` equal to `max`. */
export interface Quantity {
	readonly kind: 'quantity';
	readonly min: number;
	readonly max: number;
	readonly bound: Bound;
	/** The article's word for what is counted. */
	readonly unit: string;
	/** What kind of thing that is, for arithmetic: persons, cases, … */
	readonly measures: string;
	/** The series: figures about the same thing share this word. */
	readonly of: string;
	readonly period: Period;
	/** The voice that the article says gives the number. */
	readonly voice?: string | undefined;
	/** The annotation whose figure is the total of this part. */
	readonly partOf?: string | undefined;
}

/** A place in a row of years: "the third year of the war". */
export interface Ordinal {
	readonly kind: 'ordinal';
	readonly nth: number;
	readonly unit: string;
	readonly of: string;
	readonly since: CalendarPoint;
	readonly voice?: string | undefined;
}

export type Figure = Quantity | Ordinal;

/** A set of numbers from `low` to `high`; an open end does not belong to it. */
export interface Interval {
	readonly low: number;
	readonly high: number;
	readonly openLow: boolean;
	readonly openHigh: boolean;
}

/** "About" is read as five per cent either way. */
const ABOUT = 0.05;

/** The numbers a quantity allows, `times` over. */
export function toInterval(quantity: Quantity, times = 1): Interval {
	const low = quantity.min * times;
	const high = quantity.max * times;
	const closed = { openLow: false, openHigh: false };
	switch (quantity.bound) {
		case 'exact':
			return { low, high, ...closed };
		case 'about':
			return { low: low * (1 - ABOUT), high: high * (1 + ABOUT), ...closed };
		case 'over':
			return { low: high, high: Number.POSITIVE_INFINITY, openLow: true, openHigh: true };
		case 'under':
			return { low: Number.NEGATIVE_INFINITY, high: low, openLow: true, openHigh: true };
	}
}

/** No number lies in both intervals. */
export function isDisjoint(a: Interval, b: Interval): boolean {
	return endsBefore(a, b) || endsBefore(b, a);
}

function endsBefore(a: Interval, b: Interval): boolean {
	return a.high < b.low || (a.high === b.low && (a.openHigh || b.openLow));
}
