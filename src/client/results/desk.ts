import { addresses } from '../../domain/address.ts';
import type { Catalogue, LessonExercises } from '../../domain/catalogue.ts';
import { type ClassExercise, classExercises } from '../../domain/class-exercise.ts';
import { addUp, type ClassResults } from '../../domain/class-results.ts';
import { sameTries } from '../../domain/doubt.ts';
import type { Exercise } from '../../domain/exercise.ts';
import { type ClassSet, gather, type SetAside } from '../../domain/gather.ts';
import { AttemptJudge } from '../../domain/judge-attempt.ts';
import { type StudentWork, toStudentWork } from '../../domain/student-work.ts';
import { type DetailLine, detailOf } from '../../domain/try-detail.ts';
import { Intake, type Refused } from './intake.ts';

/** One of the assignments that something was handed in for. */
export interface SetSummary {
	readonly id: string;
	readonly title: string;
	readonly count: number;
}

/** What the page shows: all that has arrived, and one assignment added up. */
export interface Shown {
	readonly sets: readonly SetSummary[];
	readonly refused: readonly Refused[];
	/** Which of the sets it is; nothing where nothing has arrived. */
	readonly chosen?: string | undefined;
	readonly aside: readonly SetAside[];
	readonly results?: ClassResults | undefined;
}

/** One student's tries part by part, by exercise; nothing where only the result is known. */
export type StudentDetail = readonly (readonly DetailLine[] | undefined)[];

/**
 * Reads, judges and adds up what a class has handed in. It keeps all of it in memory, and has no page:
 * it works beside one. `load` gives a JSON file of the site by its address.
 */
export class ResultsDesk {
	readonly #intake = new Intake();
	readonly #load: (address: string) => Promise<unknown>;
	/** By id; each is loaded, and what judging needs of it worked out, once. */
	readonly #judges = new Map<string, AttemptJudge>();
	readonly #lessons = new Set<string>();
	#catalogue: Catalogue | undefined;
	#asked: readonly ClassExercise[] = [];
	#works: readonly StudentWork[] = [];

	constructor(load: (address: string) => Promise<unknown>) {
		this.#load = load;
	}

	addFiles(files: readonly File[], tell: (done: number) => void): Promise<void> {
		return this.#intake.read(files, tell);
	}

	forget(): void {
		this.#intake.forget();
		this.#works = [];
	}

	/**
	 * Adds up one assignment: the one named, or the one that most have handed in.
	 * @throws Error where an exercise cannot be loaded
	 */
	async show(wanted?: string): Promise<Shown> {
		const { files, refused } = this.#intake;
		const sets = gather(files, []);
		const summaries = sets.map((set) => ({
			...{ id: set.id, title: set.assignment.title },
			count: set.files.length + set.codes.length,
		}));
		const set = sets.find(({ id }) => id === wanted) ?? sets[0];
		if (!set) return { sets: [], refused, aside: [] };
		this.#asked = await this.#exercisesOf(set);
		this.#works = this.#worksOf(set);
		const results = addUp(set.assignment, this.#asked, this.#works);
		return { sets: summaries, refused, chosen: set.id, aside: set.aside, results };
	}

	/** What the student at this place of the list has answered. */
	detail(student: number): StudentDetail {
		const work = this.#works[student];
		return this.#asked.map(({ id, exercise }) => {
			const judged = work?.tries.get(id)?.judged;
			return exercise && judged && detailOf(exercise, judged);
		});
	}

	#worksOf({ files }: ClassSet<unknown>): StudentWork[] {
		const ids = this.#asked.map(({ id }) => id);
		const same = sameTries(files.map(({ handIn }) => handIn));
		return files.map((file, place) => {
			const work = toStudentWork(file, ids, this.#judges);
			return { ...work, doubts: [...work.doubts, ...(same.get(place) ?? [])] };
		});
	}

	async #exercisesOf({ assignment }: ClassSet<unknown>): Promise<readonly ClassExercise[]> {
		this.#catalogue ??= (await this.#load(addresses.catalogue)) as Catalogue;
		const known = new Set(this.#catalogue.lessons.map(({ lesson }) => lesson));
		const lessons = assignment.items.flatMap((item) => {
			if (item.kind === 'passages') return [];
			const [lesson = ''] = (item.kind === 'lesson' ? item.lesson : item.exercise).split('/');
			return known.has(lesson) ? [lesson] : [];
		});
		await Promise.all(lessons.map((lesson) => this.#loadLesson(lesson)));
		const exercises = new Map<string, Exercise>(
			[...this.#judges].map(([id, { exercise }]) => [id, exercise]),
		);
		return classExercises(assignment, this.#catalogue, exercises);
	}

	async #loadLesson(lesson: string): Promise<void> {
		if (this.#lessons.has(lesson)) return;
		const { exercises } = (await this.#load(addresses.lessonExercises(lesson))) as LessonExercises;
		for (const exercise of exercises) this.#judges.set(exercise.id, new AttemptJudge(exercise));
		this.#lessons.add(lesson);
	}
}
