// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { useNewDevice } from './database.ts';
import {
	attempts,
	type Built,
	choose,
	click,
	drafts,
	find,
	openExercise,
	said,
	textOf,
	write,
} from './practice-page.ts';

function numberField(id: string): string {
	return `<li data-item="${id}"><label for="x1-${id}">How many?</label><p class="answer">
		<input type="text" id="x1-${id}" aria-describedby="x1-${id}-unit">
		<span id="x1-${id}-unit">guests</span></p></li>`;
}

const SUMS: Built = {
	kind: 'sums',
	parts: `<ol>${numberField('most')}${numberField('share')}
		<li data-item="reach"><fieldset>
			<label><input type="radio" name="x1-reach" value="yes"><span>Yes</span></label>
			<label><input type="radio" name="x1-reach" value="no"><span>No</span></label>
		</fieldset></li></ol>`,
	answers: `<p data-reason="most"><b data-ours>180 guests</b><i data-why>10 × 18 = 180.</i></p>
		<p data-reason="share"><b data-ours>20 per cent</b><i data-why>Because.</i></p>
		<p data-reason="reach"><b data-ours>No</b><i data-why>Too few.</i></p>`,
	data: [
		{ id: 'most', type: 'number', answer: 180, tolerance: 0 },
		{ id: 'share', type: 'number', answer: 20, tolerance: 0.5 },
		{ id: 'reach', type: 'choice', answer: 'no' },
	],
};

const feedback = (id: string) => textOf(`[data-item="${id}"] .feedback`);
const problem = () => document.querySelector('.problem')?.textContent;

beforeEach(useNewDevice);

test('numbers and choices are kept as they were given', async () => {
	await openExercise(SUMS);
	await write('#x1-most', '1 80');
	await choose('[value="yes"]');
	expect((await drafts())[0]?.answer).toEqual({
		...{ kind: 'sums', values: { most: '1 80', reach: 'yes' } },
	});
});

test('they are there when the page is opened again', async () => {
	await openExercise(SUMS);
	await write('#x1-most', '180');
	await choose('[value="yes"]');
	await openExercise(SUMS);
	expect(find<HTMLInputElement>('#x1-most').value).toBe('180');
	expect(find<HTMLInputElement>('[value="yes"]').checked).toBe(true);
});

describe('what is no number', () => {
	test('is told beside the field, once it is left', async () => {
		await openExercise(SUMS);
		await write('#x1-most', 'many');
		expect(problem()).toMatch(/^“many” is no number that can be read here\./);
		expect(find('#x1-most').getAttribute('aria-describedby')).toBe('x1-most-unread x1-most-unit');
		expect(find('#x1-most').ariaInvalid).toBe('true');
	});

	test('is mended by a number, or by nothing', async () => {
		await openExercise(SUMS);
		for (const text of ['180', '']) {
			await write('#x1-most', 'many');
			await write('#x1-most', text);
			expect(problem()).toBeUndefined();
			expect(find('#x1-most').getAttribute('aria-describedby')).toBe('x1-most-unit');
		}
	});

	test('holds the check up, and takes the focus', async () => {
		await openExercise(SUMS);
		await write('#x1-most', '180');
		await write('#x1-share', 'a fifth');
		await click('[data-check]');
		expect(said()).toMatch(/^One answer cannot be read as a number\./);
		expect(document.activeElement).toBe(find('#x1-share'));
		expect(await attempts()).toEqual([]);
	});

	test('shows markup as it was written', async () => {
		await openExercise(SUMS);
		await write('#x1-most', '<b>9</b>');
		expect(document.querySelector('.problem b')).toBeNull();
	});
});

describe('a check', () => {
	async function solve(): Promise<void> {
		await openExercise(SUMS);
		await write('#x1-most', '180.0');
		await choose('[value="yes"]');
		await click('[data-check]');
	}

	test('says of each answer what it is, and how it comes about', async () => {
		await solve();
		expect(feedback('most')).toBe('180 guests. So you say too.10 × 18 = 180.');
		expect(feedback('reach')).toBe('You: Yes. It is: No.Too few.');
		expect(feedback('share')).toBe('Not answered. It is: 20 per cent.Because.');
	});

	test('quotes a wrong number as it was written', async () => {
		await openExercise(SUMS);
		await write('#x1-most', '1,800');
		await click('[data-check]');
		expect(feedback('most')).toMatch(/^You: 1,800\. It is: 180 guests\./);
	});

	test('counts, and keeps the count', async () => {
		await solve();
		expect(textOf('[data-result]')).toBe('1 of 3 answers are right.');
		expect(await attempts()).toMatchObject([{ right: 1, outOf: 3 }]);
	});

	test('lets nothing be written until one tries again', async () => {
		await solve();
		expect(find<HTMLInputElement>('#x1-most').readOnly).toBe(true);
		await click('[data-again]');
		expect(find<HTMLInputElement>('#x1-most').readOnly).toBe(false);
	});
});
