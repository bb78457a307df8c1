import { editionOf } from './edition.ts';

/** One thing that a teacher asks for. */
export type AssignmentItem =
	| { readonly kind: 'lesson'; readonly lesson: string }
	/** "who-says-so/voices" */
	| { readonly kind: 'exercise'; readonly exercise: string }
	/** Passages that a teacher has collected, to be put under their signals: "ksmo-desertion/surge". */
	| { readonly kind: 'passages'; readonly title: string; readonly refs: readonly string[] };

/** What stands where an exercise's lesson would: these exercises are made of passages in the page. */
const PASSAGES = 'passages';

/**
 * The id of the exercise that collected passages make: the same passages, in any order and under
 * any title, are the same exercise.
 */
export function passagesExercise({ refs }: { readonly refs: readonly string[] }): string {
	return `${PASSAGES}/${editionOf(refs.toSorted())}`;
}

/** The lessons in which the exercises of these items stand, each once. */
export function lessonsWith(items: readonly AssignmentItem[]): ReadonlySet<string> {
	return new Set(
		items.flatMap((item) => {
			if (item.kind === 'lesson') return [item.lesson];
			return item.kind === 'exercise' ? [item.exercise.split('/')[0] ?? ''] : [];
		}),
	);
}

/** What an item is known by in its assignment. */
export function itemKey(item: AssignmentItem): string {
	switch (item.kind) {
		case 'lesson':
			return item.lesson;
		case 'exercise':
			return item.exercise;
		case 'passages':
			return passagesExercise(item);
	}
}

/** An item in as few signs as JSON will do with: `"who-says-so"`, `"who-says-so/voices"`, `["Two","a/b","a/c"]`. */
export function itemRow(item: AssignmentItem): string | readonly string[] {
	return item.kind === 'passages' ? [item.title, ...item.refs] : itemKey(item);
}
