import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { addMarks } from '../../src/domain/class-marks.ts';
import { judgeMarks } from '../../src/domain/judge-marks.ts';
import { renderHeat, renderHeatLegend } from '../../src/domain/render-heat.ts';
import type { SignalId } from '../../src/domain/signal.ts';
import { MARKING, marksOf } from './class-builders.ts';

const { document } = new Window();

function draw(signal: SignalId, ...students: readonly (readonly string[])[]) {
	const tries = students.map((phrases) => {
		const answer = marksOf(...phrases);
		const marks = answer.kind === 'mark' ? answer.marks : [];
		return { marks, judgement: judgeMarks(MARKING, marks) };
	});
	const container = document.createElement('div');
	container.innerHTML = renderHeat(addMarks(MARKING, tries), {
		...{ signal, outOf: students.length, prefix: 'p-' },
		words: {
			sentence: (number) => `Sentence ${number} `,
			share: (count, outOf) => `${count} of ${outOf}`,
			found: ({ id }) => `found <${id}>`,
			ours: 'Ours',
		},
	});
	return container;
}

const drawn = draw('attribution', ['harbour master Lena Odum'], ['Lena Odum', 'over the bay']);

function textWithout(root: ReturnType<typeof draw>, selector: string): string {
	const copy = root.cloneNode(true) as typeof root;
	for (const each of copy.querySelectorAll(selector)) each.remove();
	return copy.textContent;
}

describe('the text', () => {
	test('is the article’s, character for character', () => {
		const shown = textWithout(drawn, '.n, .ref, .run > .hidden, .heat-notes');
		expect(shown).toBe(MARKING.blocks.map(({ text }) => text).join(''));
	});

	test('has a line under what was marked, as thick as its share, with the number', () => {
		const runs = [...drawn.querySelectorAll('.run')].map((run) => [
			run.textContent.trim(),
			run.className,
			run.getAttribute('data-share'),
		]);
		expect(runs).toEqual([
			['harbour master  (1 of 2)', 'run l3', '1 of 2'],
			['Lena Odum (2 of 2)', 'run l5', '2 of 2'],
			['over the bay (1 of 2)', 'run l3', '1 of 2'],
		]);
	});

	test('has ours between brackets, with its number and place in the list', () => {
		const ours = [...drawn.querySelectorAll('.ours')];
		expect(ours.map((each) => each.className)).toEqual(['ours first last', 'ours first last']);
		const links = [...drawn.querySelectorAll('.ref')].map((link) => link.getAttribute('href'));
		expect(links).toEqual(['#p-1', '#p-2']);
		expect(drawn.querySelector('#p-2')?.textContent).toContain('found <unnamed>');
	});

	test('shows one signal at a time', () => {
		const hedges = draw('hedge', ['reportedly: hedge', 'over the bay']);
		expect([...hedges.querySelectorAll('.run')]).toHaveLength(1);
		expect(hedges.querySelector('.ours')?.textContent).toContain('reportedly');
		expect(hedges.firstElementChild?.className).toBe('heat H');
	});
});

test('each stretch can be reached by the script, and none lies in another', () => {
	const runs = [...drawn.querySelectorAll('.run')];
	expect(runs.every((run) => run.getAttribute('tabindex') === '-1')).toBe(true);
	expect(drawn.querySelectorAll('.run .run, .run a')).toHaveLength(0);
});

test('what people wrote never becomes markup', () => {
	expect(draw('attribution').innerHTML).toContain('found &lt;named&gt;');
});

test('the legend shows each thickness with its words', () => {
	expect(renderHeatLegend(['few', 'a & b'])).toBe(
		'<p class="heat-key"><span class="run l1">few</span> <span class="run l2">a &amp; b</span></p>',
	);
});
