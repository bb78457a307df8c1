/** A step of a lesson that stands for “our answers to this exercise were on the screen”. */
export function answersStep(exercise: string): string {
	return `answers:${exercise.split('/').at(-1)}`;
}
