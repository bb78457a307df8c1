import { mainSpan } from './annotation.ts';
import type { Article } from './article.ts';
import { toCodePoint } from './code-points.ts';
import { textOf } from './span.ts';

/**
 * An article's annotations as rows of a table. Positions are those of the first span, counted in
 * code points of the text, as in the Web Annotation export.
 */
export function annotationRows({ id: article, text, annotations }: Article) {
	return annotations.map((annotation) => {
		const { id, sentence, signal, form, reading, voice, note } = annotation;
		const span = mainSpan(annotation);
		return {
			article,
			id,
			sentence,
			start: toCodePoint(text, span.start),
			end: toCodePoint(text, span.end),
			quote: textOf(text, span),
			signal,
			form,
			reading,
			voice: voice ?? '',
			note,
		};
	});
}
