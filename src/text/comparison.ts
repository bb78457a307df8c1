import type { MarkExercise, Remark } from '../domain/exercise.ts';
import type { ComparisonWords } from '../domain/render-comparison.ts';
import { formPath } from '../domain/signal.ts';
import { layerNames } from './names.ts';
import { outcomeWords } from './outcomes.ts';

/** The words of a text with both layers. */
export const comparisonWords: ComparisonWords = {
	...outcomeWords,
	show: 'Show',
	ours: 'our mark',
	yours: 'your mark',
	given: 'marked from the start',
	sentence: (number) => `Sentence ${number} `,
};

/** "Attribution · Named source", as far as the exercise's data tell. */
export function remarkKind({ forms }: MarkExercise): (remark: Remark) => string {
	return ({ signal, form }) => {
		const name = forms[formPath(signal, form)]?.name;
		return name === undefined ? layerNames[signal] : `${layerNames[signal]} · ${name}`;
	};
}
