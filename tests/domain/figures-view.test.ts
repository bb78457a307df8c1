import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../src/domain/figure.ts';
import { toFiguresView } from '../../src/domain/figures-view.ts';
import { amount, annotationOn, articleOf, loadSeed } from './builders.ts';

function viewOf(...figures: Partial<Quantity>[]) {
	const annotations = figures.map((fields, index) =>
		annotationOn([{ start: 0, end: 1 }], {
			id: `figure-${index}`,
			signal: 'figure',
			form: 'bare',
			figure: amount('', fields).figure,
		}),
	);
	return toFiguresView(articleOf('Head\n\nBody.', { annotations }));
}

describe('the axis', () => {
	test.each([
		{ what: '5', figures: [{ min: 5, max: 5 }], ticks: [1, 10] },
		{ what: '10', figures: [{ min: 10, max: 10 }], ticks: [10, 100] },
		{ what: '20 to 3,000', figures: [{ min: 20, max: 3000 }], ticks: [10, 100, 1000, 10000] },
		{ what: 'half', figures: [{ min: 0.5, max: 0.5 }], ticks: [0.1, 1] },
		{ what: 'nothing', figures: [], ticks: [1, 10] },
		{ what: '0', figures: [{ min: 0, max: 0 }], ticks: [1, 10] },
	])('goes by powers of ten around $what', ({ figures, ticks }) => {
		expect(viewOf(...figures).ticks.map(({ value }) => value)).toEqual(ticks);
	});

	test('runs from 0 to 1 in even steps', () => {
		expect(viewOf({ min: 20, max: 3000 }).ticks.map(({ at }) => at)).toEqual([0, 1 / 3, 2 / 3, 1]);
	});

	test('places an amount between its powers', () => {
		const [row] = viewOf({ min: 10, max: 1000 }, { min: 10, max: 10000 }).rows;
		expect([row?.from, row?.to]).toEqual([0, 2 / 3]);
	});

	test('places nothing and less at its foot', () => {
		const [row] = viewOf({ min: -4, max: 0 }, { min: 10, max: 100 }).rows;
		expect([row?.from, row?.to]).toEqual([0, 0]);
	});
});

describe('the seed article', () => {
	const article = loadSeed();
	const view = toFiguresView(article);

	test('has every amount on the axis, in text order', () => {
		const quantities = article.annotations.filter(({ figure }) => figure?.kind === 'quantity');
		expect(view.rows.map(({ annotation }) => annotation.id)).toEqual(
			quantities.map(({ id }) => id),
		);
		expect(view.rows.length).toBeGreaterThanOrEqual(6);
	});

	test('has no amount outside the axis', () => {
		for (const { from, to } of view.rows) {
			expect(from).toBeGreaterThanOrEqual(0);
			expect(to).toBeGreaterThanOrEqual(from);
			expect(to).toBeLessThanOrEqual(1);
		}
	});

	test('knows who gives 15,000 to 18,000', () => {
		const row = view.rows.find(({ annotation }) => annotation.id === 'figure-15000-18000');
		expect(row?.voice?.id).toBe('prosecutor');
	});

	test('keeps its one ordinal off the axis', () => {
		expect(view.ordinals.map(({ annotation }) => annotation)).toEqual([
			article.annotations.find(({ figure }) => figure?.kind === 'ordinal')?.id,
		]);
	});
});

test('a date of writing without its month settles no ordinal', () => {
	const article = loadSeed();
	const { written } = article;
	if (!written) throw new Error('The seed says when it was written.');
	const view = toFiguresView({ ...article, written: { ...written, notBefore: '2025' } });
	expect(view.clashes.filter(({ kind }) => kind === 'ordinal')).toEqual([]);
});
