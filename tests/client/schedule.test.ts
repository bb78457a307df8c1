import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextSchedule } from '../../src/client/schedule.ts';
import { daysBetween, startOfDay } from '../../src/domain/calendar.ts';
import type { Schedule } from '../../src/domain/card.ts';
import { newSchedule } from '../../src/domain/make-card.ts';
import { RECALLS, type Recall } from '../../src/domain/recall.ts';

const START = new Date('2026-11-28T09:30:00.000Z');

/** The schedules after each of these answers, each given so many days after its card was due. */
function after(
	answers: readonly { readonly recall: Recall; readonly late?: number }[],
): Schedule[] {
	const all = [newSchedule(START.toISOString())];
	for (const { recall, late = 0 } of answers) {
		const last = all.at(-1) as Schedule;
		const now = new Date(startOfDay(new Date(last.due), late).getTime() + 10 * 3_600_000);
		all.push(nextSchedule(last, recall, now));
	}
	return all.slice(1);
}
const daysAfter = (...recalls: readonly Recall[]) =>
	after(recalls.map((recall) => ({ recall }))).map(({ scheduledDays }) => scheduledDays);

const anyAnswers = fc.array(fc.record({ recall: fc.constantFrom(...RECALLS), late: fc.nat(40) }), {
	minLength: 1,
	maxLength: 12,
});

describe('a card', () => {
	test.each([
		{ recall: 'right', days: 2 },
		{ recall: 'other-form', days: 1 },
		{ recall: 'wrong', days: 1 },
	] as const)('comes back $days days after a first answer that is $recall', ({ recall, days }) => {
		expect(daysAfter(recall)).toEqual([days]);
	});

	test('comes back later and later when it is known', () => {
		expect(daysAfter('right', 'right', 'right')).toEqual([2, 11, 46]);
	});

	test('comes back sooner when only its signal is known', () => {
		expect(daysAfter('right', 'other-form')[1]).toBeLessThan(
			daysAfter('right', 'right')[1] as number,
		);
	});

	test('comes back on the next day when it was forgotten, and slowly after that', () => {
		const days = daysAfter('right', 'right', 'right', 'wrong', 'right');
		expect(days[3]).toBe(1);
		expect(days[4]).toBeLessThan(11);
	});

	test('counts answers, and those that were forgotten', () => {
		const [, , third] = after([{ recall: 'wrong' }, { recall: 'right' }, { recall: 'wrong' }]);
		expect([third?.reps, third?.lapses]).toEqual([3, 1]);
	});
});

test('a card never comes back before tomorrow, and is there when that day begins', () => {
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			for (const { due, lastReview, scheduledDays } of after(answers)) {
				const answered = new Date(lastReview as string);
				expect(daysBetween(answered, new Date(due))).toBe(scheduledDays);
				expect(scheduledDays).toBeGreaterThanOrEqual(1);
				expect(new Date(due)).toEqual(startOfDay(new Date(due)));
			}
		}),
	);
});

test('a first answer brings a card back within six days', () => {
	for (const recall of RECALLS) expect(daysAfter(recall)[0]).toBeLessThanOrEqual(6);
});

test('each right answer gives more days than the one before, up to a year', () => {
	fc.assert(
		fc.property(anyAnswers, fc.integer({ min: 2, max: 8 }), (answers, count) => {
			const rights = Array.from({ length: count }, () => ({ recall: 'right' as const }));
			const days = after([...answers, ...rights])
				.slice(answers.length)
				.map(({ scheduledDays }) => scheduledDays);
			for (const [index, next] of days.entries()) {
				const last = days[index - 1];
				if (last !== undefined) expect(next > last || next === 365).toBe(true);
			}
		}),
	);
});

test('a wrong answer brings it back on the next day, whatever was before', () => {
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			expect(after([...answers, { recall: 'wrong' }]).at(-1)?.scheduledDays).toBe(1);
		}),
	);
});

test('the same answers always give the same days', () => {
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			expect(after(answers)).toEqual(after(answers));
		}),
	);
});

test('a schedule that no scheduler wrote begins anew', () => {
	const odd = {
		...newSchedule(START.toISOString()),
		lastReview: 'never',
		stability: -4,
		difficulty: 70,
	};
	expect(nextSchedule(odd, 'right', START).scheduledDays).toBe(2);
});

test('a clock that was put back does no harm', () => {
	const [first] = after([{ recall: 'right' }]);
	const before = new Date('2020-01-01T00:00:00Z');
	expect(nextSchedule(first as Schedule, 'right', before).scheduledDays).toBe(3);
});
