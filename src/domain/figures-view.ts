import type { Annotation } from './annotation.ts';
import { type Article, writtenIn } from './article.ts';
import { type Clash, findClashes, type PlacedFigure } from './clash.ts';
import type { Figure, Quantity } from './figure.ts';
import type { Voice } from './voice.ts';

/** One quantity on the axis. */
export interface FigureRow {
	readonly annotation: Annotation;
	readonly quantity: Quantity;
	readonly voice: Voice | undefined;
	/** Where its lower and upper end lie on the axis, 0 to 1. */
	readonly from: number;
	readonly to: number;
}

export interface FiguresView {
	readonly rows: readonly FigureRow[];
	/** Powers of ten, and where they lie on the axis. */
	readonly ticks: readonly { readonly value: number; readonly at: number }[];
	readonly ordinals: readonly PlacedFigure[];
	readonly clashes: readonly Clash[];
}

/** Every quantity of an article on one axis, on which each step is ten times the one before. */
export function toFiguresView(article: Article): FiguresView {
	const placed = article.annotations.flatMap((annotation) =>
		annotation.figure ? [{ annotation, figure: annotation.figure }] : [],
	);
	const rows = placed.flatMap(({ annotation, figure }) =>
		figure.kind === 'quantity' ? [{ annotation, quantity: figure }] : [],
	);
	const axis = toAxis(rows.map(({ quantity }) => quantity));
	return {
		rows: rows.map(({ annotation, quantity }) => ({
			annotation,
			quantity,
			voice: quantity.voice === undefined ? undefined : article.voices.get(quantity.voice),
			from: axis.place(quantity.min),
			to: axis.place(quantity.max),
		})),
		ticks: axis.ticks,
		ordinals: placed.map(toPlaced).filter(({ figure }) => figure.kind === 'ordinal'),
		clashes: findClashes(placed.map(toPlaced), writtenIn(article)),
	};
}

function toPlaced({ annotation, figure }: { annotation: Annotation; figure: Figure }) {
	return { annotation: annotation.id, figure };
}

/** A logarithmic axis from the power of ten at or below the least amount to that at or above the most. */
function toAxis(quantities: readonly Quantity[]) {
	const positive = quantities.flatMap(({ min, max }) => [min, max]).filter((value) => value > 0);
	const low = positive.length === 0 ? 0 : Math.floor(Math.log10(Math.min(...positive)));
	const high = Math.max(
		low + 1,
		positive.length === 0 ? 1 : Math.ceil(Math.log10(Math.max(...positive))),
	);
	const place = (value: number) => (value <= 0 ? 0 : (Math.log10(value) - low) / (high - low));
	const ticks = Array.from({ length: high - low + 1 }, (_, step) => {
		const value = 10 ** (low + step);
		return { value, at: place(value) };
	});
	return { place, ticks };
}
