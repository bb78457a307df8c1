import type { Article } from './article.ts';
import type { Phrase } from './exercise.ts';
import type { Span } from './span.ts';

/** A stretch of an article with what stands before and after it in that sentence. */
export function toPhrase(
	{ text, sentences }: Pick<Article, 'text' | 'sentences'>,
	number: number,
	span: Span,
): Phrase {
	const sentence = sentences[number - 1] ?? span;
	return {
		sentence: number,
		before: text.slice(sentence.start, span.start),
		quote: text.slice(span.start, span.end),
		after: text.slice(span.end, sentence.end),
	};
}
