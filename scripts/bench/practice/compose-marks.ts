import type { Mark } from '../../../src/domain/attempt.ts';
import type { MarkExercise } from '../../../src/domain/exercise.ts';
import { formsOf } from '../../../src/domain/signal.ts';
import { compareSpans, type Span } from '../../../src/domain/span.ts';
import { toWordRange, type WordRange, wordsOf } from '../../../src/domain/word-range.ts';
import { Random } from '../random.ts';

/** The longest phrase that is marked at random, in words. */
const LONGEST = 8;

/**
 * The marks of a learner who finds most of the key, with boundaries some words off and now and
 * then another signal, and marks far more besides; in text order. The same for the same seed.
 */
export function composeMarks(exercise: MarkExercise, count: number, seed = 1): Mark[] {
	const random = new Random(seed);
	const words = wordsOf(exercise.blocks);
	const found = exercise.key
		.filter((_, at) => at % 5 !== 4)
		.slice(0, count)
		.map(({ signal, spans: [span] }, at) => {
			const { from, to } = toWordRange(words, span);
			return {
				signal: at % 7 === 6 ? random.pick(exercise.signals) : signal,
				range: { from, to: Math.min(to + random.between(0, LONGEST), words.length) },
			};
		});
	const others = Array.from({ length: count - found.length }, () => {
		const from = random.between(0, words.length - LONGEST);
		return {
			signal: random.pick(exercise.signals),
			range: { from, to: from + random.between(1, LONGEST) },
		};
	});
	return [...found, ...others]
		.map(({ signal, range }, at): Mark => ({
			id: `mark-${at}`,
			...spanOf(words, range),
			signal,
			// Half of them with a reason, some with a line of one's own.
			reason: at % 2 === 0 ? random.pick(formsOf(signal)) : undefined,
			words: at % 5 === 0 ? 'That is what I see here.' : undefined,
		}))
		.sort(compareSpans);
}

function spanOf(words: readonly Span[], { from, to }: WordRange): Span {
	return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}
