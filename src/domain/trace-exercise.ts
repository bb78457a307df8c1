import type { Article } from './article.ts';
import { editionOf } from './edition.ts';
import type { TraceExercise, TraceStep } from './exercise.ts';
import { longestRising } from './longest-rising.ts';
import { shuffle } from './shuffle.ts';

export interface TraceTask {
	readonly id: string;
	readonly title: string;
	readonly article: Article;
}

/** The steps of an article's trail, and an order for them in which most stand in the wrong place. */
export function toTraceExercise({ id, title, article }: TraceTask): TraceExercise {
	const steps = article.trail.map(({ who, when, where, told, kept, lost, note }, index) => ({
		id: `step-${index}`,
		who,
		when,
		where,
		told,
		kept,
		lost,
		note,
	}));
	const places = shuffle([...steps.keys()], id, isFarFromOrder);
	const shuffled = places.map((place) => `step-${place}`);
	return {
		...{ kind: 'trace', id, title, article: article.id, steps, shuffled },
		edition: editionOf([steps.map(decisive), shuffled]),
	};
}

/** What the order and the labels are told from; remarks that come after are none of it. */
function decisive({ who, where, told, kept, lost }: TraceStep) {
	return [who, where, told, kept, lost];
}

/** Who leaves it as it is has at most half of it right. */
function isFarFromOrder(places: readonly number[]): boolean {
	return longestRising(places).length <= Math.ceil(places.length / 2);
}
