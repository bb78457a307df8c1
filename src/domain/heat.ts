import type { ClassMarks } from './class-marks.ts';
import type { KeyItem } from './exercise.ts';
import type { SignalId } from './signal.ts';
import type { Span } from './span.ts';
import { toWordRange, wordsOf } from './word-range.ts';

/** Neighbouring words that as many marked. */
export interface HeatRun extends Span {
	readonly count: number;
}

/** From none to all in equal steps: 0 where nobody marked, 5 from four fifths on. */
type HeatLevel = 0 | 1 | 2 | 3 | 4 | 5;

/** Which fifth of those who count marked the words. */
export function heatLevel(count: number, outOf: number): HeatLevel {
	if (count === 0 || outOf === 0) return 0;
	return Math.min(5, Math.floor((count / outOf) * 5) + 1) as HeatLevel;
}

/** The key of a signal, with what is marked from the start. */
export function keyOf({ exercise }: ClassMarks, signal: SignalId): KeyItem[] {
	return exercise.key.filter((item) => item.signal === signal);
}

/**
 * Where the class marked the signal, in text order, without what nobody marked. A run ends where a
 * sentence does, and where something of the key begins or ends, so that neither has to be broken.
 */
export function heatRuns(marks: ClassMarks, signal: SignalId): HeatRun[] {
	const { blocks } = marks.exercise;
	const counts = marks.heat[signal] ?? [];
	const words = wordsOf(blocks);
	const ends = new Set(
		[
			...keyOf(marks, signal).flatMap(({ spans }) => spans),
			...blocks.flatMap((each) => each.sentences),
		].flatMap((span) => {
			const { from, to } = toWordRange(words, span);
			return [from, to];
		}),
	);
	const runs: HeatRun[] = [];
	for (const [index, word] of words.entries()) {
		const count = counts[index] ?? 0;
		if (count === 0) continue;
		const last = runs.at(-1);
		const isNext = last?.end === words[index - 1]?.end && !ends.has(index);
		if (last && isNext && last.count === count) runs.splice(-1, 1, { ...last, end: word.end });
		else {
			// What stands between two runs goes with the first, so that the line does not stop.
			if (last && isNext) runs.splice(-1, 1, { ...last, end: word.start });
			runs.push({ start: word.start, end: word.end, count });
		}
	}
	return runs;
}
