import { expect, test } from 'vitest';
import { dateWords, monthName } from '../../src/text/dates.ts';

test.each([
	{ month: 1, name: 'January' },
	{ month: 12, name: 'December' },
])('month $month is $name', ({ month, name }) => {
	expect(monthName(month)).toBe(name);
});

test.each([
	{ date: '2025-11-28', words: '28 November 2025' },
	{ date: '2025-11-08', words: '8 November 2025' },
	{ date: '2025-11', words: 'November 2025' },
	{ date: '2025', words: '2025' },
])('$date is written $words', ({ date, words }) => {
	expect(dateWords(date)).toBe(words);
});
