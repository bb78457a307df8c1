import { type Figure, isDisjoint, type Ordinal, type Quantity, toInterval } from './figure.ts';
import {
	type CalendarPoint,
	isSamePeriod,
	monthsIn,
	monthsPer,
	type Period,
	yearOf,
} from './period.ts';

/** A figure and the annotation it stands in. */
export interface PlacedFigure<F extends Figure = Figure> {
	readonly annotation: string;
	readonly figure: F;
}

type PlacedQuantity = PlacedFigure<Quantity>;

/** A figure that does not fit another, or cannot be compared with the others of its series. */
export type Clash =
	/** Two figures for the same stretch of time that share no number. */
	| { readonly kind: 'outside'; readonly range: PlacedQuantity; readonly value: PlacedQuantity }
	/** A total that its rate, times the months, cannot reach. */
	| {
			readonly kind: 'rate-and-total';
			readonly rate: PlacedQuantity;
			readonly total: PlacedQuantity;
			readonly months: number;
	  }
	/** Parts that add up to more than their total. */
	| {
			readonly kind: 'parts-over-total';
			readonly parts: readonly PlacedQuantity[];
			readonly total: PlacedQuantity;
			readonly sum: number;
	  }
	/** One series counted in unlike units. */
	| { readonly kind: 'mixed-units'; readonly figures: readonly PlacedQuantity[] }
	/** An amount set beside others of its series with no period of its own. */
	| { readonly kind: 'no-period'; readonly figure: PlacedQuantity }
	/** An ordinal year that its own start and the date of writing do not give. */
	| {
			readonly kind: 'ordinal';
			readonly ordinal: PlacedFigure<Ordinal>;
			readonly actual: number;
			readonly written: Required<CalendarPoint>;
	  };

/** The annotations a clash came from, in the order it names them. */
export function annotationsOf(clash: Clash): string[] {
	switch (clash.kind) {
		case 'outside':
			return [clash.value.annotation, clash.range.annotation];
		case 'rate-and-total':
			return [clash.total.annotation, clash.rate.annotation];
		case 'parts-over-total':
			return [...clash.parts, clash.total].map((part) => part.annotation);
		case 'mixed-units':
			return clash.figures.map((figure) => figure.annotation);
		case 'no-period':
			return [clash.figure.annotation];
		case 'ordinal':
			return [clash.ordinal.annotation];
	}
}

/**
 * Does the arithmetic on an article's figures.
 * @param written when the text was written, as far as a check found out: needed for ordinals only
 */
export function findClashes(
	figures: readonly PlacedFigure[],
	written?: Required<CalendarPoint>,
): Clash[] {
	const quantities = figures.filter(isQuantity);
	const series = Map.groupBy(quantities, ({ figure }) => figure.of);
	return [
		...[...series.values()].flatMap((members) => [
			...compareEachPair(members),
			...compareParts(members),
			...findMixedUnits(members),
			...findMissingPeriods(members),
		]),
		...(written ? figures.filter(isOrdinal).flatMap((ordinal) => checkYear(ordinal, written)) : []),
	];
}

function isQuantity(placed: PlacedFigure): placed is PlacedQuantity {
	return placed.figure.kind === 'quantity';
}

function isOrdinal(placed: PlacedFigure): placed is PlacedFigure<Ordinal> {
	return placed.figure.kind === 'ordinal';
}

function compareEachPair(members: readonly PlacedQuantity[]): Clash[] {
	const clashes: Clash[] = [];
	for (const [index, a] of members.entries()) {
		for (const b of members.slice(index + 1)) {
			const clash = comparePair(a, b) ?? comparePair(b, a);
			if (clash) clashes.push(clash);
		}
	}
	return clashes;
}

/** Holds `b` against `a`: the same period, or a rate against what it must come to. */
function comparePair(a: PlacedQuantity, b: PlacedQuantity): Clash | undefined {
	if (a.figure.measures !== b.figure.measures) return undefined;
	if (a.figure.partOf === b.annotation || b.figure.partOf === a.annotation) return undefined;
	// Parts of one total are different parts.
	if (a.figure.partOf !== undefined && a.figure.partOf === b.figure.partOf) return undefined;
	const times = timesIn(a.figure.period, b.figure.period);
	if (times === undefined) return undefined;
	if (!isDisjoint(toInterval(a.figure, times), toInterval(b.figure))) return undefined;
	if (times !== 1) return { kind: 'rate-and-total', rate: a, total: b, months: times };
	return isRange(b.figure) && !isRange(a.figure)
		? { kind: 'outside', range: b, value: a }
		: { kind: 'outside', range: a, value: b };
}

function isRange(quantity: Quantity): boolean {
	return quantity.min !== quantity.max;
}

/** How often the period of `a` fits into that of `b`, where the text settles it. */
export function timesIn(a: Period, b: Period): number | undefined {
	if (isSamePeriod(a, b)) return 1;
	if (a.kind !== 'rate') return undefined;
	const unit = monthsPer(a.per);
	const months = monthsIn(b);
	return unit === undefined || months === undefined || months % unit !== 0
		? undefined
		: months / unit;
}

function compareParts(members: readonly PlacedQuantity[]): Clash[] {
	return members.flatMap((total): Clash[] => {
		const parts = members.filter(
			({ figure }) =>
				figure.partOf === total.annotation && figure.measures === total.figure.measures,
		);
		const sum = parts.reduce((least, { figure }) => least + toInterval(figure).low, 0);
		const most = toInterval(total.figure);
		const tooMuch = sum > most.high || (sum === most.high && most.openHigh);
		return parts.length > 0 && tooMuch ? [{ kind: 'parts-over-total', parts, total, sum }] : [];
	});
}

function findMixedUnits(members: readonly PlacedQuantity[]): Clash[] {
	const units = new Set(members.map(({ figure }) => figure.measures));
	return units.size > 1 ? [{ kind: 'mixed-units', figures: members }] : [];
}

function findMissingPeriods(members: readonly PlacedQuantity[]): Clash[] {
	const some = members.some(({ figure }) => figure.period.kind !== 'none');
	if (!some) return [];
	return members
		.filter(({ figure }) => figure.period.kind === 'none')
		.map((figure) => ({ kind: 'no-period', figure }));
}

function checkYear(ordinal: PlacedFigure<Ordinal>, written: Required<CalendarPoint>): Clash[] {
	const { since, nth } = ordinal.figure;
	if (since.year === undefined || since.month === undefined) return [];
	const actual = yearOf({ year: since.year, month: since.month }, written);
	return actual === nth ? [] : [{ kind: 'ordinal', ordinal, actual, written }];
}
