import { describe, expect, test } from 'vitest';
import { askedItems } from '../../src/domain/asked.ts';
import type { Assignment } from '../../src/domain/assignment.ts';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { type Kept, workStanding } from '../../src/domain/work-standing.ts';
import { assignmentOf, workOf } from './hand-in-builders.ts';
import { attemptOf, marksAt, timeAt } from './practice-builders.ts';

const listed = (id: string) =>
	({ id, title: id, kind: 'sums', edition: '1a2b3c4d', size: 3, minutes: 4 }) as const;
const lessonOf = (lesson: string, ...names: string[]) => ({
	...{ lesson, title: lesson, question: '?', minutes: 10, steps: [] },
	exercises: names.map((name) => listed(`${lesson}/${name}`)),
});
const COURSE: Catalogue = {
	lessons: [lessonOf('who-says-so', 'voices', 'mend'), lessonOf('how-many', 'sums')],
};
const NOTHING: Kept = { attempts: [], drafts: [], steps: [] };

function standing(kept: Partial<Kept>, changes: Partial<Assignment> = {}, startedAt = timeAt(1)) {
	const assignment = assignmentOf(changes);
	const work = workOf({ assignment, startedAt });
	return workStanding(work, askedItems(assignment, COURSE), { ...NOTHING, ...kept });
}

const draft = {
	...{ exercise: 'how-many/sums', edition: '1a2b3c4d', answer: marksAt() },
	...{ startedAt: timeAt(3), changedAt: timeAt(4) },
};

describe('a work', () => {
	test('is not begun at first', () => {
		const { items, done, exercises, next } = standing({});
		expect(items.map((item) => item.standing)).toEqual(['not-yet', 'not-yet', 'not-yet']);
		expect(done).toBe(0);
		expect(exercises).toHaveLength(4);
		expect(next).toBe(items[0]);
	});

	test('counts what is done since its start, and no earlier try, draft or step', () => {
		const before = {
			attempts: [attemptOf(0)],
			drafts: [{ ...draft, startedAt: timeAt(0) }],
			steps: [{ lesson: 'who-says-so', step: 'read', reachedAt: timeAt(0) }],
		};
		expect(standing(before).items.map((item) => item.standing)).toEqual([
			...['not-yet', 'not-yet', 'not-yet'],
		]);
		expect(standing({ attempts: [attemptOf(2)] })).toMatchObject({ done: 1 });
	});

	test('has items that are begun: by a step, a draft or a try', () => {
		const step = { lesson: 'who-says-so', step: 'read', reachedAt: timeAt(2) };
		expect(standing({ steps: [step] }).items[0]?.standing).toBe('begun');
		expect(standing({ drafts: [draft] }).items[1]?.standing).toBe('begun');
		expect(standing({ attempts: [attemptOf(2)] }).items[0]).toMatchObject({
			standing: 'begun',
			done: 1,
		});
	});

	test('goes on with what is not yet done', () => {
		const attempts = ['who-says-so/voices', 'who-says-so/mend'].map((exercise) =>
			attemptOf(2, { exercise }),
		);
		const { items, next } = standing({ attempts });
		expect(items[0]?.standing).toBe('done');
		expect(next).toBe(items[1]);
	});

	test('passes over what the site no longer has', () => {
		const items = [
			{ kind: 'lesson', lesson: 'gone' },
			{ kind: 'exercise', exercise: 'how-many/sums' },
		] as const;
		const attempts = [attemptOf(2, { exercise: 'how-many/sums' })];
		const all = standing({ attempts }, { items });
		expect(all.items.map((item) => item.standing)).toEqual(['gone', 'done']);
		expect(all.exercises).toHaveLength(1);
		expect(all.next).toBeUndefined();
	});

	test('that is shuffled has an order of its own, which stays', () => {
		const items = Array.from(
			{ length: 12 },
			(_, index) => ({ kind: 'exercise', exercise: `gone/e${index}` }) as const,
		);
		const orderAt = (minute: number) =>
			standing({}, { items, order: 'shuffled' }, timeAt(minute)).items.map(
				({ asked }) => asked.key,
			);
		expect(orderAt(1)).toEqual(orderAt(1));
		expect(orderAt(1)).not.toEqual(orderAt(2));
		expect(orderAt(1).toSorted()).toEqual(orderAt(2).toSorted());
	});
});
