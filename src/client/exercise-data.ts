import type { Exercise, MarkExercise } from '../domain/exercise.ts';

/**
 * The exercise that lies as JSON in the element.
 * @throws Error where there is none
 */
export function readExercise(root: ParentNode): Exercise {
	const source = root.querySelector('script[data-exercise]')?.textContent;
	if (!source) throw new Error('An exercise without its data: `script[data-exercise]` is missing.');
	return JSON.parse(source) as Exercise;
}

/** The exercise of that id where the page has it, to show what became of it elsewhere on the page. */
export function findMarkExercise(id: string): MarkExercise | undefined {
	const source = document.querySelector(`script[data-exercise="${CSS.escape(id)}"]`)?.textContent;
	const exercise = source ? (JSON.parse(source) as Exercise) : undefined;
	return exercise?.kind === 'mark' ? exercise : undefined;
}
