import { mainSpan } from './annotation.ts';
import type { Article } from './article.ts';
import { editionOf } from './edition.ts';
import type { RewriteExercise } from './exercise.ts';
import { toPhrase } from './phrase.ts';

export interface RewriteTask {
	readonly id: string;
	readonly title: string;
	readonly article: Article;
	/** The rewrite's id. */
	readonly rewrite: string;
}

/**
 * A weak phrase in its sentence, and what a better one is held against.
 * @throws Error where the article offers no such rewrite: the content check lets none through
 */
export function toRewriteExercise({ id, title, article, ...task }: RewriteTask): RewriteExercise {
	const rewrite = article.practice.rewrites.find((each) => each.id === task.rewrite);
	const annotation = article.annotations.find((each) => each.id === rewrite?.annotation);
	if (!rewrite || !annotation) throw new Error(`There is no rewrite \`${task.rewrite}\`.`);
	const phrase = toPhrase(article, annotation.sentence, mainSpan(annotation));
	const { task: asked, rubric, models } = rewrite;
	return {
		...{ kind: 'rewrite', id, title, article: article.id, phrase, task: asked, rubric, models },
		edition: editionOf([phrase, asked, rubric]),
	};
}
