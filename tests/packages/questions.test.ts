import { describe, expect, test } from 'vitest';
import { contentDir, loadCourse } from '../../src/loaders/course.ts';
import { questionsOf } from '../../src/packages/questions.ts';

const { course } = loadCourse(contentDir());
const modules = course.modules.map((module) => {
	const lessons = course.lessons.filter(({ id }) => module.lessons.includes(id));
	const exercises = lessons.map((lesson) => lesson.exercises);
	return [module.id, lessons, questionsOf(exercises, course.articles)] as const;
});

describe.each(modules)('the test of %s', (_, lessons, questions) => {
	test('has eight to twelve questions, none of them twice', () => {
		expect(questions.length).toBeGreaterThanOrEqual(8);
		expect(questions.length).toBeLessThanOrEqual(12);
		expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
	});

	test('asks about every lesson', () => {
		const asked = new Set(questions.map(({ id }) => id.split('.')[0]));
		expect([...asked].sort()).toEqual(lessons.map(({ id }) => id).sort());
	});

	test('has one right answer among the options of each question', () => {
		for (const { options, answer } of questions) {
			expect(options.filter(({ id }) => id === answer)).toHaveLength(1);
			expect(new Set(options.map(({ text }) => text)).size).toBe(options.length);
		}
	});

	test('cannot be passed with one answer to all', () => {
		const counts = [...Map.groupBy(questions, ({ answer }) => answer).values()];
		expect(Math.max(...counts.map(({ length }) => length))).toBeLessThanOrEqual(
			questions.length / 2,
		);
	});

	test('gives a reason for every answer', () => {
		for (const { reason } of questions) expect(reason.length).toBeGreaterThan(40);
	});
});

test('a passage with something in it is never said to have nothing', () => {
	for (const [, lessons, questions] of modules)
		for (const { article, phrase, answer, id } of questions) {
			if (answer !== 'nothing' || !phrase) continue;
			const exercise = lessons
				.flatMap(({ exercises }) => exercises)
				.find((each) => each.kind === 'mark' && id.startsWith(each.id.replace('/', '.')));
			if (exercise?.kind !== 'mark') continue;
			const words = exercise.key.map(({ spans: [{ start, end }] }) =>
				article.text.slice(start, end),
			);
			for (const each of words) expect(phrase.quote).not.toContain(each);
		}
});
