import type { MarkExercise, NumberedSpan } from './exercise.ts';
import { compareSpans, contains, type Span } from './span.ts';

/** A sentence in the phrases that somebody might mark. */
export interface SentenceCandidates {
	readonly sentence: NumberedSpan;
	/** In text order: those of the key among the others, so that neither shows. */
	readonly phrases: readonly Span[];
}

/** Every phrase of an exercise that one might mark, sentence by sentence, each once. */
export function candidatesOf({ blocks, key, others, given }: MarkExercise): SentenceCandidates[] {
	const phrases = [
		...key.filter(({ id }) => !given.includes(id)).flatMap(({ spans }) => spans),
		...others,
	].toSorted(compareSpans);
	return blocks
		.flatMap(({ sentences }) => sentences)
		.map((sentence) => ({
			sentence,
			phrases: phrases.filter(
				(span, index) =>
					contains(sentence, span) &&
					(index === 0 || compareSpans(phrases[index - 1] ?? span, span) !== 0),
			),
		}));
}
