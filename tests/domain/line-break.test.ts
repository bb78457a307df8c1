import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines } from '../../src/domain/line-break.ts';
import type { Span } from '../../src/domain/span.ts';

const lengthOf = ({ start, end }: Span) => end - start;

function lines(text: string, measure: number): string[] {
	const span = { start: 0, end: text.length };
	return breakLines(text, span, measure, lengthOf).map(({ start, end }) => text.slice(start, end));
}

describe('lines', () => {
	test.each([
		{ what: 'a text that fits', text: 'One two', lines: ['One two'] },
		{ what: 'a text that just fits', text: 'Ten signs.', lines: ['Ten signs.'] },
		{ what: 'a text that is longer', text: 'One two three four', lines: ['One two', 'three four'] },
		{ what: 'white space at a break', text: 'One two  \n three', lines: ['One two', 'three'] },
		{
			what: 'a word too long',
			text: 'An incomprehensible word',
			lines: ['An', 'incomprehensible', 'word'],
		},
		{ what: 'a hyphen between letters', text: 'A ten-year plan', lines: ['A ten-year', 'plan'] },
		{
			what: 'a word with a hyphen',
			text: 'The fifty-year plan',
			lines: ['The fifty-', 'year plan'],
		},
		{ what: 'a range of numbers', text: 'About 1500-1800', lines: ['About', '1500-1800'] },
		{ what: 'a long dash', text: 'Four—seven ten', lines: ['Four—seven', 'ten'] },
		{ what: 'a break at a dash', text: 'Forty-four—seven', lines: ['Forty-', 'four—seven'] },
		{ what: 'no text', text: '', lines: [] },
	])('$what', ({ text, lines: expected }) => {
		expect(lines(text, 10)).toEqual(expected);
	});

	test('begin and end within the span', () => {
		const span = { start: 4, end: 13 };
		expect(breakLines('One two three four', span, 5, lengthOf)).toEqual([
			{ start: 4, end: 7 },
			{ start: 8, end: 13 },
		]);
	});
});

const texts = fc
	.array(fc.stringMatching(/^[a-z—-]{1,12}$/), { minLength: 1 })
	.map((words) => words.join(' '));

describe('lines of any text', () => {
	test('leave out nothing but white space', () => {
		fc.assert(
			fc.property(texts, fc.integer({ min: 1, max: 30 }), (text, measure) => {
				expect(lines(text, measure).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
			}),
		);
	});

	test('are no wider than the measure, but for a word that is', () => {
		fc.assert(
			fc.property(texts, fc.integer({ min: 1, max: 30 }), (text, measure) => {
				for (const line of lines(text, measure).filter(({ length }) => length > measure))
					expect(line).not.toMatch(/\s/);
			}),
		);
	});

	test('are full: the first word of the next one would not fit', () => {
		fc.assert(
			fc.property(
				fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }),
				fc.integer({ min: 1, max: 30 }),
				(words, measure) => {
					const all = lines(words.join(' '), measure);
					for (const [index, line] of all.slice(0, -1).entries()) {
						const [next = ''] = (all[index + 1] ?? '').split(' ');
						expect(`${line} ${next}`.length).toBeGreaterThan(measure);
					}
				},
			),
		);
	});
});
