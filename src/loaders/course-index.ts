import type { CourseIndex } from '../domain/course.ts';
import type { Course } from './course.ts';

/** What references may point at in a course that has nothing wrong with it. */
export function toIndex({ articles, comparisons, lessons, glossary }: Course): CourseIndex {
	return { articles, comparisons, lessons: new Set(lessons.map(({ id }) => id)), glossary };
}
