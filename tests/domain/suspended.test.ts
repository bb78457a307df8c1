import { describe, expect, test } from 'vitest';
import type { Attempt, Draft } from '../../src/domain/attempt.ts';
import {
	firstTries,
	isWhole,
	packWithin,
	type Scored,
	type Suspended,
} from '../../src/domain/suspended.ts';
import { attemptOf, timeAt } from './practice-builders.ts';

const words = (text: string): Attempt['answer'] => ({
	kind: 'mark',
	marks: [{ id: 'one', start: 1, end: 5, signal: 'hedge', words: text }],
});
const draft: Draft = {
	...{ exercise: 'who-says-so/other', edition: '1a2b3c4d', answer: words('A draft.') },
	...{ startedAt: timeAt(8), changedAt: timeAt(9) },
};
const score = { right: 3, outOf: 4 };
const work: Suspended = {
	steps: ['read', 'mark'],
	attempts: [
		attemptOf(1, { answer: words('The first.'), ...score }),
		attemptOf(2, { answer: words('The second.') }),
		attemptOf(3, { answer: words('The third.') }),
	],
	drafts: [draft],
};

/** What is left where so much room is there. */
function within(limit: number): Suspended {
	return JSON.parse(packWithin(limit, work, (less) => JSON.stringify(less)));
}

/** All that is left as the room gets less, from the most to the least. */
function leftOvers(): Suspended[] {
	const all: Suspended[] = [];
	for (let limit = JSON.stringify(work).length + 1; limit > 0; limit--) {
		const left = within(limit);
		if (JSON.stringify(left) !== JSON.stringify(all.at(-1))) all.push(left);
	}
	return all;
}

function wordsIn(attempts: readonly (Attempt | Scored)[]): (string | undefined)[] {
	return attempts
		.filter(isWhole)
		.map(({ answer }) => (answer.kind === 'mark' ? answer.marks[0]?.words : undefined));
}

test('the first try at each exercise is the oldest', () => {
	const other = attemptOf(5, { exercise: 'who-says-so/other' });
	expect(firstTries([...work.attempts, other])).toEqual([work.attempts[0], other]);
});

describe('where there is less room', () => {
	const [all, ...less] = leftOvers();

	test('everything is kept as long as it fits', () => {
		expect(all).toEqual(work);
	});

	test('one’s own words in later tries go first', () => {
		expect(wordsIn(less[0]?.attempts ?? [])).toEqual(['The first.', undefined, undefined]);
	});

	test('then later tries, the oldest of them first', () => {
		expect(less[1]?.attempts.map(({ checkedAt }) => checkedAt)).toEqual([timeAt(1), timeAt(3)]);
		expect(less[2]?.attempts.map(({ checkedAt }) => checkedAt)).toEqual([timeAt(1)]);
	});

	test('then one’s own words in first tries, then drafts', () => {
		expect(less[2]?.drafts).toEqual([draft]);
		expect(wordsIn(less[3]?.attempts ?? [])).toEqual([undefined]);
		expect(less[3]?.drafts).toEqual([draft]);
		expect(less[4]?.drafts).toEqual([]);
	});

	test('the score of a first try stays when all else is gone', () => {
		const last = less.at(-1);
		expect(last?.attempts).toHaveLength(1);
		expect(last?.attempts[0]).toMatchObject(score);
		expect(last?.attempts[0]).not.toHaveProperty('answer');
		expect(last?.steps).toEqual(work.steps);
	});
});
