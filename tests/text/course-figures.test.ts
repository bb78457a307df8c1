import { describe, expect, test } from 'vitest';
import type { SignalAgreement } from '../../src/domain/reader-agreement.ts';
import { tellFigures, tellMissedBars } from '../../src/text/course-figures.ts';
import { articleFigures, courseFigures } from '../domain/course-figures-builders.ts';

/** The line with that name. */
function line(told: string, name: string): string | undefined {
	return told.split('\n').find((each) => each.startsWith(name.padEnd(12)));
}

describe('the figures of a course', () => {
	const attribution: SignalAgreement = {
		...{ signal: 'attribution', alpha: 0.786, first: 12, second: 9, both: 8 },
		...{ sameForm: 6, read: 7, sameReading: 7 },
	};
	const hedge: SignalAgreement = {
		...{ signal: 'hedge', alpha: undefined, first: 1, second: 2, both: 0 },
		...{ sameForm: 0, read: 0, sameReading: 0 },
	};
	const told = tellFigures(
		courseFigures({
			articles: [
				articleFigures(),
				articleFigures({
					id: 'seed',
					origin: 'collected',
					words: 1200,
					sound: 300,
					mixture: 'weak',
				}),
			],
			agreement: [attribution, hedge],
		}),
	);

	test.each([
		['articles', '2 (400 words): collected 1 (1,200 words), composed 1 (400 words)'],
		['sound', '75.0 % of words in sentences without a weak passage, 87.5 % outside weak passages'],
		['mixture', '1 without a weak passage of consequence, 0 mixed, 1 weak'],
		['levels', '0 for ages 11 to 13, 2 for ages 13 to 15, 0 for adults'],
		['annotations', '60: attribution 30, figure 0, framing 0, hedge 0, wording 0'],
		['readings', 'sound 20, weak 8, depends 2'],
		['read twice', '2 articles'],
		[
			'alpha',
			'attribution 0.78 (12 and 9 marks, 8 by both), hedge none (1 and 2 marks, 0 by both)',
		],
		['agreement', 'of marks by both, 75.0 % the same form, 100.0 % the same reading'],
		['minutes', 'who-says-so 15'],
		['repeated', '0'],
	])('%s', (name, expected) => {
		expect(line(told, name)).toBe(`${name.padEnd(12)} ${expected}`);
	});

	test('each article has a line of its own', () => {
		expect(told).toContain('seed         1200     30  25.0 %   8.5    13-15  weak');
	});

	test('each form has a line of its own', () => {
		expect(told).toContain('attribution/named        30         1');
	});

	test('of a course that was read once say so', () => {
		expect(line(tellFigures(courseFigures()), 'alpha')).toBe(
			'alpha        none: no article was read twice',
		);
	});
});

test('bars that are missed stand one a line', () => {
	const missed = [
		{ what: 'lessons', found: '3', expected: 'at least 15' },
		{ what: 'modules', found: '2', expected: 'at least 5' },
	];
	expect(tellMissedBars(missed)).toBe(
		[
			'lessons: found 3, expected at least 15',
			'modules: found 2, expected at least 5',
			'2 bars are missed. They stand in `bars.yaml`.',
		].join('\n'),
	);
});
