import type { Exercise, MarkExercise } from '../domain/exercise.ts';

/** Several places of a page are about the same exercise; it is read once. */
const read = new WeakMap<Element, Exercise>();

/**
 * The exercise that lies as JSON in the element.
 * @throws Error where there is none
 */
export function readExercise(root: ParentNode): Exercise {
	const exercise = exerciseIn(root.querySelector('script[data-exercise]'));
	if (exercise) return exercise;
	throw new Error('An exercise without its data: `script[data-exercise]` is missing.');
}

/** The exercise of that id where the page has it, to show what became of it elsewhere on the page. */
export function findMarkExercise(id: string): MarkExercise | undefined {
	const exercise = exerciseIn(document.querySelector(`script[data-exercise="${CSS.escape(id)}"]`));
	return exercise?.kind === 'mark' ? exercise : undefined;
}

function exerciseIn(script: Element | null): Exercise | undefined {
	if (!script?.textContent) return undefined;
	const exercise = read.get(script) ?? (JSON.parse(script.textContent) as Exercise);
	read.set(script, exercise);
	return exercise;
}
