import type { Attempt } from '../domain/attempt.ts';
import type { MarkExercise } from '../domain/exercise.ts';
import { comparisonHtml } from './comparison-html.ts';
import { painted } from './painted.ts';
import { showPieces } from './show-pieces.ts';

/** Adds the text with both layers below the result of a try, once that is seen. */
export async function addComparison(
	result: Element,
	exercise: MarkExercise,
	attempt: Attempt,
): Promise<void> {
	const place = document.createElement('div');
	place.className = 'compared';
	result.append(place);
	await painted();
	await showPieces(place, comparisonHtml(exercise, attempt), () => place.isConnected);
}
