import type { Annotation } from '../../src/domain/annotation.ts';
import type { Article } from '../../src/domain/article.ts';
import type { Difference, ReaderMark } from '../../src/domain/second-reading.ts';
import { readingOf, type SignalId } from '../../src/domain/signal.ts';
import { annotationOn, articleOf, spanOf } from './builders.ts';

export const TEXT =
	'Ferry Late Again\n\nThe ferry was late, harbour master Lena Orlind said. Some say the engine is finished. It may be so.';

type Kind = readonly [words: string, signal: SignalId, form: string];

/** An annotation of the text on these words. */
export function ours([words, signal, form]: Kind): Annotation {
	const reading = readingOf(signal, form) ?? 'depends';
	return annotationOn([spanOf(TEXT, words)], { signal, form, reading });
}

/** A mark of the second reader on these words. */
export function theirs([words, signal, form]: Kind): ReaderMark {
	const reading = readingOf(signal, form) ?? 'depends';
	return { sentence: 2, span: spanOf(TEXT, words), signal, form, reading };
}

export function difference(
	words: string,
	signal: SignalId,
	forms: Pick<Difference, 'ours' | 'theirs'>,
): Difference {
	const span = spanOf(TEXT, words);
	return { sentence: 2, span, signal, ...forms, decided: 'Left as it is, for now.', isOpen: false };
}

/** The text, annotated and read a second time. */
export function readTwice(
	annotations: readonly Annotation[],
	marks: readonly ReaderMark[],
	differences: readonly Difference[] = [],
): Article {
	return articleOf(TEXT, { annotations, secondReading: { read: '2026-11', marks, differences } });
}
