import type { Assignment } from './assignment.ts';
import { type AssignmentItem, itemKey, passagesExercise } from './assignment-item.ts';
import type { Catalogue, ListedExercise, ListedLesson } from './catalogue.ts';
import { minutesToSort } from './minutes.ts';

/** An item of an assignment as the course has it now. */
export interface AskedItem {
	readonly item: AssignmentItem;
	/** What it is known by in its assignment. */
	readonly key: string;
	/** Empty where passages were given none, and where the course no longer has it. */
	readonly title: string;
	/** The lesson that it is, or is in; none for passages, and where the course no longer has it. */
	readonly lesson?: ListedLesson | undefined;
	/** None where the course no longer has it. */
	readonly minutes: number;
	/** What is to be done. For passages it is the exercise they make. */
	readonly exercises: readonly AskedExercise[];
}

export type AskedExercise = Pick<ListedExercise, 'id' | 'title' | 'kind'>;

/** What an assignment asks for, item by item. */
export function askedItems({ items }: Assignment, { lessons }: Catalogue): readonly AskedItem[] {
	return items.map((item): AskedItem => {
		const key = itemKey(item);
		if (item.kind === 'passages') {
			const exercise = { id: passagesExercise(item), title: item.title, kind: 'sort' } as const;
			const minutes = minutesToSort(item.refs.length);
			return { item, key, title: item.title, minutes, exercises: [exercise] };
		}
		if (item.kind === 'lesson') {
			const lesson = lessons.find((each) => each.lesson === item.lesson);
			const { title = '', minutes = 0, exercises = [] } = lesson ?? {};
			return { item, key, title, lesson, minutes, exercises };
		}
		const lesson = lessons.find(({ exercises }) =>
			exercises.some(({ id }) => id === item.exercise),
		);
		const exercises = lesson?.exercises.filter(({ id }) => id === item.exercise) ?? [];
		const [{ title, minutes } = { title: '', minutes: 0 }] = exercises;
		return { item, key, title, lesson, minutes, exercises };
	});
}

/** All that is to be done, each once, in the order in which it is asked for; lessons in the course's. */
export function askedExercises(asked: readonly AskedItem[]): readonly AskedExercise[] {
	const all = asked.flatMap(({ exercises }) => exercises);
	return [...new Map(all.map((exercise) => [exercise.id, exercise])).values()];
}
