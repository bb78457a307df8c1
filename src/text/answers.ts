import { faultWords, unkeptWords } from './keeping.ts';

/** What exercises of all kinds say once something is done. */
export const answerWords = {
	nothing: 'There is no answer yet. Give one, or open ours below.',
	undone: 'Undone.',
	again: 'Your answers are still there. Change what you like and check again.',
	first: (right: number, outOf: number) =>
		`Your first try, which is the one that counts: ${right} of ${outOf}.`,
	firstText: 'Your first try, which is the one that counts:',
	unkept: unkeptWords('your answers', { isMany: true }),
	fault: faultWords,
	seen: 'Our answers were open before you checked.',
} as const;
