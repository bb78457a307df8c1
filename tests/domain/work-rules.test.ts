import { describe, expect, test } from 'vitest';
import { passagesExercise } from '../../src/domain/assignment-item.ts';
import {
	areJudgedLater,
	holdsAnswersBack,
	lessonsAtWork,
	rulesFor,
	triesLeft,
	workWith,
} from '../../src/domain/work-rules.ts';
import type { WorkRules } from '../../src/domain/work.ts';
import { assignmentOf, workOf } from './hand-in-builders.ts';
import { timeAt } from './practice-builders.ts';

const work = workOf();
const other = workOf({
	assignment: assignmentOf({ title: 'Other', answers: 'at-once', tries: undefined }),
	startedAt: timeAt(0),
});

describe('the rules for an exercise', () => {
	const refs = ['late-ferry/b', 'late-ferry/a'];
	test.each(['who-says-so/voices', 'how-many/sums', passagesExercise({ refs })])(
		'are those of the work that asks for it: %s',
		(exercise) => {
			expect(rulesFor([work], exercise)).toEqual({
				work: work.id,
				title: 'Who is speaking?',
				since: timeAt(1),
				answers: 'after-check',
				tries: 2,
			});
		},
	);

	test.each(['who-says-so-too/voices', 'how-many/sort'])('are none for others: %s', (exercise) => {
		expect(rulesFor([work], exercise)).toBeUndefined();
	});

	test('are those of the work that was opened last, whichever was begun first', () => {
		const opened = { ...other, openedAt: timeAt(3) };
		for (const works of [
			[work, opened],
			[opened, work],
		])
			expect(rulesFor(works, 'how-many/sums')?.work).toBe(other.id);
	});

	test('leave answers and tries free once it is handed in, and earlier tries out still', () => {
		const rules = rulesFor([{ ...work, handedInAt: timeAt(9) }], 'how-many/sums');
		expect(rules).toMatchObject({ answers: 'at-once', since: timeAt(1) });
		expect(rules?.tries).toBeUndefined();
	});
});

describe('lessons at work', () => {
	test('are asked for by a work that is not handed in, each once', () => {
		expect(lessonsAtWork([work, other])).toEqual(['who-says-so', 'how-many']);
		expect(lessonsAtWork([{ ...work, handedInAt: timeAt(9) }])).toEqual([]);
	});

	test('are none of those that somebody has handed in since', () => {
		const items = [{ kind: 'lesson', lesson: 'who-says-so' }] as const;
		const later = workOf({
			...{ assignment: assignmentOf({ items }), openedAt: timeAt(5), handedInAt: timeAt(9) },
		});
		expect(lessonsAtWork([work, later])).toEqual(['how-many']);
	});
});

test('the work with a lesson asks for it, or for something in it', () => {
	expect(workWith([work], 'who-says-so')).toBe(work);
	expect(workWith([work], 'how-many')).toBe(work);
	expect(workWith([work], 'how')).toBeUndefined();
});

describe('what rules say', () => {
	const rules = (changes: Partial<WorkRules>): WorkRules => ({
		...{ work: 'w', title: '', since: timeAt(0), answers: 'at-once' },
		...changes,
	});

	test.each([
		['at-once', 0, false],
		['after-check', 0, true],
		['after-check', 1, false],
		['after-hand-in', 0, true],
		['after-hand-in', 1, true],
	] as const)('with answers %s and %i tries our answers wait: %s', (answers, tries, wait) => {
		expect(holdsAnswersBack(rules({ answers }), tries)).toBe(wait);
		expect(areJudgedLater(rules({ answers }))).toBe(answers === 'after-hand-in');
	});

	test('without a work nothing waits', () => {
		expect(holdsAnswersBack(undefined, 0)).toBe(false);
		expect(areJudgedLater(undefined)).toBe(false);
	});

	test('is how many tries are left, where they are counted', () => {
		expect(triesLeft(rules({ tries: 2 }), 1)).toBe(1);
		expect(triesLeft(rules({ tries: 2 }), 3)).toBe(0);
		expect(triesLeft(rules({}), 3)).toBeUndefined();
		expect(triesLeft(undefined, 3)).toBeUndefined();
	});
});
