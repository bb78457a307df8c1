import type { Assignment } from '../../domain/assignment.ts';
import type { LinkProblem } from '../../domain/assignment-link.ts';
import type { ClassExercise } from '../../domain/class-exercise.ts';
import { addUp, type ClassResults } from '../../domain/class-results.ts';
import { toCodedExercise } from '../../domain/coded-exercise.ts';
import { sameTries } from '../../domain/doubt.ts';
import { type ArrivedCode, type ClassSet, gather, type SetAside } from '../../domain/gather.ts';
import { type CodeProblem, readHandInCode } from '../../domain/hand-in-code.ts';
import { type StudentWork, toCodedWork, toStudentWork } from '../../domain/student-work.ts';
import { type DetailLine, detailOf } from '../../domain/try-detail.ts';
import { readTypedCodes, type TypedCode } from '../../domain/typed-code.ts';
import { readAssignmentFragment } from '../../client/assignment-link.ts';
import { Intake, type Refused } from './intake.ts';
import { ExerciseShelf, type LoadJson } from './shelf.ts';

/** One of the assignments that something was handed in for. */
interface SetSummary {
	readonly id: string;
	readonly title: string;
	readonly count: number;
}

/** What of typed codes could not be read: the lines, why, and what is wrong with the link. */
export interface TypedProblems {
	readonly read: number;
	readonly lines: readonly { readonly line: string; readonly problem: LineProblem }[];
	readonly link?: LinkProblem | undefined;
}

export type LineProblem = CodeProblem | { readonly kind: 'unknown' };

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
	readonly #codes: ArrivedCode[] = [];
	readonly #shelf: ExerciseShelf;
	#asked: readonly ClassExercise[] = [];
	#works: readonly StudentWork[] = [];

	constructor(load: LoadJson) {
		this.#shelf = new ExerciseShelf(load);
	}

	addFiles(files: readonly File[]): Promise<void> {
		return this.#intake.read(files);
	}

	/**
	 * Reads lines of names and codes. What they were done for is told by files that have been read, by
	 * the assignments of this device, and by a link.
	 * @throws Error where an exercise cannot be loaded
	 */
	async addCodes(
		text: string,
		link: string,
		assigned: readonly Assignment[],
	): Promise<TypedProblems> {
		for (const assignment of assigned) this.#intake.know(assignment);
		const read = link.trim() === '' ? undefined : readAssignmentFragment(fragmentOf(link));
		if (read && 'assignment' in read) this.#intake.know(read.assignment);
		const typed = readTypedCodes(text, [...this.#intake.assignments.values()]);
		const lines: { line: string; problem: LineProblem }[] = [];
		for (const each of typed) {
			const problem = await this.#addCode(each);
			if (problem) lines.push({ line: each.line, problem });
		}
		return {
			...{ read: typed.length - lines.length, lines },
			link: read && 'problem' in read ? read.problem : undefined,
		};
	}

	async #addCode({ line, student, code, assignment }: TypedCode): Promise<LineProblem | undefined> {
		if (!assignment) return { kind: 'unknown' };
		await this.#shelf.fetch(assignment);
		const exercises = this.#shelf
			.exercisesOf(assignment)
			.flatMap(({ exercise }) => (exercise ? [toCodedExercise(exercise)] : []));
		const read = readHandInCode(code, assignment, exercises);
		if ('problem' in read) return read.problem;
		this.#codes.push({ student, from: line, assignment, code: read });
		return undefined;
	}

	/**
	 * Adds up one assignment: the one named, or the one that most have handed in.
	 * @throws Error where an exercise cannot be loaded
	 */
	async show(wanted?: string): Promise<Shown> {
		const { files, refused } = this.#intake;
		const sets = gather(files, this.#codes);
		const summaries = sets.map((set) => ({
			...{ id: set.id, title: set.assignment.title },
			count: set.files.length + set.codes.length,
		}));
		const set = sets.find(({ id }) => id === wanted) ?? sets[0];
		if (!set) return { sets: [], refused, aside: [] };
		await this.#shelf.fetch(set.assignment);
		const tried = set.files.flatMap(({ handIn }) => handIn.attempts.map((each) => each.exercise));
		this.#asked = this.#shelf.exercisesOf(set.assignment, new Set(tried));
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

	#worksOf({ files, codes }: ClassSet): StudentWork[] {
		const ids = this.#asked.map(({ id }) => id);
		const same = sameTries(files.map(({ handIn }) => handIn));
		const judged = files.map((file, place) => {
			const work = toStudentWork(file, ids, this.#shelf.judges);
			return { ...work, doubts: [...work.doubts, ...(same.get(place) ?? [])] };
		});
		const coded = codes.map(({ student, from, code }) => toCodedWork(student, from, code));
		return [...judged, ...coded];
	}
}

/** What stands behind `#` in a link, or all of it. */
function fragmentOf(link: string): string {
	const text = link.trim();
	return text.includes('#') ? text.slice(text.indexOf('#')) : text;
}
