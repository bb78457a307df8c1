import { escapeHtml } from './html.ts';
import { type Measure, placeOn, type Scale } from './progress.ts';

/** A scale as it is drawn. */
export interface PlotStyle {
	/** Unique on the page, and the name of its style. */
	readonly name: string;
	/** What the picture shows, for those who do not see it. */
	readonly title: string;
	/** The parts of the scale, from the top down. */
	readonly parts: readonly string[];
	/** In pixels. */
	readonly height: number;
}

/** A row of the table beside the plots. */
export interface TryRow {
	readonly title: string;
	/** Where the exercise is; nothing where the site no longer has it. */
	readonly address: string | undefined;
	/** Its lesson, and the day. */
	readonly place: string;
	/** By column. */
	readonly cells: readonly { readonly name: string; readonly text: string }[];
}

/** Room for the names of the parts, in pixels. */
const NAMES_WIDTH = 136;
const NUMBERS_HEIGHT = 24;
const DOT = 5;
/** No more dots than this have their number under them. */
const MOST_NUMBERS = 12;

/**
 * First tries as dots on a scale, one after the other, joined in their order: to the left the names
 * of the scale's parts, below each dot the number of its row in the table.
 */
export function renderPlot(
	measures: readonly Measure[],
	scale: Scale,
	{ name, title, parts, height }: PlotStyle,
): string {
	const [top = 0, ...bounds] = scale.bounds;
	const range = (bounds.at(-1) ?? 1) - top;
	const edges = [0, ...bounds.map((bound) => ((bound - top) / range) * height)].map(round);
	const points = measures.map(({ tally }, index) => ({
		number: index + 1,
		x: percent((index + 0.5) / measures.length),
		y: round(placeOn(scale, tally) * height),
	}));
	const all = `height="${height + NUMBERS_HEIGHT}"`;
	const rules = edges.map((y) => `<line class="line" x2="100%" y1="${y}" y2="${y}"/>`).join('');
	const names = parts.map((part, index) => {
		const middle = ((edges[index] ?? 0) + (edges[index + 1] ?? height)) / 2;
		return `<text y="${round(middle + 4)}">${escapeHtml(part)}</text>`;
	});
	const joins = points.slice(1).map(({ x, y }, index) => {
		const from = points[index];
		return from ? `<line class="join" x1="${from.x}" y1="${from.y}" x2="${x}" y2="${y}"/>` : '';
	});
	const dots = points.map(({ x, y }) => `<circle class="dot" cx="${x}" cy="${y}" r="${DOT}"/>`);
	const every = Math.ceil(points.length / MOST_NUMBERS);
	const numbers = points
		.filter(({ number }) => (number - 1) % every === 0)
		.map(
			({ number, x }) =>
				`<text class="number middle" x="${x}" y="${height + NUMBERS_HEIGHT - 6}">${number}</text>`,
		);
	return [
		`<div class="plot ${name}">`,
		`<svg aria-hidden="true" width="${NAMES_WIDTH}" ${all}>${rules}${names.join('')}</svg>`,
		`<svg role="img" aria-labelledby="plot-${name}" width="100%" ${all}>`,
		`<title id="plot-${name}">${escapeHtml(title)}</title>`,
		rules,
		joins.join(''),
		dots.join(''),
		numbers.join(''),
		'</svg></div>',
	].join('');
}

/** The rows of the table, numbered from 1. */
export function renderTries(rows: readonly TryRow[]): string {
	return rows
		.map(({ title, address, place, cells }, index) => {
			const name = escapeHtml(title);
			const link = address === undefined ? name : `<a href="${escapeHtml(address)}">${name}</a>`;
			const others = cells.map(
				(cell) => `<td data-name="${escapeHtml(cell.name)}">${escapeHtml(cell.text)}</td>`,
			);
			return `<tr><th scope="row">${index + 1}</th><td>${link}<br><span class="quiet">${escapeHtml(place)}</span></td>${others.join('')}</tr>`;
		})
		.join('');
}

function percent(share: number): string {
	return `${round(share * 100)}%`;
}

/** No finer than can be seen. */
function round(value: number): number {
	return Math.round(value * 100) / 100;
}
