import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MarkExercise } from '../../../src/domain/exercise.ts';
import type { SignalId } from '../../../src/domain/signal.ts';
import { loadCourse } from '../../../src/loaders/course.ts';
import { composeArticle, sentencesOf } from '../compose.ts';
import { writeArticle } from '../generate.ts';
import { writeCourse } from '../project.ts';
import { Random } from '../random.ts';
import { composePractice } from './compose-practice.ts';

/** The lesson's address. */
export const LESSON = 'mark-all';
/** The exercise's name in it. */
const NAME = 'all';
/** Twice as long as a news report: 1,200 words. */
const STRETCHES = 6;
const SIGNALS = ['attribution', 'hedge', 'figure'] as const satisfies readonly SignalId[];

/**
 * Writes a course with one lesson, in which all of a long article is to be marked.
 * @throws Error where the content check finds something wrong with it
 */
export function writeLesson(dir: string): MarkExercise {
	writeCourse(dir, 0);
	const article = composeArticle(0, 1, STRETCHES);
	writeArticle(dir, article, composePractice(article, SIGNALS, new Random(1)));
	mkdirSync(join(dir, 'lessons'), { recursive: true });
	writeFileSync(join(dir, 'lessons', `${LESSON}.mdx`), toMdx(article.id));
	const { course, problems } = loadCourse(dir);
	const exercise = course.lessons
		.find(({ id }) => id === LESSON)
		?.exercises.find(({ id }) => id === `${LESSON}/${NAME}`);
	if (exercise?.kind === 'mark') return exercise;
	throw new Error(`The exercise was not made: ${JSON.stringify(problems.slice(0, 3))}`);
}

function toMdx(article: string): string {
	return `---
title: All of it
question: What does the marking of a long text cost?
summary: An article of about 1,200 words, to be marked from the first sentence to the last.
order: 1
signals: [${SIGNALS.join(', ')}]
articles: [${article}]
---

The text was written by a program.

<Exercise id="${NAME}" article="${article}" sentences="2-${sentencesOf(STRETCHES)}" signals="${SIGNALS.join(',')}" />
`;
}
