import { expect, test } from 'vitest';
import { toCatalogue } from '../../src/loaders/catalogue.ts';
import { loadCourse } from '../../src/loaders/course.ts';

const { course } = loadCourse('content');
const { lessons } = toCatalogue(course);

test('all lessons can be assigned, each with the title of its module', () => {
	expect(lessons.map(({ lesson }) => lesson)).toEqual(course.lessons.map(({ id }) => id));
	expect(lessons.every(({ module }) => course.modules.some(({ title }) => title === module))).toBe(
		true,
	);
});

test('an example that is worked out is nothing to be handed in', () => {
	const worked = course.lessons
		.flatMap(({ exercises }) => exercises)
		.filter((exercise) => exercise.kind === 'mark' && exercise.help === 'worked');
	const listed = new Set(lessons.flatMap(({ exercises }) => exercises.map(({ id }) => id)));
	expect(worked.length).toBeGreaterThan(0);
	expect(worked.filter(({ id }) => listed.has(id))).toEqual([]);
});

test('every exercise that can be assigned asks for something', () => {
	const sizes = lessons.flatMap(({ exercises }) => exercises.map(({ size }) => size));
	expect(sizes.length).toBeGreaterThan(lessons.length);
	expect(Math.min(...sizes)).toBeGreaterThan(0);
});
