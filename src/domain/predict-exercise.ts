import type { Article } from './article.ts';
import { editionOf } from './edition.ts';
import type { PredictExercise, Prediction } from './exercise.ts';
import { toPhrase } from './phrase.ts';

export interface PredictTask {
	readonly id: string;
	readonly title: string;
	readonly article: Article;
	/** The ids of the look-ups. */
	readonly lookUps: readonly string[];
}

/** Questions what one would look up, with what we did and, where a claim was checked, what was found. */
export function toPredictExercise({ id, title, article, lookUps }: PredictTask): PredictExercise {
	const predictions = [...new Set(lookUps)].flatMap((name): Prediction[] => {
		const lookUp = article.practice.lookUps.find((each) => each.id === name);
		if (!lookUp) return [];
		const { sentence, span, question, ours, claim } = lookUp;
		const finding = article.claims.find((each) => each.id === claim)?.check.finding;
		return [{ ...toPhrase(article, sentence, span), id: name, question, ours, finding }];
	});
	return {
		...{ kind: 'predict', id, title, article: article.id, predictions },
		edition: editionOf(predictions.map((each) => [each.id, each.quote, each.question])),
	};
}
