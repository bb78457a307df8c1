import { type Annotation, mainSpan } from './annotation.ts';
import type { Article } from './article.ts';
import type { Exercise, Phrase } from './exercise.ts';
import type { Sheet, SheetText } from './sheet.ts';
import { overlaps, type Span } from './span.ts';

/** The numbers of the lines on which some of the span stands: none where it is not on the sheet. */
export function linesAt({ blocks }: SheetText, span: Span): number[] {
	return blocks
		.flatMap(({ lines }) => lines)
		.filter((line) => overlaps(line, span))
		.map(({ number }) => number);
}

/** Where a phrase stands in its article. */
export function spanOfPhrase(
	{ sentences }: Pick<Article, 'sentences'>,
	{ sentence, before, quote }: Phrase,
): Span {
	const start = (sentences[sentence - 1]?.start ?? 0) + before.length;
	return { start, end: start + quote.length };
}

/** The text of the sheet that an exercise is about. */
export function textFor({ texts }: Sheet, { article }: Pick<Exercise, 'article'>) {
	return texts.find((text) => text.article.id === article);
}

/** Our annotations that the exercises of a sheet ask for, on one of its texts. */
export function annotationsOn({ article }: SheetText, { exercises }: Sheet): Annotation[] {
	const asked = new Set(
		exercises
			.filter((exercise) => exercise.article === article.id)
			.flatMap((exercise) => (exercise.kind === 'mark' ? exercise.key.map(({ id }) => id) : [])),
	);
	return article.annotations.filter(({ id }) => asked.has(id));
}

/** The annotations whose note belongs to a line. */
export function annotationsBegunIn(line: Span, annotations: readonly Annotation[]): Annotation[] {
	return annotations.filter((annotation) => {
		const { start } = mainSpan(annotation);
		return line.start <= start && start < line.end;
	});
}
