import { type PlacedFigure, timesIn } from './clash.ts';
import { isDisjoint, type Quantity, toInterval } from './figure.ts';
import { type CalendarPoint, type Period, yearOf } from './period.ts';
import { besideSums, type PlacedQuantity, partsSums, type Sum, timesSums } from './sum.ts';

/** What a figure may fit, beside the other figures. */
export interface FitContext {
	readonly written: Required<CalendarPoint> | undefined;
	/** The reader could look up the voice that gives the figure. */
	readonly isNamed: (voice: string | undefined) => boolean;
}

/**
 * Questions on figures that do fit, a group for each, the plainest kinds first: a practice in which
 * nothing ever fits would teach suspicion.
 */
export function findFits(figures: readonly PlacedFigure[], context: FitContext): Sum[][] {
	const quantities = figures.filter(
		(placed): placed is PlacedQuantity => placed.figure.kind === 'quantity',
	);
	const series = [...Map.groupBy(quantities, ({ figure }) => figure.of).values()];
	const pairs = series.flatMap(pairsOf).filter(([a, b]) => areAlike(a.figure, b.figure));
	return [
		...pairs.flatMap(([a, b]) => fitOfRate(a, b)),
		...pairs.flatMap(([a, b]) => fitInside(a, b)),
		...series.flatMap((members) => members.flatMap((total) => fitOfParts(members, total))),
		...figures.flatMap((placed) => fitOfYear(placed, context)),
		...pairs.flatMap(([a, b]) => fitOfMonth(a, b)),
		...series.flatMap((members) => fitOfPeriod(members, context)),
	];
}

function pairsOf(members: readonly PlacedQuantity[]): [PlacedQuantity, PlacedQuantity][] {
	return members.flatMap((a) =>
		members.filter((b) => b !== a).map((b): [PlacedQuantity, PlacedQuantity] => [a, b]),
	);
}

function areAlike(a: Quantity, b: Quantity): boolean {
	return a.measures === b.measures;
}

/** A rate that can reach the total of its months. */
function fitOfRate(rate: PlacedQuantity, total: PlacedQuantity): Sum[][] {
	const times = timesIn(rate.figure.period, total.figure.period);
	if (times === undefined || times === 1) return [];
	if (isDisjoint(toInterval(rate.figure, times), toInterval(total.figure))) return [];
	return [timesSums({ rate, times, total })];
}

/** A single value within the range for the same time. */
function fitInside(value: PlacedQuantity, range: PlacedQuantity): Sum[][] {
	const isSingle = isExact(value.figure) && value.figure.min === value.figure.max;
	if (!isSingle || range.figure.min === range.figure.max) return [];
	if (timesIn(range.figure.period, value.figure.period) !== 1) return [];
	const sums = besideSums(value, range);
	return sums[0]?.answer === 'inside' ? [sums] : [];
}

/** Parts for which their total has room. */
function fitOfParts(members: readonly PlacedQuantity[], total: PlacedQuantity): Sum[][] {
	const parts = members.filter(
		({ figure }) => figure.partOf === total.annotation && areAlike(figure, total.figure),
	);
	if (parts.length < 2 || ![...parts, total].every(({ figure }) => isExact(figure))) return [];
	const sum = parts.reduce((all, { figure }) => all + figure.max, 0);
	return sum <= total.figure.max ? [partsSums(parts, total, 'yes')] : [];
}

/** A place in a row of years that is the right one. */
function fitOfYear({ annotation, figure }: PlacedFigure, { written }: FitContext): Sum[][] {
	if (figure.kind !== 'ordinal' || !written) return [];
	const { year, month } = figure.since;
	if (year === undefined || month === undefined) return [];
	if (yearOf({ year, month }, written) !== figure.nth) return [];
	return [[{ ask: 'year', ordinal: { annotation, figure }, written, answer: figure.nth }]];
}

/** One month that, if all had been like it, would come to what the total says. */
function fitOfMonth(month: PlacedQuantity, total: PlacedQuantity): Sum[][] {
	const times = monthsBeside(month.figure.period, total.figure.period);
	if (times === undefined || month.figure.min !== month.figure.max || !isExact(month.figure))
		return [];
	const sums = timesSums({ rate: month, times, total });
	return sums.at(-1)?.answer === 'yes' ? [sums] : [];
}

/** How many months of the stretch, of which the month is one. */
function monthsBeside(month: Period, stretch: Period): number | undefined {
	if (month.kind !== 'in' || month.at.month === undefined || stretch.kind !== 'span')
		return undefined;
	const { from, to } = stretch;
	if (from.month === undefined || to.month === undefined) return undefined;
	if (month.at.year !== from.year || month.at.year !== to.year) return undefined;
	if (month.at.month < from.month || month.at.month > to.month) return undefined;
	const months = timesIn({ kind: 'rate', per: 'month' }, stretch);
	return months === 1 ? undefined : months;
}

/** A figure that says its time and who gives it, in a series where another does not. */
function fitOfPeriod(members: readonly PlacedQuantity[], { isNamed }: FitContext): Sum[][] {
	if (members.every(({ figure }) => figure.period.kind !== 'none')) return [];
	return members
		.filter(({ figure: { period, voice } }) => isTold(period) && isNamed(voice))
		.map((figure) => [{ ask: 'missing', figure, answer: 'nothing' }]);
}

function isTold({ kind }: Period): boolean {
	return kind !== 'none' && kind !== 'vague';
}

function isExact({ bound }: Quantity): boolean {
	return bound === 'exact';
}
