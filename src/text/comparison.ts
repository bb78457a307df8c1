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
	counts:
		'The numbers here count phrases of ours and marks of yours. The result counts stretches of the text: several marks may lie on one, and one mark on several.',
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
