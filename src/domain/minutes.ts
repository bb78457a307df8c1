import type { Exercise } from './exercise.ts';
import { countWords } from './words.ts';

/**
 * Words a minute allowed for careful reading at 14. Adults read non-fiction silently at about 238
 * (Brysbaert 2019, doi:10.1016/j.jml.2019.104047).
 */
const WORDS_A_MINUTE = 150;

/**
 * Seconds allowed for each thing that an exercise asks for: to decide, to do it and to read our
 * reason. Our own estimate; nobody has measured it.
 */
const SECONDS = {
	mark: 15,
	sort: 20,
	trace: 40,
	sums: 60,
	rewrite: 180,
	predict: 90,
} as const satisfies Record<Exercise['kind'], number>;

/** How long a lesson takes, in whole minutes: its prose, read once, and its exercises. */
export function minutesFor(words: number, exercises: readonly Exercise[]): number {
	const seconds = exercises.reduce((sum, exercise) => sum + secondsFor(exercise), 0);
	return Math.max(1, Math.round(words / WORDS_A_MINUTE + seconds / 60));
}

/** How long it takes to put so many passages under their signals, in whole minutes. */
export function minutesToSort(passages: number): number {
	return Math.max(1, Math.round((passages * SECONDS.sort) / 60));
}

function secondsFor(exercise: Exercise): number {
	const each = SECONDS[exercise.kind];
	switch (exercise.kind) {
		// The text is read to understand it, and again to mark it.
		case 'mark': {
			const words = exercise.blocks.reduce((sum, { text }) => sum + countWords(text), 0);
			return 2 * 60 * (words / WORDS_A_MINUTE) + each * exercise.key.length;
		}
		case 'sort':
			return each * exercise.items.length;
		case 'trace':
			return each * exercise.steps.length;
		case 'sums':
			return each * exercise.questions.length;
		case 'predict':
			return each * exercise.predictions.length;
		case 'rewrite':
			return each;
	}
}
