import type { Clash, PlacedFigure } from './clash.ts';
import { type Interval, isDisjoint, type Ordinal, type Quantity, toInterval } from './figure.ts';
import type { CalendarPoint } from './period.ts';

export type PlacedQuantity = PlacedFigure<Quantity>;

/** Where a value lies, seen from a range. */
export type Side = 'below' | 'inside' | 'above';

/** Whether a total can come of its rate: also only if every month was at one end of it. */
export type Reach = 'yes' | 'top' | 'bottom' | 'no';

/** An amount that is taken a number of times, and what it is held against. */
export interface Times {
	readonly rate: PlacedQuantity;
	readonly times: number;
	readonly total: PlacedQuantity;
}

interface Beside {
	readonly value: PlacedQuantity;
	readonly range: PlacedQuantity;
	readonly side: Side;
}

interface Parts {
	readonly parts: readonly PlacedQuantity[];
	readonly total: PlacedQuantity;
	/** Of the numbers as they are printed. */
	readonly sum: number;
}

/** A question about an article's figures, with its answer, before it is put into words. */
export type Sum =
	| ({
			readonly ask: 'product';
			readonly end: 'only' | 'least' | 'most';
			readonly answer: number;
	  } & Times)
	| ({ readonly ask: 'reach'; readonly answer: Reach } & Times)
	| ({ readonly ask: 'side'; readonly answer: Side } & Beside)
	| ({ readonly ask: 'distance'; readonly answer: number } & Beside)
	/** The distance in whole per cent of the range's nearer end. */
	| ({ readonly ask: 'share'; readonly answer: number; readonly exact: number } & Beside)
	| ({ readonly ask: 'sum'; readonly answer: number } & Parts)
	| ({ readonly ask: 'room'; readonly answer: 'yes' | 'no' } & Parts)
	/** Which figure counts another kind of thing; the answer is its annotation. */
	| {
			readonly ask: 'odd';
			readonly odd: PlacedQuantity;
			readonly others: readonly PlacedQuantity[];
			readonly answer: string;
	  }
	/** What a figure counts, of these. */
	| {
			readonly ask: 'counted';
			readonly figure: PlacedQuantity;
			readonly kinds: readonly string[];
			readonly answer: string;
	  }
	| {
			readonly ask: 'missing';
			readonly figure: PlacedQuantity;
			readonly answer: 'period' | 'nothing';
	  }
	| {
			readonly ask: 'year';
			readonly ordinal: PlacedFigure<Ordinal>;
			readonly written: Required<CalendarPoint>;
			readonly answer: number;
	  };

/** The annotations whose figures it is about. */
export function annotationsOfSum(sum: Sum): string[] {
	return figuresOf(sum).map(({ annotation }) => annotation);
}

/** What a clash lets one work out, step by step; at least one question. */
export function toSums(clash: Clash): Sum[] {
	switch (clash.kind) {
		case 'rate-and-total':
			return timesSums({ rate: clash.rate, times: clash.months, total: clash.total });
		case 'outside':
			return besideSums(clash.value, clash.range);
		case 'parts-over-total':
			return partsSums(clash.parts, clash.total, 'no');
		case 'mixed-units':
			return [unitSum(clash.figures)];
		case 'no-period':
			return [{ ask: 'missing', figure: clash.figure, answer: 'period' }];
		case 'ordinal': {
			const { ordinal, written, actual } = clash;
			return [{ ask: 'year', ordinal, written, answer: actual }];
		}
	}
}

/** What it comes to at the least and at the most, and whether the total can be that. */
export function timesSums(times: Times): Sum[] {
	const { min, max } = times.rate.figure;
	const product = (end: 'only' | 'least' | 'most', amount: number): Sum => ({
		ask: 'product',
		end,
		...times,
		answer: amount * times.times,
	});
	const products =
		min === max ? [product('only', min)] : [product('least', min), product('most', max)];
	return [...products, { ask: 'reach', ...times, answer: reachOf(times) }];
}

/** Where the value lies, how far outside, and what share of the range's nearer end that is. */
export function besideSums(value: PlacedQuantity, range: PlacedQuantity): Sum[] {
	const side = sideOf(toInterval(value.figure), toInterval(range.figure));
	const beside = { value, range, side } as const;
	const end = nearerEnd(beside);
	const distance = side === 'above' ? value.figure.min - end : end - value.figure.max;
	const sums: Sum[] = [{ ask: 'side', ...beside, answer: side }];
	if (side === 'inside' || distance <= 0) return sums;
	sums.push({ ask: 'distance', ...beside, answer: distance });
	const exact = (distance / end) * 100;
	if (end > 0) sums.push({ ask: 'share', ...beside, exact, answer: Math.round(exact) });
	return sums;
}

/** What the parts add up to, and whether the total has room for them. */
export function partsSums(
	parts: readonly PlacedQuantity[],
	total: PlacedQuantity,
	answer: 'yes' | 'no',
): Sum[] {
	const sum = parts.reduce((all, { figure }) => all + figure.min, 0);
	const added = { parts, total, sum } as const;
	return [
		{ ask: 'sum', ...added, answer: sum },
		{ ask: 'room', ...added, answer },
	];
}

/** The end of the range that lies towards the value. */
export function nearerEnd({ side, range }: Beside): number {
	return side === 'above' ? range.figure.max : range.figure.min;
}

function reachOf({ rate, times, total }: Times): Reach {
	const made = toInterval(rate.figure, times);
	const wanted = toInterval(total.figure);
	if (isDisjoint(made, wanted)) return 'no';
	if (made.low < made.high && made.high === wanted.low) return 'top';
	if (made.low < made.high && made.low === wanted.high) return 'bottom';
	return 'yes';
}

function sideOf(value: Interval, range: Interval): Side {
	if (!isDisjoint(value, range)) return 'inside';
	return value.low >= range.high ? 'above' : 'below';
}

/** The one that counts what the others do not; where there is no such one, what the last counts. */
function unitSum(figures: readonly PlacedQuantity[]): Sum {
	const groups = [...Map.groupBy(figures, ({ figure }) => figure.measures).values()].toSorted(
		(a, b) => b.length - a.length,
	);
	const others = groups[0] ?? [];
	const odd = (groups.at(-1) ?? others)[0] as PlacedQuantity;
	if (others.length > 1) return { ask: 'odd', odd, others, answer: odd.annotation };
	const kinds = groups.map(([first]) => (first as PlacedQuantity).figure.measures);
	return { ask: 'counted', figure: odd, kinds, answer: odd.figure.measures };
}

function figuresOf(sum: Sum): readonly PlacedFigure[] {
	switch (sum.ask) {
		case 'product':
		case 'reach':
			return [sum.total, sum.rate];
		case 'side':
		case 'distance':
		case 'share':
			return [sum.value, sum.range];
		case 'sum':
		case 'room':
			return [...sum.parts, sum.total];
		case 'odd':
			return [...sum.others, sum.odd];
		case 'counted':
		case 'missing':
			return [sum.figure];
		case 'year':
			return [sum.ordinal];
	}
}
