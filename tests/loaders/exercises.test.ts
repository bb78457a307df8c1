import { describe, expect, test } from 'vitest';
import type { ComponentUse } from '../../src/domain/component.ts';
import { textOf } from '../../src/domain/span.ts';
import { loadCourse } from '../../src/loaders/course.ts';
import { type ExerciseSources, exercisesOf } from '../../src/loaders/exercises.ts';
import { append, type Change, GOOD, replace, withDraft } from '../content/draft.ts';

const LESSON = 'lessons/late-ferry.mdx';
const { course } = loadCourse(GOOD);

function exerciseUse(attributes: Record<string, string>): ComponentUse {
	const needed = { id: 'a', article: 'ferry-delay', sentences: '2-4', signals: 'attribution' };
	return { name: 'Exercise', attributes: { ...needed, ...attributes }, hasContent: false };
}

function made(...uses: ComponentUse[]) {
	return exercisesOf('late-ferry', uses, course);
}

async function load(...changes: Change[]) {
	return withDraft(changes, (dir) => loadCourse(dir).course.lessons[0]?.exercises ?? []);
}

describe('the exercises of a lesson', () => {
	const again =
		'<Exercise id="again" article="ferry-delay" sentences="2-4" signals="attribution" help="half-done" given="some-say" title="Again" />';

	test('stand in the order in which they appear', async () => {
		const exercises = await load(append(LESSON, `\n${again}\n`));
		expect(exercises.map(({ id }) => id)).toEqual(['late-ferry/who-says', 'late-ferry/again']);
	});

	test('are as their components say', async () => {
		const [, exercise] = await load(append(LESSON, `\n${again}\n`));
		expect(exercise).toMatchObject({
			kind: 'mark',
			title: 'Again',
			article: 'ferry-delay',
			help: 'half-done',
			signals: ['attribution'],
			given: ['some-say'],
		});
	});

	test('are none while something is wrong in the content', async () => {
		expect(await load(replace(LESSON, 'claims="c01"', 'claims="c09"'))).toEqual([]);
	});
});

describe('an exercise', () => {
	const [exercise] = course.lessons[0]?.exercises ?? [];
	const { text = '' } = course.articles.get('ferry-delay') ?? {};

	test('has key, rest and quiet passages of its article', () => {
		if (exercise?.kind !== 'mark') throw new Error('The lesson has no exercise to mark.');
		expect(exercise.key.map(({ id }) => id)).toEqual(['some-say']);
		expect(exercise.others.map((span) => textOf(text, span))).toEqual([
			'the old engine is finished',
		]);
		expect(exercise.quiet.map(({ id }) => id)).toEqual(['old-engine']);
	});

	test('has the look-alike of each form in play from the signal’s page', () => {
		if (exercise?.kind !== 'mark') throw new Error('The lesson has no exercise to mark.');
		expect(exercise.forms['attribution/named']?.name).toBe(
			course.signals.get('attribution')?.forms[0]?.name,
		);
		expect(Object.keys(exercise.forms)).toHaveLength(8);
	});

	test('has the headline for a title where it has none of its own', () => {
		expect(exercise?.title).toBe(course.articles.get('ferry-delay')?.about.title);
	});

	test('is to be done alone where nothing else is said', () => {
		expect(made(exerciseUse({}))).toMatchObject([{ help: 'alone', given: [] }]);
	});
});

test('components that set no exercise make none', () => {
	const use = { name: 'Exhibit', attributes: { article: 'ferry-delay' }, hasContent: false };
	expect(made(use)).toEqual([]);
});

test('an article that is not there is named', () => {
	const none: ExerciseSources = { articles: new Map(), signals: course.signals };
	expect(() => exercisesOf('late-ferry', [exerciseUse({})], none)).toThrow(
		'There is no article `ferry-delay`.',
	);
});
