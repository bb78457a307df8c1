import type { Article } from './article.ts';
import type { Exercise } from './exercise.ts';
import { type Block, blocksOf } from './exhibit.ts';
import { breakLines } from './line-break.ts';
import { sentencesOf } from './sheet-sentences.ts';
import type { Span } from './span.ts';
import { widthOf } from './type-width.ts';

/** How wide a line of a sheet may be, in hundredths of an em: about 62 characters. */
const MEASURE = 2_700;

/** How much wider the headline runs, which is set bolder. */
const BOLDER = 1.07;

/** A line as printed. */
export interface Line extends Span {
	/** Counted through all texts of the sheet, so that a number says which text it is. */
	readonly number: number;
	/** The numbers of the sentences that begin in it. */
	readonly sentences: readonly number[];
}

/** Neighbouring sentences of one paragraph, in lines. */
interface SheetBlock {
	readonly isHeadline: boolean;
	/** Sentences before it are left out. */
	readonly isAfterGap: boolean;
	/** At least one. */
	readonly lines: readonly Line[];
}

export interface SheetText {
	/** From 1, in the order in which the lesson comes to them. */
	readonly number: number;
	readonly article: Article;
	readonly blocks: readonly SheetBlock[];
}

/** A lesson on paper: what is read, and what is to be done with it. */
export interface Sheet {
	readonly texts: readonly SheetText[];
	readonly exercises: readonly Exercise[];
}

/** Some sentences of an article; all of them where none are named. */
export interface Excerpt {
	readonly article: string;
	readonly sentences: readonly number[] | undefined;
}

/** What a sheet is made of. */
export interface SheetSource {
	/** The texts that the lesson shows clean. */
	readonly excerpts: readonly Excerpt[];
	readonly exercises: readonly Exercise[];
}

/**
 * The sheet of a lesson: every text that it shows clean or asks about, with its headline, broken
 * into lines. Lines follow from the texts alone, so a worksheet and its key have the same ones.
 */
export function toSheet(
	{ excerpts, exercises }: SheetSource,
	articles: ReadonlyMap<string, Article>,
): Sheet {
	const asked = exercises.map((exercise) => ({
		article: exercise.article,
		sentences: sentencesOf(exercise, articles.get(exercise.article)),
	}));
	const texts: SheetText[] = [];
	let lines = 0;
	for (const [id, read] of Map.groupBy([...excerpts, ...asked], ({ article }) => article)) {
		const article = articles.get(id);
		if (!article || read.every(({ sentences }) => sentences?.length === 0)) continue;
		const blocks = toBlocks(article, numbersIn(article, read), lines);
		lines = blocks.at(-1)?.lines.at(-1)?.number ?? lines;
		texts.push({ number: texts.length + 1, article, blocks });
	}
	return { texts, exercises };
}

function numbersIn({ sentences }: Article, read: readonly Excerpt[]): number[] {
	const all = sentences.map(({ number }) => number);
	const numbers = new Set([1, ...read.flatMap((each) => each.sentences ?? all)]);
	return all.filter((number) => numbers.has(number));
}

function toBlocks(article: Article, sentences: readonly number[], before: number): SheetBlock[] {
	let number = before;
	let last = 0;
	return blocksOf({ article, sentences }).map((block) => {
		const isHeadline = block.paragraph === 0;
		const isAfterGap = block.sentences[0] !== last + 1;
		last = block.sentences.at(-1) ?? last;
		const lines = toLines(article, block, isHeadline).map((line): Line => ({
			...line,
			number: ++number,
			sentences: block.sentences.filter((each) => isIn(startOf(article, each), line)),
		}));
		return { isHeadline, isAfterGap, lines };
	});
}

function toLines(article: Article, block: Block, isHeadline: boolean): Span[] {
	const starts = block.sentences.map((each) => ({ each, start: startOf(article, each) }));
	return breakLines(article.text, block, isHeadline ? MEASURE / BOLDER : MEASURE, (line) => {
		const numbers = starts.filter(({ start }) => isIn(start, line));
		return (
			widthOf(article.text.slice(line.start, line.end)) +
			numbers.reduce((sum, { each }) => sum + widthOfNumber(each), 0)
		);
	});
}

/** A sentence's number stands small before it. */
function widthOfNumber(sentence: number): number {
	return 20 + 40 * String(sentence).length;
}

function startOf({ sentences }: Article, number: number): number {
	return sentences[number - 1]?.start ?? 0;
}

function isIn(offset: number, line: Span): boolean {
	return line.start <= offset && offset < line.end;
}
