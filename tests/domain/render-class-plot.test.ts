import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { measureClass, measureStudent } from '../../src/domain/class-measure.ts';
import { renderClassPlot } from '../../src/domain/render-class-plot.ts';

const { document } = new Window();

/** Students who found so many of 12, and marked so many of 31 others. */
function draw(...counts: readonly (readonly [found: number, alarms: number])[]) {
	const students = counts.flatMap(
		([found, alarms], index) =>
			measureStudent(index, [{ targets: 12, found, others: 31, alarms }]) ?? [],
	);
	const measure = measureClass(students);
	if (!measure) throw new Error('There is nothing to draw.');
	const container = document.createElement('div');
	container.innerHTML = renderClassPlot(measure, {
		title: 'How <well>',
		sharpness: ['sharply', 'most', 'some', 'guessing'],
		lean: [['marks', 'too much'], ['even'], ['passes over']],
		numberOf: (student) => `no ${student + 1}`,
	});
	const dots = [...container.querySelectorAll('circle')].map((dot) => ({
		x: Number.parseFloat(dot.getAttribute('cx') ?? ''),
		y: Number.parseFloat(dot.getAttribute('cy') ?? ''),
		students: dot.getAttribute('data-count'),
	}));
	return { container, dots };
}

test('a dot is the higher the better it was told, and further left the more readily it was marked', () => {
	const { dots } = draw([12, 1], [6, 3], [12, 31], [0, 0]);
	const [sharp, middling, all, none] = dots;
	expect(sharp?.y).toBeLessThan(middling?.y ?? 0);
	expect(all?.y).toBeCloseTo(none?.y ?? 0, 6);
	expect(all?.x).toBeLessThan(none?.x ?? 0);
});

test('students at the same place are one dot with all their numbers', () => {
	const { dots, container } = draw([9, 4], [9, 4], [2, 1]);
	expect(dots.map(({ students }) => students)).toEqual(['2', '1']);
	expect([...container.querySelectorAll('.number')].map((text) => text.textContent)).toEqual([
		'no 1, no 2',
		'no 3',
	]);
});

test('the numbers of many would cover each other, and are left out', () => {
	const many = Array.from({ length: 41 }, (_, index) => [index % 13, index % 7] as const);
	expect(draw(...many).container.querySelectorAll('.number')).toHaveLength(0);
});

test('numbers of near neighbours stand on different sides', () => {
	const { container } = draw([9, 4], [9, 5]);
	const sides = [...container.querySelectorAll('.number')].map((text) => [
		text.getAttribute('dx')?.startsWith('-'),
		text.getAttribute('y'),
	]);
	expect(sides[0]).not.toEqual(sides[1]);
});

test('the cross is the class on average', () => {
	const { dots, container } = draw([12, 6], [4, 0]);
	const x = Number.parseFloat(container.querySelector('.mean')?.getAttribute('x') ?? '');
	expect(x).toBeGreaterThan(Math.min(...dots.map((dot) => dot.x)));
	expect(x).toBeLessThan(Math.max(...dots.map((dot) => dot.x)));
});

describe('those who do not see it', () => {
	test('are told what it shows', () => {
		const { container } = draw([9, 4]);
		const plot = container.querySelector('svg[role="img"]');
		const title = plot?.querySelector('title');
		expect(plot?.getAttribute('aria-labelledby')).toBe(title?.id);
		expect(title?.textContent).toBe('How <well>');
	});
});
