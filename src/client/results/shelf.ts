import { addresses } from '../../domain/address.ts';
import { type AskedItem, askedItems } from '../../domain/asked.ts';
import type { Assignment } from '../../domain/assignment.ts';
import { passagesExercise } from '../../domain/assignment-item.ts';
import type { Catalogue, LessonExercises } from '../../domain/catalogue.ts';
import { type ClassExercise, classExercises } from '../../domain/class-exercise.ts';
import { type Example, exampleRef } from '../../domain/example.ts';
import type { Exercise } from '../../domain/exercise.ts';
import { AttemptJudge } from '../../domain/judge-attempt.ts';
import { toPassagesExercise } from '../../domain/passages-exercise.ts';

/** Gives a JSON file of the site by its address, nothing where there is no such file. */
export type LoadJson = (address: string) => Promise<unknown>;

/** A file of the site did not load. The message is its address. */
export class LoadError extends Error {
	override readonly name = 'LoadError';
}

/** The exercises of the site as they are needed; what judging needs of each is worked out once. */
export class ExerciseShelf {
	/** By the exercise's id. */
	readonly judges = new Map<string, AttemptJudge>();
	readonly #load: LoadJson;
	readonly #lessons = new Set<string>();
	#catalogue: Catalogue = { lessons: [] };

	constructor(load: LoadJson) {
		this.#load = load;
	}

	/**
	 * Loads what an assignment asks for, as far as the site has it.
	 * @throws LoadError
	 */
	async fetch(assignment: Assignment): Promise<void> {
		if (this.#catalogue.lessons.length === 0)
			this.#catalogue = (await this.#mustLoad(addresses.catalogue)) as Catalogue;
		const asked = askedItems(assignment, this.#catalogue);
		await Promise.all(asked.map((each) => this.#fetchItem(each)));
	}

	/** What an assignment asks for, once it was fetched, and what was tried of lessons that are gone. */
	exercisesOf(assignment: Assignment, tried: ReadonlySet<string> = new Set()): ClassExercise[] {
		const exercises = new Map([...this.judges].map(([id, { exercise }]) => [id, exercise]));
		return classExercises(assignment, this.#catalogue, exercises, tried);
	}

	async #fetchItem({ item, lesson }: AskedItem): Promise<void> {
		if (item.kind === 'passages') return this.#fetchPassages(item);
		if (!lesson || this.#lessons.has(lesson.lesson)) return;
		this.#lessons.add(lesson.lesson);
		const address = addresses.lessonExercises(lesson.lesson);
		try {
			const { exercises } = (await this.#mustLoad(address)) as LessonExercises;
			for (const exercise of exercises) this.#keep(exercise);
		} catch (error) {
			this.#lessons.delete(lesson.lesson);
			throw error;
		}
	}

	/** Passages of articles that the site no longer has are left out. */
	async #fetchPassages(item: Extract<AskedItem['item'], { kind: 'passages' }>): Promise<void> {
		if (this.judges.has(passagesExercise(item))) return;
		const articles = new Set(item.refs.map((ref) => ref.split('/')[0] ?? ''));
		const all = await Promise.all(
			[...articles].map((article) => this.#load(addresses.examplesOfArticle(article))),
		);
		const examples = (all.flat() as (Example | undefined)[]).filter(
			(example) => example !== undefined && item.refs.includes(exampleRef(example)),
		) as Example[];
		if (examples.length > 0) this.#keep(toPassagesExercise(item, examples));
	}

	#keep(exercise: Exercise): void {
		this.judges.set(exercise.id, new AttemptJudge(exercise));
	}

	async #mustLoad(address: string): Promise<unknown> {
		const value = await this.#load(address);
		if (value === undefined) throw new LoadError(address);
		return value;
	}
}
