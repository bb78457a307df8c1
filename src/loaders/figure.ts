import type { Figure } from '../domain/figure.ts';
import { type CalendarPoint, monthsIn, type Period, parsePoint } from '../domain/period.ts';
import type { FigureSource, PeriodSource } from '../schemas/annotations.ts';
import type { Path, SourceFile } from './source-file.ts';
import { PERIOD_HINT, show } from './zod-issue.ts';

/** Reads the figure of an annotation: an amount, a range, or a place in a row of years. */
export function toFigure(raw: FigureSource, path: Path, source: SourceFile): Figure | undefined {
	const { unit, of, voice } = raw;
	if (raw.ordinal !== undefined) {
		const since = toSince(raw.since, path, source);
		return since && { kind: 'ordinal', nth: raw.ordinal, unit, of, since, voice };
	}
	const min = raw.value ?? raw.min;
	const max = raw.value ?? raw.max;
	const isWhole = raw.value === undefined || (raw.min === undefined && raw.max === undefined);
	if (min === undefined || max === undefined || min > max || !isWhole) {
		source.report('figure-incomplete', path, {
			found: `value ${show(raw.value)}, min ${show(raw.min)}, max ${show(raw.max)}`,
			expected: '`value` alone, or `min` and `max` with the smaller first',
			hint: 'Give the number as the text does; a range has both its ends.',
		});
		return undefined;
	}
	const period = toPeriod(raw.period, [...path, 'period'], source);
	if (!period) return undefined;
	const { bound, measures, partOf } = raw;
	return { kind: 'quantity', min, max, bound, unit, measures, of, period, voice, partOf };
}

function toPeriod(raw: PeriodSource, path: Path, source: SourceFile): Period | undefined {
	if (raw === 'none') return { kind: 'none' };
	if ('vague' in raw) return { kind: 'vague', words: raw.vague };
	if ('per' in raw) return { kind: 'rate', per: raw.per };
	if ('in' in raw) {
		const at = toPoint(raw.in, [...path, 'in'], source);
		return at && { kind: 'in', at };
	}
	if ('since' in raw) {
		const from = toPoint(raw.since, [...path, 'since'], source);
		return from && { kind: 'since', from };
	}
	const from = toPoint(raw.from, [...path, 'from'], source);
	const to = toPoint(raw.to, [...path, 'to'], source);
	if (!from || !to) return undefined;
	const period: Period = { kind: 'span', from, to };
	if (monthsIn(period) !== undefined) return period;
	source.report('period-unreadable', path, {
		found: `a period from ${show(raw.from)} to ${show(raw.to)}`,
		expected: 'an end that comes after the beginning',
		hint: 'Swap the two, or give both their years.',
	});
	return undefined;
}

/** The year or month in which the row of an ordinal begins. */
function toSince(raw: string | undefined, path: Path, source: SourceFile) {
	const hint = 'Write for example `since: "2022-02"`, the month or year in which the row begins.';
	if (raw !== undefined) return toPoint(raw, [...path, 'since'], source, hint);
	source.report('period-unreadable', [...path, 'ordinal'], {
		found: 'an `ordinal` without `since`',
		expected: 'the time from which it is counted',
		hint,
	});
	return undefined;
}

function toPoint(
	raw: string,
	path: Path,
	source: SourceFile,
	hint = PERIOD_HINT,
): CalendarPoint | undefined {
	const point = parsePoint(raw);
	if (!point) {
		source.report('period-unreadable', path, {
			found: show(raw),
			expected:
				'a year like `2025`, a month like `2025-10`, or `--10` where the text names no year',
			hint,
		});
	}
	return point;
}
