import { describe, expect, test } from 'vitest';
import { askedExercises, askedItems } from '../../src/domain/asked.ts';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { assignmentOf } from './hand-in-builders.ts';

const listed = (id: string) =>
	({ id, title: id.toUpperCase(), kind: 'sums', edition: 'e', size: 3, minutes: 4 }) as const;
const lessonOf = (lesson: string, ...names: string[]) => ({
	...{ lesson, title: lesson.toUpperCase(), question: '?', minutes: 10, steps: [] },
	exercises: names.map((name) => listed(`${lesson}/${name}`)),
});
const COURSE: Catalogue = {
	lessons: [lessonOf('who-says-so', 'voices', 'mend'), lessonOf('how-many', 'sums', 'sort')],
};

describe('what an assignment asks for', () => {
	test('is a lesson with all its exercises, one exercise, and what passages make', () => {
		const asked = askedItems(assignmentOf(), COURSE);
		expect(asked.map(({ title, exercises }) => [title, exercises.length])).toEqual([
			['WHO-SAYS-SO', 2],
			['HOW-MANY/SUMS', 1],
			['Two', 1],
		]);
		expect(asked[1]?.lesson?.title).toBe('HOW-MANY');
	});

	test('has nothing to do where the course no longer has it', () => {
		const items = [
			{ kind: 'lesson', lesson: 'gone' },
			{ kind: 'exercise', exercise: 'who-says-so/gone' },
		] as const;
		const asked = askedItems(assignmentOf({ items }), COURSE);
		expect(asked.map(({ exercises }) => exercises)).toEqual([[], []]);
	});

	test('is each exercise once, in the order in which it is asked for', () => {
		const items = [
			{ kind: 'exercise', exercise: 'how-many/sums' },
			{ kind: 'lesson', lesson: 'who-says-so' },
			{ kind: 'lesson', lesson: 'how-many' },
		] as const;
		const asked = askedExercises(askedItems(assignmentOf({ items }), COURSE));
		expect(asked.map(({ id }) => id)).toEqual([
			'how-many/sums',
			'who-says-so/voices',
			'who-says-so/mend',
			'how-many/sort',
		]);
	});
});
