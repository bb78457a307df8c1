import type { Course } from './course.ts';

type Lesson = Course['lessons'][number];

/** The lessons of a course by the modules they are part of; a lesson of two modules stands in the first. */
export interface Parts {
	readonly parts: readonly {
		readonly id: string;
		readonly title: string;
		readonly taught: readonly Lesson[];
	}[];
	/** Those of no module. */
	readonly others: readonly Lesson[];
}

export function toParts({ lessons, modules }: Pick<Course, 'lessons' | 'modules'>): Parts {
	const placed = new Set<string>();
	const parts = modules.flatMap(({ id, title, lessons: ids }) => {
		const taught = lessons.filter((lesson) => ids.includes(lesson.id) && !placed.has(lesson.id));
		for (const lesson of taught) placed.add(lesson.id);
		return taught.length > 0 ? [{ id, title, taught }] : [];
	});
	return { parts, others: lessons.filter(({ id }) => !placed.has(id)) };
}
