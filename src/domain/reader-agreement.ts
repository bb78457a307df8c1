import type { Article } from './article.ts';
import { assign } from './assign.ts';
import { firstPass, type PassMark } from './first-pass.ts';
import { SIGNAL_IDS, type SignalId } from './signal.ts';
import type { Span } from './span.ts';
import { type Unitising, unitisingAlpha } from './unitising-alpha.ts';
import { agreement, toWordRange, type WordRange } from './word-range.ts';
import { wordsIn } from './words.ts';

/** What two readers marked of one signal, and how far they agree. */
export interface SignalAgreement {
	readonly signal: SignalId;
	/** Krippendorff’s alpha for unitising; undefined where neither marked anything. */
	readonly alpha: number | undefined;
	/** Marks of the first pass, which became our annotations. */
	readonly first: number;
	/** Marks of the second reader. */
	readonly second: number;
	/** Marks of either that the other made as well, in words of which they share one at least. */
	readonly both: number;
	/** Of these, marks to which both gave the same form. */
	readonly sameForm: number;
	/** Of these, marks of which both said whether they do their job or leave a gap. */
	readonly read: number;
	/** And said the same. */
	readonly sameReading: number;
}

/**
 * How far the second readings of a course agree with the first, signal by signal. Alpha tells
 * sections of the signal from gaps, in words, headlines included. Where marks of one reader for
 * one signal overlap or touch, they are one section.
 *
 * The articles are laid end to end as one continuum, no section running from one into the next.
 * An article alone has too few sections of a signal for an alpha of its own, and a mean of such
 * alphas would let the shortest article weigh as much as the longest. Gaps that meet where two
 * articles do change nothing, because chance may cut a gap anywhere.
 */
export function readerAgreement(articles: Iterable<Article>): SignalAgreement[] {
	const passes = [...articles].flatMap(({ secondReading, ...article }) =>
		secondReading
			? [
					{
						words: wordsIn(article.text),
						first: firstPass({ ...article, secondReading }),
						second: secondReading.marks.map(({ span, ...mark }) => ({ ...mark, spans: [span] })),
					},
				]
			: [],
	);
	return SIGNAL_IDS.map((signal) => {
		const of = (marks: readonly PassMark[]) => marks.filter((mark) => mark.signal === signal);
		return agreementOn(
			signal,
			passes.map(({ words, first, second }) => ({ words, first: of(first), second: of(second) })),
		);
	});
}

interface TwoPasses {
	readonly words: readonly Span[];
	readonly first: readonly PassMark[];
	readonly second: readonly PassMark[];
}

function agreementOn(signal: SignalId, passes: readonly TwoPasses[]): SignalAgreement {
	const pairs = passes.flatMap(pairsOf);
	const read = pairs.filter((pair) => pair.every(({ reading }) => reading !== 'depends'));
	const count = (marksOf: (two: TwoPasses) => readonly PassMark[]) =>
		passes.reduce((sum, two) => sum + marksOf(two).length, 0);
	const length = passes.reduce((sum, { words }) => sum + words.length, 0);
	const observers = [
		endToEnd(passes, ({ first }) => first),
		endToEnd(passes, ({ second }) => second),
	];
	return {
		signal,
		alpha: unitisingAlpha(observers, length),
		first: count(({ first }) => first),
		second: count(({ second }) => second),
		both: pairs.length,
		sameForm: pairs.filter(([one, other]) => one.form === other.form).length,
		read: read.length,
		sameReading: read.filter(([one, other]) => one.reading === other.reading).length,
	};
}

/** Marks of the two passes that share a word, each paired once, for the most agreement in all. */
function pairsOf({ words, first, second }: TwoPasses): [PassMark, PassMark][] {
	const ranges = ({ spans }: PassMark) => spans.map((span) => toWordRange(words, span));
	const others = second.map(ranges);
	const edges = first.flatMap((mark, row) => {
		const own = ranges(mark);
		return others
			.map((each, column) => {
				const fits = own.flatMap((one) => each.map((other) => agreement(one, other)));
				return { row, column, weight: Math.max(...fits) };
			})
			.filter(({ weight }) => weight > 0);
	});
	return [...assign(edges)].flatMap(([row, column]): [PassMark, PassMark][] => {
		const [one, other] = [first[row], second[column]];
		return one && other ? [[one, other]] : [];
	});
}

/** One reader’s marks in all articles as sections of one continuum of words. */
function endToEnd(
	passes: readonly TwoPasses[],
	marksOf: (two: TwoPasses) => readonly PassMark[],
): Unitising {
	let start = 0;
	return passes.flatMap((two) => {
		const ranges = marksOf(two).flatMap(({ spans }) =>
			spans.map((span) => toWordRange(two.words, span)),
		);
		const offset = start;
		start += two.words.length;
		return joined(ranges).map(({ from, to }) => {
			return { from: from + offset, to: to + offset, value: 'section' };
		});
	});
}

/** The ranges in order, joined where they overlap or touch. */
function joined(ranges: readonly WordRange[]): WordRange[] {
	const all: { from: number; to: number }[] = [];
	for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
		const last = all.at(-1);
		if (last && from <= last.to) last.to = Math.max(last.to, to);
		else if (from < to) all.push({ from, to });
	}
	return all;
}
