import { passagesExercise } from './assignment-item.ts';
import { type Example, exampleRef } from './example.ts';
import type { SortExercise, SortItem } from './exercise.ts';
import { shuffle } from './shuffle.ts';
import { SIGNAL_IDS } from './signal.ts';
import { sortEdition } from './sort-exercise.ts';

/**
 * Collected passages as an exercise: each is to be put under its signal. Its id is that of the
 * item; its article is that of the first passage, though the others may be of others.
 * @param examples those of the refs that there are, in any order; at least one
 */
export function toPassagesExercise(
	item: { readonly title: string; readonly refs: readonly string[] },
	examples: readonly Example[],
): SortExercise {
	const id = passagesExercise(item);
	const byRef = examples.toSorted((a, b) => (exampleRef(a) < exampleRef(b) ? -1 : 1));
	const items = shuffle(byRef.map(toItem), id);
	return {
		...{ kind: 'sort', id, title: item.title, bins: SIGNAL_IDS, items },
		article: byRef[0]?.article ?? '',
		edition: sortEdition(SIGNAL_IDS, items),
	};
}

function toItem(example: Example): SortItem {
	const { sentence, before, quote, after, signal: bin, title, note } = example;
	return { id: exampleRef(example), sentence, before, quote, after, bin, title, note };
}
