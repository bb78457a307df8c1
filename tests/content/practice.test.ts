import { describe, expect, test } from 'vitest';
import type { Mark } from '../../src/domain/attempt.ts';
import { candidatesOf } from '../../src/domain/candidates.ts';
import { discernment } from '../../src/domain/detection.ts';
import { everyOutcome, fallbacksOf } from '../../src/domain/every-outcome.ts';
import type { MarkExercise } from '../../src/domain/exercise.ts';
import { judgeMarks } from '../../src/domain/judge-marks.ts';
import { OUTCOMES } from '../../src/domain/judgement.ts';
import { writeAnswer } from '../../src/domain/render-outcome.ts';
import { contentDir, loadCourse } from '../../src/loaders/course.ts';
import { isMarked } from '../../src/lessons/marked.ts';
import { comparisonWords, remarkKind } from '../../src/text/comparison.ts';

const { course } = loadCourse(contentDir());
const exercises = course.lessons.flatMap((lesson) => lesson.exercises.filter(isMarked));

/** A mark on every phrase that one might mark, for every signal in play. */
function everything(exercise: MarkExercise): Mark[] {
	const phrases = candidatesOf(exercise).flatMap((each) => each.phrases);
	return exercise.signals.flatMap((signal) =>
		phrases.map(({ start, end }, index) => ({ id: `${signal}-${index}`, signal, start, end })),
	);
}

test('there are exercises', () => {
	expect(exercises.length).toBeGreaterThanOrEqual(3);
});

test('every kind of outcome can be met', () => {
	const kinds = new Set(exercises.flatMap(everyOutcome).map(({ kind }) => kind));
	expect([...kinds].sort()).toEqual([...OUTCOMES].sort());
});

describe.each(exercises.map((exercise) => [exercise.id, exercise] as const))('%s', (_id, exercise) => {
	test('is scored as chance for one who marks everything', () => {
		const { tally } = judgeMarks(exercise, everything(exercise));
		expect({ found: tally.found, alarms: tally.alarms }).toEqual({
			found: tally.targets,
			alarms: tally.others,
		});
		expect(discernment(tally)).toBeCloseTo(0, 10);
	});

	test('is scored as chance for one who marks nothing', () => {
		const { tally } = judgeMarks(exercise, []);
		expect({ found: tally.found, alarms: tally.alarms }).toEqual({ found: 0, alarms: 0 });
		expect(discernment(tally)).toBeCloseTo(0, 10);
	});

	test('is scored as sharp for one who marks what we do', () => {
		const marks = exercise.key.map(({ id, signal, form, spans: [{ start, end }] }): Mark => {
			return { id, signal, start, end, reason: form };
		});
		const { tally } = judgeMarks(exercise, marks);
		expect(tally.found).toBe(tally.targets);
		expect(discernment(tally)).toBeGreaterThan(1.5);
	});

	test('has something to find, and more to leave alone', () => {
		const { tally } = judgeMarks(exercise, []);
		expect(tally.targets).toBeGreaterThan(0);
		expect(tally.others).toBeGreaterThan(tally.targets);
	});

	test('has an answer written for each passage', () => {
		expect(fallbacksOf(exercise)).toEqual([]);
	});

	test('answers everything in whole sentences', () => {
		for (const outcome of everyOutcome(exercise)) {
			const { lead, body } = writeAnswer(exercise, outcome, comparisonWords, remarkKind(exercise));
			expect(body.length).toBeGreaterThan(0);
			for (const text of [...lead, ...body]) expect(text).toMatch(/^[\p{Lu}“‘0-9][\s\S]*[.?!…”)]$/u);
		}
	});
});
