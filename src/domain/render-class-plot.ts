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
/** What numbers take, and the width at which they are placed; narrower, they may touch. */
const WIDTH = 520;
const DIGIT = 6.5;
const LETTER = 9;
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
	const numbers = measure.students.length > MOST_NUMBERS ? [] : placeNumbers(dots, style.numberOf);
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
				`<circle class="dot" data-count="${students.length}" cx="${percent(x)}" cy="${round(y * HEIGHT)}" r="${radiusOf(students.length)}"/>`,
		),
		...numbers.map(renderNumber),
		cross(meanX, meanY),
		'</svg></div>',
	].join('');
}

interface PlacedNumber {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	/** From the dot to the end of the text that is nearer to it, in pixels. */
	readonly shift: number;
	readonly side: 'left' | 'right';
}

/** The sides are tried in this order: one where the number covers nothing is taken, or the first. */
const SIDES = [
	{ side: 'right', lift: 4 },
	{ side: 'left', lift: 4 },
	{ side: 'right', lift: -5 },
	{ side: 'left', lift: 13 },
] as const;

/** Puts the numbers beside their dots, so that they cover each other as little as can be. */
function placeNumbers(dots: readonly Dot[], numberOf: (student: number) => string): PlacedNumber[] {
	const taken = dots.map(({ x, y, students }) => {
		const radius = radiusOf(students.length);
		return boxOf(x * WIDTH - radius, y * HEIGHT - radius, 2 * radius, 2 * radius);
	});
	return dots.map(({ x, y, students }, own) => {
		const text = students.map(numberOf).join(', ');
		const shift = radiusOf(students.length) + 3;
		const width = text.length * DIGIT;
		const places = SIDES.map(({ side, lift }) => {
			const left = side === 'right' ? x * WIDTH + shift : x * WIDTH - shift - width;
			const box = boxOf(left, y * HEIGHT + lift - LETTER, width, LETTER);
			const isFree = box.left >= 0 && box.right <= WIDTH;
			const covered = taken.filter((other, index) => index !== own && overlap(box, other)).length;
			return { side, lift, box, cost: covered + (isFree ? 0 : 2) };
		});
		const best = places.reduce((a, b) => (b.cost < a.cost ? b : a));
		taken.push(best.box);
		return { text, x, y: round(y * HEIGHT + best.lift), shift, side: best.side };
	});
}

function renderNumber({ text, x, y, shift, side }: PlacedNumber): string {
	const isLeft = side === 'left';
	return `<text class="number${isLeft ? ' end' : ''}" x="${percent(x)}" dx="${isLeft ? -shift : shift}" y="${y}">${escapeHtml(text)}</text>`;
}

function boxOf(left: number, top: number, width: number, height: number) {
	return { left, top, right: left + width, bottom: top + height };
}

function overlap(a: ReturnType<typeof boxOf>, b: ReturnType<typeof boxOf>): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** A dot for several is as much larger as they are more. */
function radiusOf(students: number): number {
	return round(DOT * Math.sqrt(Math.min(students, 9)));
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
