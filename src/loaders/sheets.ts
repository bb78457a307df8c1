import { type Sheet, toSheet } from '../domain/sheet.ts';
import type { Course } from './course.ts';
import { getCourse } from './get-course.ts';

type Lesson = Course['lessons'][number];

/** The lesson has something to read or to do on paper. */
export function hasSheet({ excerpts, exercises }: Lesson): boolean {
	return excerpts.length + exercises.length > 0;
}

/** The lessons that have a worksheet and a key. */
export function lessonsOnPaper(): readonly Lesson[] {
	return getCourse().lessons.filter(hasSheet);
}

/** The lessons of a module that have a sheet, in the module's order. */
export function lessonsOnPaperOf(slug: string): readonly Lesson[] {
	const order = getCourse().modules.find(({ id }) => id === slug)?.lessons ?? [];
	return order.flatMap((id) => lessonsOnPaper().filter((lesson) => lesson.id === id));
}

/** The modules of which some lesson has a sheet. */
export function modulesOnPaper(): Course['modules'] {
	return getCourse().modules.filter(({ id }) => lessonsOnPaperOf(id).length > 0);
}

/** A lesson on paper. */
export function sheetOf(lesson: Lesson): Sheet {
	return toSheet(lesson, getCourse().articles);
}
