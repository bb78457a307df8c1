import { type ArticleCache, ContentError, type Course, contentDir, loadCourse } from './course.ts';

interface Store {
	course: Course | undefined;
	readonly articles: ArticleCache;
}

/** The build's configuration and its pages are two module graphs: they share one loaded course. */
const shared = globalThis as typeof globalThis & { whoSaysCourse?: Store };

function store(): Store {
	shared.whoSaysCourse ??= { course: undefined, articles: new Map() };
	return shared.whoSaysCourse;
}

/**
 * The course, loaded once.
 * @throws ContentError naming every problem, where there is one
 */
export function getCourse(): Course {
	const stored = store();
	if (stored.course) return stored.course;
	const { course, problems } = loadCourse(contentDir(), stored.articles);
	if (problems.length > 0) throw new ContentError(problems);
	stored.course = course;
	return course;
}

/** Forgets what a changed file belongs to, so that the next page reads it again. */
export function forget(articleId: string | undefined): void {
	store().course = undefined;
	if (articleId !== undefined) store().articles.delete(articleId);
}
