import type { Attempt } from '../domain/attempt.ts';
import type { MarkExercise } from '../domain/exercise.ts';
import { judgeMarks } from '../domain/judge-marks.ts';
import {
	type ComparisonOptions,
	renderComparison,
	renderReasons,
} from '../domain/render-comparison.ts';
import { comparisonWords, remarkKind } from '../text/comparison.ts';
import { markingWords as words } from '../text/marking.ts';
import { marksOf } from './draft-marks.ts';

/** The text with both layers, for a try; what stands there where the exercise has changed since. */
export function comparisonHtml(exercise: MarkExercise, attempt: Attempt): string {
	if (attempt.edition !== exercise.edition) return `<p class="none">${words.oldEdition}</p>`;
	const marks = marksOf(attempt.answer);
	const judgement = judgeMarks(exercise, marks);
	return renderComparison(exercise, judgement, marks, optionsOf(exercise, 'o'));
}

/** Every written answer to a try, open. */
export function reasonsHtml(exercise: MarkExercise, attempt: Attempt): string {
	if (attempt.edition !== exercise.edition) return `<p class="none">${words.oldEdition}</p>`;
	const judgement = judgeMarks(exercise, marksOf(attempt.answer));
	return renderReasons(exercise, judgement, optionsOf(exercise, 'r'));
}

function optionsOf(exercise: MarkExercise, layer: string): ComparisonOptions {
	const prefix = `${exercise.id.replace('/', '-')}-${layer}`;
	return { prefix, words: comparisonWords, kindOf: remarkKind(exercise) };
}
