import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { DISCERNMENT_SCALE, LEAN_SCALE, type Measure } from '../../src/domain/progress.ts';
import { renderPlot, renderTries } from '../../src/domain/render-progress.ts';
import { timeAt } from './practice-builders.ts';

const { document } = new Window();

function parse(html: string) {
	const place = document.createElement('table');
	place.innerHTML = html;
	return place;
}

/** Tries with so many found of 12, and so many of 31 others marked. */
function measures(...counts: readonly (readonly [found: number, alarms: number])[]): Measure[] {
	return counts.map(([found, alarms], index) => ({
		exercise: `a/${index}`,
		checkedAt: timeAt(index),
		tally: { targets: 12, found, others: 31, alarms },
	}));
}

const style = {
	name: 'sharpness',
	title: 'How <well>',
	parts: ['a & b', 'c', 'd', 'e'],
	height: 80,
};

function draw(...counts: readonly (readonly [number, number])[]) {
	const container = document.createElement('div');
	container.innerHTML = renderPlot(measures(...counts), DISCERNMENT_SCALE, style);
	const numbersOf = (name: string) =>
		[...container.querySelectorAll('circle')].map((dot) =>
			Number.parseFloat(dot.getAttribute(name) ?? ''),
		);
	return { container, xs: numbersOf('cx'), ys: numbersOf('cy') };
}

describe('a plot', () => {
	test('has a dot for each try, from left to right', () => {
		expect(draw([9, 5], [12, 0], [0, 31]).xs).toEqual([16.67, 50, 83.33]);
	});

	test('has the better try further up', () => {
		const { ys } = draw([6, 10], [9, 5], [12, 0]);
		expect(ys).toEqual(ys.toSorted((a, b) => b - a));
		expect(new Set(ys).size).toBe(3);
	});

	test('joins each dot to the one before', () => {
		const { container, xs, ys } = draw([9, 5], [12, 0], [0, 31]);
		const joins = [...container.querySelectorAll('.join')];
		expect(
			joins.map((join) => ['x1', 'y1', 'x2', 'y2'].map((name) => join.getAttribute(name))),
		).toEqual([
			[`${xs[0]}%`, `${ys[0]}`, `${xs[1]}%`, `${ys[1]}`],
			[`${xs[1]}%`, `${ys[1]}`, `${xs[2]}%`, `${ys[2]}`],
		]);
	});

	test('has a single dot in its middle and nothing to join', () => {
		const { container, xs } = draw([9, 5]);
		expect(xs).toEqual([50]);
		expect(container.querySelector('.join')).toBeNull();
	});

	test('has a line at both ends of the scale and between its parts', () => {
		const { container } = draw([9, 5]);
		const lines = container.querySelectorAll('[role=img] .line');
		expect([...lines].map((line) => line.getAttribute('y1'))).toEqual([
			'0',
			'20',
			'40',
			'60',
			'80',
		]);
	});

	test('divides its height as its scale is divided', () => {
		const html = renderPlot(measures([9, 5]), LEAN_SCALE, { ...style, height: 240 });
		expect(
			[...html.matchAll(/class="line" x2="100%" y1="([\d.]+)"/g)].map(([, y]) => y).slice(0, 4),
		).toEqual(['0', '100', '140', '240']);
	});

	test('says in words what it shows, and that words stay words', () => {
		const { container } = draw([9, 5]);
		const picture = container.querySelector('[role=img]');
		const title = container.querySelector(`#${picture?.getAttribute('aria-labelledby')}`);
		expect(title?.textContent).toBe('How <well>');
		expect(container.querySelector('text')?.textContent).toBe('a & b');
	});

	test('numbers its dots, and not more than twelve of them', () => {
		const numbers = (count: number) =>
			[
				...draw(...Array.from({ length: count }, () => [9, 5] as const)).container.querySelectorAll(
					'.number',
				),
			].map(({ textContent }) => textContent);
		expect(numbers(3)).toEqual(['1', '2', '3']);
		expect(numbers(12)).toHaveLength(12);
		expect(numbers(25)).toEqual(['1', '4', '7', '10', '13', '16', '19', '22', '25']);
	});
});

describe('the table of tries', () => {
	const row = {
		title: 'Who <speaks>?',
		address: '/lessons/who-says-so/#voices',
		place: 'Who says so? · 28 November 2026',
		cells: [{ name: 'Found', text: '9 of 12' }],
	};

	test('has a numbered row for each, with a link to its exercise', () => {
		const table = parse(renderTries([row, { ...row, title: 'Next' }]));
		expect([...table.querySelectorAll('th')].map(({ textContent }) => textContent)).toEqual([
			'1',
			'2',
		]);
		expect(table.querySelector('a')?.getAttribute('href')).toBe(row.address);
		expect(table.querySelector('a')?.textContent).toBe('Who <speaks>?');
		expect(table.querySelector('td[data-name=Found]')?.textContent).toBe('9 of 12');
	});

	test('has no link to what the site no longer has', () => {
		const table = parse(renderTries([{ ...row, address: undefined }]));
		expect(table.querySelector('a')).toBeNull();
		expect(table.textContent).toContain('Who <speaks>?');
	});
});
