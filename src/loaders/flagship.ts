import type { Annotation } from '../domain/annotation.ts';
import type { Article } from '../domain/article.ts';
import { contains } from '../domain/span.ts';
import { getCourse } from './get-course.ts';

/** The most marks that a sentence at headline size can carry. */
const MOST_MARKS = 4;

/** A sentence of the course that comes apart on the first page. */
export interface Flagship {
	readonly article: Article;
	readonly sentence: number;
	readonly annotations: readonly Annotation[];
}

/**
 * The sentence in which the most signals meet: of the collected articles before the composed,
 * those with a figure before those without, the shorter before the longer. It carries one annotation of each signal, none inside another.
 */
export function flagship(): Flagship {
	const [best] = [...getCourse().articles.values()]
		.flatMap((article) =>
			article.sentences.slice(1).map((sentence) => toFlagship(article, sentence.number)),
		)
		.sort(compare);
	if (!best) throw new Error('The course has no article with a sentence below its headline.');
	return best;
}

function toFlagship(article: Article, sentence: number): Flagship {
	const annotations: Annotation[] = [];
	for (const annotation of article.annotations) {
		const isApart = annotations.every(
			(other) =>
				other.signal !== annotation.signal && other.spans[0].end <= annotation.spans[0].start,
		);
		const bounds = article.sentences[sentence - 1];
		const isWhole = bounds !== undefined && contains(bounds, annotation.spans[0]);
		if (annotation.sentence === sentence && isApart && isWhole && annotations.length < MOST_MARKS) {
			annotations.push({ ...annotation, spans: [annotation.spans[0]] });
		}
	}
	return { article, sentence, annotations };
}

function compare(a: Flagship, b: Flagship): number {
	const rank = ({ article }: Flagship) => (article.about.origin === 'collected' ? 0 : 1);
	return (
		rank(a) - rank(b) ||
		b.annotations.length - a.annotations.length ||
		Number(hasFigure(b)) - Number(hasFigure(a)) ||
		lengthOf(a) - lengthOf(b)
	);
}

function hasFigure({ annotations }: Flagship): boolean {
	return annotations.some(({ signal }) => signal === 'figure');
}

function lengthOf({ article, sentence }: Flagship): number {
	const { start, end } = article.sentences[sentence - 1] ?? { start: 0, end: 0 };
	return end - start;
}
