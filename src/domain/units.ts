import type { ExerciseBlock } from './exercise.ts';
import { overlaps, type Span } from './span.ts';
import { wordsIn } from './words.ts';

/** A phrase is at most this many words. */
const LONGEST = 8;

/** A phrase that has this many words ends before a joining word. */
const LONG_ENOUGH = 3;

/** Words that join phrases, and say little alone. */
const JOINING = new Set(
	'about above after against although among and as at because before behind below between but by despite during for from if in into like near nor of off on once onto or over per since so than that though through to toward towards under unless until upon when where whether which while who whom whose why with within without'.split(
		' ',
	),
);

/** Other words that carry nothing alone. */
const LITTLE = new Set(
	'a an the this that these those it its he his him she her they their them we our us you your i my me is are was were be been being has have had do does did will would can could may might not no also only just more most very such there here then what how all any some each both one'.split(
		' ',
	),
);

/** What parts phrases where it stands between two words. Quotation marks do, apostrophes in and behind words do not. */
const PARTS = /[,;:()[\]“”"‘’'—–…]|(?:^|\s)-(?:\s|$)/;

/** Between two words: the apostrophe of "the crews' log". */
const POSSESSIVE = /^['’]\s+$/;

/** A single quotation mark before words, whose end looks like an apostrophe. */
const OPENS = /(?:^|[\s([“"])['‘](?=\S)/;

/** A sign that belongs to the number behind it. */
const CURRENCY = /[£$€¥]$/;

/**
 * Cuts what the taken spans leave of the sentences into phrases: at punctuation, before joining
 * words, and after eight words at the latest. A stretch of one word, or of little words only, is
 * no phrase. These are the passages that may be marked without need.
 */
export function cutOthers(blocks: readonly ExerciseBlock[], taken: readonly Span[]): Span[] {
	return blocks.flatMap((block) =>
		block.sentences.flatMap((sentence) => {
			const textOf = ({ start, end }: Span) =>
				block.text.slice(start - block.start, end - block.start);
			return cutSentence(sentence, textOf, taken);
		}),
	);
}

function cutSentence(
	sentence: Span,
	textOf: (span: Span) => string,
	taken: readonly Span[],
): Span[] {
	const phrases: Span[][] = [];
	let last: Span | undefined;
	for (const word of wordsIn(textOf(sentence), sentence.start)) {
		if (taken.some((span) => overlaps(span, word))) {
			last = undefined;
			continue;
		}
		const phrase = last && phrases.at(-1);
		const gap = last && { start: last.end, end: word.start };
		const isParted =
			gap &&
			(parts(textOf(gap), textOf({ start: sentence.start, end: gap.start })) ||
				taken.some((span) => overlaps(span, gap)));
		const isFull =
			phrase &&
			(phrase.length >= LONGEST ||
				(phrase.length >= LONG_ENOUGH && JOINING.has(textOf(word).toLowerCase())));
		if (phrase && !isParted && !isFull) phrase.push(word);
		else phrases.push([word]);
		last = word;
	}
	const says = (word: Span) => {
		const text = textOf(word).toLowerCase();
		return !JOINING.has(text) && !LITTLE.has(text);
	};
	return phrases
		.filter((phrase) => phrase.length > 1 && phrase.some(says))
		.map((phrase) => {
			const { start } = phrase[0] ?? sentence;
			const hasSign = CURRENCY.test(textOf({ start: sentence.start, end: start }));
			return { start: hasSign ? start - 1 : start, end: phrase.at(-1)?.end ?? 0 };
		});
}

/** Whether what stands between two words parts them, by what stands before it in the sentence. */
function parts(gap: string, before: string): boolean {
	const isPossessive = POSSESSIVE.test(gap) && before.endsWith('s') && !OPENS.test(before);
	return !isPossessive && PARTS.test(gap);
}
