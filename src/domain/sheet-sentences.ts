import type { Annotation } from './annotation.ts';
import type { Article } from './article.ts';
import type { Exercise } from './exercise.ts';

/** The numbers of the sentences that an exercise asks about, rising. */
export function sentencesOf(
	exercise: Exercise,
	article: Pick<Article, 'annotations'> | undefined,
): number[] {
	const numbers = numbersOf(exercise, article?.annotations ?? []);
	return [...new Set(numbers)].toSorted((a, b) => a - b);
}

function numbersOf(exercise: Exercise, annotations: readonly Annotation[]): number[] {
	switch (exercise.kind) {
		case 'mark':
			return exercise.blocks.flatMap(({ sentences }) => sentences.map(({ number }) => number));
		case 'sort':
			return exercise.items.map(({ sentence }) => sentence);
		case 'sums': {
			const asked = new Set(exercise.questions.flatMap((question) => question.annotations));
			return annotations.filter(({ id }) => asked.has(id)).map(({ sentence }) => sentence);
		}
		case 'rewrite':
			return [exercise.phrase.sentence];
		case 'predict':
			return exercise.predictions.map(({ sentence }) => sentence);
		case 'trace':
			return [];
	}
}
