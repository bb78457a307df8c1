import { describe, expect, test } from 'vitest';
import type { FileProblem } from '../../src/domain/file-shape.ts';
import {
	arrivalWords,
	backupComplaint,
	cardsWords,
	eraseWords,
	stepsWords,
	workWords,
} from '../../src/text/progress.ts';
import { attemptOf } from '../domain/practice-builders.ts';

const none = {
	...{ attempts: 0, drafts: 0, steps: 0, cards: 0, reviews: 0 },
	...{ works: 0, assigned: 0, examples: 0 },
};
const tally = { targets: 12, found: 9, others: 31, alarms: 5 };

describe('the words on an exercise', () => {
	test.each([
		[undefined, 'not yet'],
		[{ tries: [], isBegun: true }, 'begun, not yet checked'],
		[{ tries: [attemptOf(5)], isBegun: false }, 'done on 28 November 2026'],
		[
			{ tries: [attemptOf(5, { tally })], isBegun: true },
			'done on 28 November 2026: found 9 of 12, also marked 5 of 31',
		],
		[
			{ tries: [attemptOf(5, { right: 3, outOf: 4, hadAnswers: true })], isBegun: false },
			'done on 28 November 2026: 3 of 4 right, with our answers on the page',
		],
		[
			{ tries: [attemptOf(5), attemptOf(7, { tally })], isBegun: false },
			'done on 28 November 2026. 2 tries; the first one counts',
		],
	])('say how far one has come (%#)', (work, words) => {
		expect(workWords(work)).toBe(words);
	});

	test('count steps and cards', () => {
		expect(stepsWords(2, 6)).toBe('2 of 6 steps seen');
		expect(stepsWords(1, 1)).toBe('1 of 1 step seen');
		expect(cardsWords(12, 3)).toBe('12 cards, 3 of them due.');
		expect(cardsWords(1, 0)).toBe('1 card, not due today.');
		expect(cardsWords(1, 1)).toBe('1 card, due today.');
	});
});

describe('the words on what a file has brought', () => {
	test.each([
		[{ ...none, attempts: 3, cards: 12 }, 0, '3 attempts and 12 cards were new.'],
		[{ ...none, drafts: 1 }, 0, '1 draft was new.'],
		[none, 0, 'Everything in the file was here already.'],
		[
			{ ...none, reviews: 2 },
			1,
			'2 answers to cards were new. 1 was further on in the file and took the place of yours.',
		],
		[
			none,
			2,
			'Everything in the file was here already. 2 were further on in the file and took the place of yours.',
		],
	])('say how much of what (%#)', (added, further, words) => {
		expect(arrivalWords(added, further)).toBe(words);
	});
});

test('the second question before erasing names what will be gone', () => {
	expect(eraseWords({ ...none, attempts: 2, steps: 1, cards: 1, works: 1, examples: 5 })).toBe(
		'Gone for good: 2 attempts, 1 step of a lesson, 1 card, 1 assignment worked on and 5 collected examples, and your settings. Without a file they cannot be brought back. Erase them?',
	);
	expect(eraseWords(none)).toBe('There is nothing but settings. Set them back?');
});

describe('the words on a file that cannot be read', () => {
	test.each<[FileProblem, string]>([
		[{ kind: 'not-json' }, '“mine.json” is not JSON'],
		[{ kind: 'not-ours' }, 'no file that this page wrote'],
		[{ kind: 'empty' }, 'a collection without examples'],
		[{ kind: 'too-long' }, 'far longer than'],
		[{ kind: 'newer', version: 7 }, 'is of version 7, which is newer than this page'],
		[{ kind: 'unknown', place: 'attempts[0].grade' }, 'has a field “attempts[0].grade”'],
		[{ kind: 'twice', place: 'a@b' }, 'has “a@b” twice; once was expected'],
		[
			{ kind: 'field', place: 'cards[0].schedule.reps', found: -1, expected: 'whole' },
			'has “-1” at “cards[0].schedule.reps”; expected was a whole number from 0.',
		],
	])('say what was found, and that nothing has changed: %j', (problem, words) => {
		const complaint = backupComplaint('mine.json', problem);
		expect(complaint).toContain(words);
		expect(complaint).toContain('What you have is as it was.');
	});
});
