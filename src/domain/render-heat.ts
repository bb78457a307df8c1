import type { ClassMarks } from './class-marks.ts';
import type { ExerciseBlock, KeyItem } from './exercise.ts';
import { heatLevel, type HeatRun, heatRuns, keyOf } from './heat.ts';
import { escapeHtml } from './html.ts';
import { SIGNALS, type SignalId } from './signal.ts';
import { contains, type Span } from './span.ts';
import { type Spanned, type TreeNode, toTree } from './tree.ts';

export interface HeatOptions {
	readonly signal: SignalId;
	/** How many tries were judged. */
	readonly outOf: number;
	/** Stands before every id that is made here. */
	readonly prefix: string;
	readonly words: {
		/** "Sentence 3" */
		readonly sentence: (number: number) => string;
		/** "17 of 26" */
		readonly share: (count: number, outOf: number) => string;
		/** "found by 17 of 26" */
		readonly found: (item: KeyItem) => string;
		readonly ours: string;
	};
}

type Layer = Spanned & ({ readonly run: HeatRun } | { readonly item: KeyItem });

/**
 * The text with what the class marked of one signal: the more marked it, the thicker the line. Each
 * stretch can be given the focus and tells its number. Ours stands between brackets, with its number,
 * and beside the text.
 */
export function renderHeat(marks: ClassMarks, options: HeatOptions): string {
	const { signal } = options;
	const runs = heatRuns(marks, signal);
	const key = keyOf(marks, signal);
	const layers: Layer[] = [
		// What lies on the same words is drawn inside.
		...key.map((item) => ({ item, spans: item.spans })),
		...runs.map((run) => ({ run, spans: [run] })),
	];
	const rows = marks.exercise.blocks.map((block) => {
		const whole = { start: block.start, end: block.start + block.text.length };
		const beside = key.filter(({ spans: [span] }) => contains(whole, span));
		return `<div class="row"><p>${renderBlock(block, layers, key, options)}</p>${renderKey(beside, key, options)}</div>`;
	});
	return `<div class="heat ${SIGNALS[signal].letter}" data-heat>${rows.join('')}</div>`;
}

/** A line as thick as each share has, with its words. */
export function renderHeatLegend(texts: readonly string[]): string {
	const samples = texts.map(
		(text, index) => `<span class="run l${index + 1}">${escapeHtml(text)}</span>`,
	);
	return `<p class="heat-key">${samples.join(' ')}</p>`;
}

function renderBlock(
	{ text, start, sentences }: ExerciseBlock,
	layers: readonly Layer[],
	key: readonly KeyItem[],
	options: HeatOptions,
): string {
	const slice = (span: Span) => escapeHtml(text.slice(span.start - start, span.end - start));
	const draw = (nodes: readonly TreeNode<Layer>[]): string =>
		nodes
			.map((node) => {
				if (node.kind === 'text') return slice(node);
				const { owner, isFirst, isLast, spanIndex } = node;
				const inner = draw(node.children);
				if ('run' in owner) return renderRun(owner.run, inner, isLast, options);
				const edges = `${isFirst ? ' first' : ''}${isLast ? ' last' : ''}`;
				const number = key.indexOf(owner.item) + 1;
				const link =
					isLast && spanIndex === 0
						? `<a class="ref" href="#${options.prefix}${number}">${number}</a>`
						: '';
				return `<span class="ours${edges}">${inner}</span>${link}`;
			})
			.join('');
	return sentences
		.map(({ number, ...span }, index) => {
			const from = sentences[index - 1]?.end ?? start;
			const gap = slice({ start: from, end: span.start });
			const label = `<span class="n"><span class="hidden">${options.words.sentence(number)}</span><span aria-hidden="true">${number}</span></span>`;
			return gap + label + draw(toTree(span, layers));
		})
		.join('');
}

function renderRun(
	{ count }: HeatRun,
	inner: string,
	isLast: boolean,
	{ outOf, words }: HeatOptions,
): string {
	const share = escapeHtml(words.share(count, outOf));
	const said = isLast ? `<span class="hidden"> (${share}) </span>` : '';
	return `<span class="run l${heatLevel(count, outOf)}" role="button" tabindex="-1" data-share="${share}">${inner}${said}</span>`;
}

function renderKey(
	items: readonly KeyItem[],
	key: readonly KeyItem[],
	{ prefix, words }: HeatOptions,
): string {
	if (items.length === 0) return '';
	const notes = items.map((item) => {
		const number = key.indexOf(item) + 1;
		return [
			`<li id="${prefix}${number}" tabindex="-1"><b>${number}</b> <span>`,
			`${escapeHtml(item.title)} <i>${escapeHtml(words.found(item))}</i></span></li>`,
		].join('');
	});
	return `<ol class="heat-notes" aria-label="${escapeHtml(words.ours)}">${notes.join('')}</ol>`;
}
