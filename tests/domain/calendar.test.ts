import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { daysBetween, startOfDay } from '../../src/domain/calendar.ts';

const zone = process.env['TZ'];
beforeAll(() => {
	process.env['TZ'] = 'Europe/Berlin';
});
afterAll(() => {
	if (zone === undefined) delete process.env['TZ'];
	else process.env['TZ'] = zone;
});

const anyTime = fc.date({
	min: new Date('2020-01-01'),
	max: new Date('2040-01-01'),
	noInvalidDate: true,
});

describe('the beginning of a day', () => {
	test('is midnight where the device is', () => {
		expect(startOfDay(new Date('2026-11-28T09:30:00Z')).toISOString()).toBe(
			'2026-11-27T23:00:00.000Z',
		);
	});

	test('is midnight there too so many days later, when the clocks have changed', () => {
		expect(startOfDay(new Date('2026-03-28T09:30:00Z'), 2).toISOString()).toBe(
			'2026-03-29T22:00:00.000Z',
		);
	});
});

describe('the days between', () => {
	test.each([
		{ from: '2026-11-28T23:30', to: '2026-11-29T00:30', days: 1, how: 'an hour across midnight' },
		{ from: '2026-11-28T00:30', to: '2026-11-28T23:30', days: 0, how: 'a day from end to end' },
		{ from: '2026-03-28T12:00', to: '2026-03-30T12:00', days: 2, how: 'a day of 23 hours' },
		{ from: '2026-10-24T12:00', to: '2026-10-26T12:00', days: 2, how: 'a day of 25 hours' },
		{ from: '2026-11-29T12:00', to: '2026-11-28T12:00', days: -1, how: 'a day back' },
	])('are $days for $how', ({ from, to, days }) => {
		expect(daysBetween(new Date(from), new Date(to))).toBe(days);
	});

	test('are as many as were added', () => {
		fc.assert(
			fc.property(anyTime, fc.nat(400), (now, days) => {
				expect(daysBetween(now, startOfDay(now, days))).toBe(days);
			}),
		);
	});
});
