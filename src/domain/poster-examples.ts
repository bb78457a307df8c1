import { type Annotation, mainSpan } from './annotation.ts';
import { type Article, sentenceOf } from './article.ts';
import { formsOf, type SignalId } from './signal.ts';
import { contains } from './span.ts';
import { countWords } from './words.ts';

/** A marked sentence of an article. */
export interface PosterExample {
	readonly article: Article;
	readonly annotation: Annotation;
}

/** What can be read from some way off, in words. */
const BEST_LENGTH = 14;

/**
 * For each form of a signal, the sentence that shows it best on a wall: one that no other form has,
 * written for teaching where there is such a one, marked beyond dispute, and near fourteen words.
 * A form that no article has is not there. The same articles give the same sentences.
 */
export function posterExamples(
	articles: Iterable<Article>,
	signal: SignalId,
): Map<string, PosterExample> {
	const all = [...articles].flatMap((article) => candidatesIn(article, signal));
	const taken = new Set<string>();
	const chosen = new Map<string, PosterExample>();
	for (const form of formsOf(signal)) {
		const [best] = all
			.filter(({ annotation }) => annotation.form === form)
			.toSorted(
				(a, b) => Number(taken.has(a.place)) - Number(taken.has(b.place)) || a.rank - b.rank,
			);
		if (!best) continue;
		taken.add(best.place);
		chosen.set(form, { article: best.article, annotation: best.annotation });
	}
	return chosen;
}

interface Candidate extends PosterExample {
	/** The sentence, across all articles. */
	readonly place: string;
	/** The lower, the better. */
	readonly rank: number;
}

function candidatesIn(article: Article, signal: SignalId): Candidate[] {
	return article.annotations.flatMap((annotation) => {
		const sentence = sentenceOf(article, annotation.sentence);
		const isClear =
			annotation.signal === signal && !annotation.isOptional && annotation.spans.length === 1;
		if (!isClear || !sentence || sentence.paragraph === 0) return [];
		if (!contains(sentence, mainSpan(annotation))) return [];
		const words = countWords(article.text.slice(sentence.start, sentence.end));
		const isCollected = article.about.origin === 'collected';
		return [
			{
				...{ article, annotation },
				place: `${article.id}/${sentence.number}`,
				rank: Math.abs(words - BEST_LENGTH) + (isCollected ? Number.MAX_SAFE_INTEGER / 2 : 0),
			},
		];
	});
}
