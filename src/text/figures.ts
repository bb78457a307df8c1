import type { Clash } from '../domain/clash.ts';
import type { Quantity } from '../domain/figure.ts';
import type { CalendarPoint, Period } from '../domain/period.ts';
import { monthName } from './dates.ts';
import { capitalise, listWords, number, numberWord, ordinalWord, percent } from './numbers.ts';

const BOUND_WORDS = { exact: '', about: 'about ', over: 'over ', under: 'under ' } as const;

/** "over 180,000", "15,000 to 18,000". */
export function amountWords({ min, max, bound }: Quantity): string {
	const amount = min === max ? number(min) : `${number(min)} to ${number(max)}`;
	return `${BOUND_WORDS[bound]}${amount}`;
}

/** The time a figure speaks of, or that it names none. */
export function periodWords(period: Period): string {
	switch (period.kind) {
		case 'none':
			return 'no period given';
		case 'vague':
			return `“${period.words}”`;
		case 'in':
			return pointWords(period.at);
		case 'span':
			return `${pointWords(period.from)} to ${pointWords(period.to)}`;
		case 'since':
			return `since ${pointWords(period.from)}`;
		case 'rate':
			return `every ${period.per}`;
	}
}

export function pointWords({ year, month }: CalendarPoint): string {
	const name = month === undefined ? undefined : monthName(month);
	return [name, year].filter((part) => part !== undefined).join(' ');
}

/** What does not fit, in words, with the arithmetic. */
export function clashWords(clash: Clash): string {
	switch (clash.kind) {
		case 'outside': {
			const { range, value } = clash;
			const distance = distanceWords(value.figure, range.figure);
			return `${amountWords(value.figure)} ${value.figure.unit} (${periodWords(value.figure.period)}) lies outside ${amountWords(range.figure)} (${periodWords(range.figure.period)})${distance}. Both cannot hold for the same count.`;
		}
		case 'rate-and-total': {
			const { rate, total, months } = clash;
			const { min, max } = rate.figure;
			const least = number(min * months);
			const most = number(max * months);
			const product = least === most ? least : `${least} to ${most}`;
			return `${capitalise(numberWord(months))} months at ${amountWords(rate.figure)} make ${product}. That cannot be ${amountWords(total.figure)} (${periodWords(total.figure.period)}).`;
		}
		case 'parts-over-total': {
			const parts = clash.parts.map(({ figure }) => amountWords(figure));
			return `The parts ${listWords(parts)} add up to at least ${number(clash.sum)}, more than their total, ${amountWords(clash.total.figure)}.`;
		}
		case 'mixed-units': {
			const byUnit = Map.groupBy(clash.figures, ({ figure }) => figure.measures);
			const groups = [...byUnit].map(
				([unit, figures]) =>
					`${unit} (${figures.map(({ figure }) => amountWords(figure)).join('; ')})`,
			);
			return `One story is counted in ${listWords(groups)}. They are not one unit: one cannot be added to, compared with or taken for the other.`;
		}
		case 'no-period': {
			const { figure } = clash.figure;
			return `${amountWords(figure)} ${figure.unit} comes without a period. Beside figures for a month, a year or a war, nobody can say what it belongs to.`;
		}
		case 'ordinal': {
			const { ordinal, actual, written } = clash;
			const { nth, unit, since } = ordinal.figure;
			return `Counted from ${pointWords(since)}, ${pointWords(written)} lies in the ${ordinalWord(actual)} ${unit}, not the ${ordinalWord(nth)}. (When the text was written is what a check found; the text has no date.)`;
		}
	}
}

/** How far a value lies beyond the nearer end of a range. */
function distanceWords(value: Quantity, range: Quantity): string {
	if (value.min > range.max)
		return `, ${percent((value.min - range.max) / range.max)} above its top`;
	if (value.max < range.min)
		return `, ${percent((range.min - value.max) / range.min)} below its foot`;
	return '';
}
