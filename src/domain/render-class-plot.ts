import type { ClassMeasure } from './class-measure.ts';
import { escapeHtml } from './html.ts';
import { DISCERNMENT_SCALE, LEAN_SCALE, type Scale } from './progress.ts';

/** A class as it is drawn. */
export interface ClassPlotStyle {
	/** What the picture shows, for those who do not see it. */
	readonly title: string;
	/** The parts of the scale of discernment, from the top down. */
	readonly sharpness: readonly string[];
	/** The parts of the lean, from left to right, each in two lines at the most. */
	readonly lean: readonly (readonly string[])[];
	/** The number that a student has in the table. */
	readonly numberOf: (student: number) => string;
}

/** Room for the names of the parts, in pixels. */
const NAMES_WIDTH = 112;
const NAMES_HEIGHT = 44;
const HEIGHT = 300;
const DOT = 5;
const CROSS = 9;
/** With more students than this, numbers would lie over each other. */
const MOST_NUMBERS = 40;
/** Dots that lie as near as this, in shares of the picture, are one. */
const SAME = 0.02;

interface Dot {
	readonly x: number;
	readonly y: number;
	readonly students: readonly number[];
}

/**
 * A class as dots: the higher, the better a student tells what there is from the rest; to the left
 * those who mark too readily, to the right those who pass over too much. A cross is the class on average.
 */
export function renderClassPlot(measure: ClassMeasure, style: ClassPlotStyle): string {
	const across = edgesOf(LEAN_SCALE);
	const down = edgesOf(DISCERNMENT_SCALE);
	const dots = dotsOf(measure);
	const rows = down.map((share) => {
		const y = round(share * HEIGHT);
		return `<line class="line" x2="100%" y1="${y}" y2="${y}"/>`;
	});
	const columns = across.map((share) => {
		const x = percent(share);
		return `<line class="line" x1="${x}" x2="${x}" y2="${HEIGHT}"/>`;
	});
	const rowNames = style.sharpness.map(
		(name, index) =>
			`<text y="${round(middle(down, index) * HEIGHT + 4)}">${escapeHtml(name)}</text>`,
	);
	const columnNames = style.lean.flatMap((lines, index) =>
		lines.map(
			(line, row) =>
				`<text class="middle" x="${percent(middle(across, index))}" y="${HEIGHT + 18 + row * 16}">${escapeHtml(line)}</text>`,
		),
	);
	const numbers = dots
		.filter(() => measure.students.length <= MOST_NUMBERS)
		.map(({ x, y, students }) => {
			const isRight = x > 0.8;
			const text = students.map(style.numberOf).join(', ');
			return `<text class="number${isRight ? ' end' : ''}" x="${percent(x)}" dx="${isRight ? -8 : 8}" y="${round(y * HEIGHT + 4)}">${escapeHtml(text)}</text>`;
		});
	const [meanX, meanY] = placeOf(measure);
	const all = `height="${HEIGHT + NAMES_HEIGHT}"`;
	return [
		'<div class="plot class">',
		`<svg aria-hidden="true" width="${NAMES_WIDTH}" ${all}>${rows.join('')}${rowNames.join('')}</svg>`,
		`<svg role="img" aria-labelledby="class-plot" width="100%" ${all}>`,
		`<title id="class-plot">${escapeHtml(style.title)}</title>`,
		...[...rows, ...columns, ...columnNames],
		...dots.map(
			({ x, y, students }) =>
				`<circle class="dot" data-students="${students.length}" cx="${percent(x)}" cy="${round(y * HEIGHT)}" r="${round(DOT * Math.sqrt(Math.min(students.length, 9)))}"/>`,
		),
		...numbers,
		cross(meanX, meanY),
		'</svg></div>',
	].join('');
}

/** Dots that would cover each other, as one. */
function dotsOf({ students }: ClassMeasure): Dot[] {
	const dots: Dot[] = [];
	for (const each of students) {
		const [x, y] = placeOf(each);
		const index = dots.findIndex((dot) => Math.hypot(dot.x - x, dot.y - y) < SAME);
		const other = dots[index];
		if (other) dots[index] = { ...other, students: [...other.students, each.student] };
		else dots.push({ x, y, students: [each.student] });
	}
	return dots;
}

function placeOf({
	discernment,
	lean,
}: Pick<ClassMeasure, 'discernment' | 'lean'>): readonly [x: number, y: number] {
	return [shareOn(LEAN_SCALE, lean), shareOn(DISCERNMENT_SCALE, discernment)];
}

/** Where a value lies from the beginning of a scale, 0 to 1; what is beyond an end lies at the end. */
function shareOn({ bounds }: Scale, value: number): number {
	const [first = 0, last = 1] = [bounds[0], bounds.at(-1)];
	return Math.min(Math.max((value - first) / (last - first), 0), 1);
}

function edgesOf(scale: Scale): number[] {
	return scale.bounds.map((bound) => shareOn(scale, bound));
}

function middle(edges: readonly number[], index: number): number {
	return ((edges[index] ?? 0) + (edges[index + 1] ?? 1)) / 2;
}

/** The mean: a plus whose arms stand out of a dot below it. */
function cross(x: number, y: number): string {
	const [at, height] = [percent(x), round(y * HEIGHT)];
	const arms = `<line x1="-${CROSS}" x2="${CROSS}" y1="0" y2="0"/><line x1="0" x2="0" y1="-${CROSS}" y2="${CROSS}"/>`;
	return `<svg class="mean" x="${at}" y="${height}" overflow="visible">${arms}</svg>`;
}

function percent(share: number): string {
	return `${round(share * 100)}%`;
}

/** No finer than can be seen. */
function round(value: number): number {
	return Math.round(value * 100) / 100;
}
