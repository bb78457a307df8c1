import { addresses } from '../domain/address.ts';
import type { AskedItem } from '../domain/asked.ts';
import type { Catalogue, LessonExercises } from '../domain/catalogue.ts';
import type { Example } from '../domain/example.ts';
import type { Exercise, SortExercise } from '../domain/exercise.ts';
import { toPassagesExercise } from '../domain/passages-exercise.ts';
import { fetchExamples } from './fetch-examples.ts';

/** Passages as an exercise, and the examples they are. */
export interface Passages {
	readonly exercise: SortExercise;
	readonly examples: readonly Example[];
}

/**
 * What can be assigned.
 * @throws Error where it cannot be loaded
 */
export async function fetchCatalogue(base: string): Promise<Catalogue> {
	return (await fetchJson(base + addresses.catalogue)) as Catalogue;
}

/**
 * The exercises that are asked for, by their ids; those there are.
 * @throws Error where something cannot be loaded
 */
export async function fetchExercises(
	base: string,
	asked: readonly AskedItem[],
): Promise<ReadonlyMap<string, Exercise>> {
	const lessons = new Set(asked.flatMap(({ lesson }) => lesson?.lesson ?? []));
	const [inLessons, passages] = await Promise.all([
		Promise.all(
			[...lessons].map(
				async (slug) =>
					(await fetchJson(base + addresses.lessonExercises(slug))) as LessonExercises,
			),
		),
		Promise.all(asked.map(({ item }) => fetchPassages(base, item))),
	]);
	const exercises = [
		...inLessons.flatMap((lesson) => lesson.exercises),
		...passages.flatMap((each) => each?.exercise ?? []),
	];
	return new Map(exercises.map((exercise) => [exercise.id, exercise]));
}

/**
 * What collected passages make; nothing where none of them is there any more.
 * @throws Error where they cannot be loaded
 */
export async function fetchPassages(
	base: string,
	item: AskedItem['item'],
): Promise<Passages | undefined> {
	if (item.kind !== 'passages') return undefined;
	const found = await Promise.all(
		item.refs.map(async (ref) => (await fetchExamples(base, ref.split('/')[0] ?? '')).get(ref)),
	);
	const examples = found.filter((example) => example !== undefined);
	if (examples.length === 0) return undefined;
	return { exercise: toPassagesExercise(item, examples), examples };
}

async function fetchJson(address: string): Promise<unknown> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status}: ${address}`);
	return response.json();
}
