import type { Annotation } from './annotation.ts';
import type { Article } from './article.ts';
import type { SignalId } from './signal.ts';
import { type Span, contains } from './span.ts';

/** An article, or some of its sentences, shown with chosen signals. */
export interface Exhibit {
	readonly article: Article;
	/** The sentences' numbers, rising; all of them where the exhibit shows the whole article. */
	readonly sentences: readonly number[];
	readonly signals: readonly SignalId[];
}

/** Reads `2-8` or `3,5-7` as rising sentence numbers; nothing where it says anything else. */
export function parseSentences(source: string): number[] | undefined {
	const numbers = new Set<number>();
	for (const part of source.split(',')) {
		const match = /^\s*(\d+)(?:\s*[-–]\s*(\d+))?\s*$/.exec(part);
		if (!match) return undefined;
		const first = Number(match[1]);
		const last = Number(match[2] ?? match[1]);
		if (first < 1 || last < first || last - first > 10_000) return undefined;
		for (let number = first; number <= last; number++) numbers.add(number);
	}
	return [...numbers].sort((a, b) => a - b);
}

/** The annotations of an exhibit: those of its signals whose first span lies in its sentences. */
export function annotationsIn({ article, sentences, signals }: Exhibit): Annotation[] {
	return article.annotations.filter(
		(annotation) => sentences.includes(annotation.sentence) && signals.includes(annotation.signal),
	);
}

/** A stretch of neighbouring shown sentences of one paragraph. */
export interface Block extends Span {
	readonly paragraph: number;
	readonly sentences: readonly number[];
}

/** The shown sentences as blocks, so that what stands between them in the text stays between them. */
export function blocksOf({ article, sentences }: Pick<Exhibit, 'article' | 'sentences'>): Block[] {
	const blocks: Block[] = [];
	for (const number of sentences) {
		const sentence = article.sentences[number - 1];
		if (!sentence) continue;
		const last = blocks.at(-1);
		if (last?.paragraph === sentence.paragraph && last.sentences.at(-1) === number - 1) {
			blocks[blocks.length - 1] = {
				...last,
				end: sentence.end,
				sentences: [...last.sentences, number],
			};
		} else {
			const { paragraph, start, end } = sentence;
			blocks.push({ paragraph, start, end, sentences: [number] });
		}
	}
	return blocks;
}

/** The annotations whose note belongs under the block. */
export function notesOf(block: Block, annotations: readonly Annotation[]): Annotation[] {
	return annotations.filter(
		({ spans: [first] }) =>
			contains(block, first) || (block.start <= first.start && first.start < block.end),
	);
}
