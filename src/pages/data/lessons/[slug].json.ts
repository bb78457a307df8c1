import type { APIRoute, GetStaticPaths } from 'astro';
import { isDone, type LessonExercises } from '../../../domain/catalogue.ts';
import { getCourse } from '../../../loaders/get-course.ts';

export const getStaticPaths = (() =>
	getCourse().lessons.map(({ id }) => ({ params: { slug: id } }))) satisfies GetStaticPaths;

/** The exercises of a lesson with their keys, for the page that adds up what a class has done. */
export const GET: APIRoute = ({ params }) => {
	const lesson = String(params['slug']);
	const exercises = getCourse().lessons.find(({ id }) => id === lesson)?.exercises ?? [];
	const data: LessonExercises = { lesson, exercises: exercises.filter(isDone) };
	return new Response(JSON.stringify(data));
};
