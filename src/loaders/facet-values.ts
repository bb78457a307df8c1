import type { FacetId } from '../domain/facet.ts';
import { READING_LEVELS } from '../domain/reading-level.ts';
import { READINGS, formPath } from '../domain/signal.ts';
import { ROLES } from '../domain/voice.ts';
import { en } from '../text/en.ts';
import { capitalise } from '../text/numbers.ts';
import { levelNames } from '../text/search.ts';
import { getCourse } from './get-course.ts';

/** Every value a facet may have in this course, by name, in the order in which it is shown. */
export function facetValues(): Readonly<Record<FacetId, ReadonlyMap<string, string>>> {
	const { articles, signals, lessons, modules } = getCourse();
	const genres = new Set([...articles.values()].map(({ about }) => about.genre));
	const forms = [...signals].flatMap(([signal, { forms: all }]) =>
		all.map(({ id, name }) => [formPath(signal, id), name] as const),
	);
	return {
		reading: new Map(READINGS.map((reading) => [reading, capitalise(en.reading[reading])])),
		signal: new Map([...signals].map(([id, { title }]) => [id, title])),
		form: new Map(forms),
		voice: new Map(ROLES.map((role) => [role, capitalise(role)])),
		genre: new Map([...genres].sort().map((genre) => [genre, capitalise(genre)])),
		level: new Map(READING_LEVELS.map((level) => [level, levelNames[level]])),
		lesson: new Map(lessons.map(({ id, title }) => [id, title])),
		module: new Map(modules.map(({ id, title }) => [id, title])),
		origin: new Map([
			['collected', en.article.collected],
			['composed', en.article.composed],
		]),
	};
}
