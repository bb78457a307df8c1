import type { ArticleFigures, CourseFigures } from '../../src/domain/course-figures.ts';

/** The figures of an article that meets any bar. */
export function articleFigures(fields: Partial<ArticleFigures> = {}): ArticleFigures {
	return {
		...{ id: 'late-ferry', origin: 'composed', words: 400, sound: 400, outside: 400 },
		...{ mixture: 'sound', annotations: 30, grade: 8.5, level: '13-15', isReadTwice: true },
		...fields,
	};
}

/** The figures of a small course. */
export function courseFigures(fields: Partial<CourseFigures> = {}): CourseFigures {
	return {
		articles: [articleFigures()],
		words: { words: 400, sound: 300, outside: 350 },
		readings: { sound: 20, weak: 8, depends: 2 },
		claims: 3,
		forms: [{ form: 'attribution/named', examples: 30, articles: 1 }],
		agreement: [],
		lessons: [{ id: 'who-says-so', minutes: 15 }],
		modules: 1,
		repeatedNotes: 0,
		...fields,
	};
}
