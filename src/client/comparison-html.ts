import type { Attempt } from '../domain/attempt.ts';
import type { MarkExercise } from '../domain/exercise.ts';
import {
	type ComparisonOptions,
	type Pieces,
	renderComparison,
	renderReasons,
} from '../domain/render-comparison.ts';
import { comparisonWords, remarkKind } from '../text/comparison.ts';
import { markedWords as words } from '../text/marked.ts';
import { marksOf } from './draft-marks.ts';
import { judgementOf } from './judged.ts';

/** The text with both layers, for a try; what stands there where the exercise has changed since. */
export function comparisonHtml(exercise: MarkExercise, attempt: Attempt): Pieces {
	if (attempt.edition !== exercise.edition) return oldEdition;
	const judgement = judgementOf(exercise, attempt);
	const options = optionsOf(exercise, 'o');
	return renderComparison(exercise, judgement, marksOf(attempt.answer), options);
}

/** Every written answer to a try, open. */
export function reasonsHtml(exercise: MarkExercise, attempt: Attempt): Pieces {
	if (attempt.edition !== exercise.edition) return oldEdition;
	return renderReasons(exercise, judgementOf(exercise, attempt), optionsOf(exercise, 'r'));
}

const oldEdition: Pieces = { frame: `<p class="none">${words.oldEdition}</p>`, pieces: [] };

function optionsOf(exercise: MarkExercise, layer: string): ComparisonOptions {
	const prefix = `${exercise.id.replace('/', '-')}-${layer}`;
	return { prefix, words: comparisonWords, kindOf: remarkKind(exercise) };
}
