// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
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
	settle,
	state,
	storeOfPage,
	textOf,
	write,
} from './practice-page.ts';

const REWRITE: Built = {
	kind: 'rewrite',
	parts: `<p class="yours"><textarea></textarea></p>
		<fieldset class="rubric">
			<label><input type="checkbox" value="0">A name.</label>
			<label><input type="checkbox" value="1">A post.</label>
		</fieldset>`,
	answers: '<div data-reason="models"><p data-why>Ada Quill says so.</p></div>',
};

const PREDICT: Built = {
	kind: 'predict',
	parts: `<ol><li data-item="log"><textarea></textarea></li>
		<li data-item="plan"><textarea></textarea></li></ol>`,
	answers: `<p data-reason="log"><i data-why>We read the log.</i></p>
		<p data-reason="plan"><i data-why>We rang them.</i></p>`,
};

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-28T09:00:00Z') });
	useNewDevice();
});

describe('a phrase written anew', () => {
	test('is kept with the points it is said to meet', async () => {
		await openExercise(REWRITE);
		await write('textarea', ' Ada Quill says it. ');
		await choose('[value="1"]');
		expect((await drafts())[0]?.answer).toEqual({
			...{ kind: 'rewrite', text: 'Ada Quill says it.', met: [1] },
		});
	});

	test('keeps a space at its end while it is being written', async () => {
		await openExercise(REWRITE);
		await write('textarea', 'Ada ');
		expect(find<HTMLTextAreaElement>('textarea').value).toBe('Ada ');
	});

	test('is not set back to what was kept while more is being written', async () => {
		await openExercise(REWRITE);
		const field = find<HTMLTextAreaElement>('textarea');
		const lost: string[] = [];
		for (let length = 1; length <= 40; length++) {
			const text = 'a'.repeat(length);
			field.value = text;
			field.dispatchEvent(new Event('input', { bubbles: true }));
			// Now and then the one before is just being read again.
			for (let turn = 0; turn < length % 9; turn++) {
				await new Promise((done) => setTimeout(done));
				if (field.value !== text) lost.push(text);
			}
		}
		expect(lost).toEqual([]);
	});

	test('counts for more than what was kept, when it comes before that is read', async () => {
		await openExercise(REWRITE);
		await write('textarea', 'Kept from before.');
		const opening = openExercise(REWRITE);
		await vi.waitFor(() => find('textarea'));
		const writing = write('textarea', 'Written at once.');
		await Promise.all([opening, writing]);
		expect(find<HTMLTextAreaElement>('textarea').value).toBe('Written at once.');
	});

	test('is there when the page is opened again', async () => {
		await openExercise(REWRITE);
		await write('textarea', 'Ada says it.');
		await choose('[value="0"]');
		await openExercise(REWRITE);
		expect(find<HTMLTextAreaElement>('textarea').value).toBe('Ada says it.');
		expect(find<HTMLInputElement>('[value="0"]').checked).toBe(true);
	});

	test('is not overwritten by points that are ticked on another page', async () => {
		await openExercise(REWRITE);
		await write('textarea', 'Ada says it.');
		const store = await storeOfPage();
		await store.editDraft('late-ferry/rewrite', '1a2b3c4d', () => ({
			...{ kind: 'rewrite', text: 'Ada says it.', met: [1] },
		}));
		await settle();
		await choose('[value="0"]');
		expect((await drafts())[0]?.answer).toMatchObject({ text: 'Ada says it.', met: [0, 1] });
	});

	test('is held against ours, and counted by whoever wrote it', async () => {
		await openExercise(REWRITE);
		await write('textarea', 'Ada says it.');
		await choose('[value="0"]');
		await click('[data-check]');
		expect(textOf('.rubric .feedback')).toBe('Ada Quill says so.');
		expect(textOf('[data-result]')).toMatch(/^By your own count your sentence does 1 of 2\./);
		expect(await attempts()).toMatchObject([{ right: 1, outOf: 2, answer: { met: [0] } }]);
	});

	test('has to be written first: points alone are no answer', async () => {
		await openExercise(REWRITE);
		await choose('[value="0"]');
		await click('[data-check]');
		expect([said().slice(0, 24), state()]).toEqual(['There is no answer yet. ', 'open']);
	});

	test('is shown again as it was first', async () => {
		await openExercise(REWRITE);
		await write('textarea', 'Somebody says it.');
		await click('[data-check]');
		await click('[data-again]');
		await write('textarea', 'Ada says it.');
		vi.setSystemTime(new Date('2026-11-28T09:01:00Z'));
		await click('[data-check]');
		expect(textOf('.yours .feedback')).toMatch(/counts: “Somebody says it\.”$/);
	});
});

describe('what one would look up', () => {
	test('is kept by question', async () => {
		await openExercise(PREDICT);
		await write('[data-item="plan"] textarea', 'The timetable');
		expect((await drafts())[0]?.answer).toEqual({
			...{ kind: 'predict', texts: { plan: 'The timetable' } },
		});
		await openExercise(PREDICT);
		expect(find<HTMLTextAreaElement>('[data-item="plan"] textarea').value).toBe('The timetable');
	});

	test('is followed by what we did, also where nothing was written', async () => {
		await openExercise(PREDICT);
		await write('[data-item="plan"] textarea', 'The timetable');
		await click('[data-check]');
		expect(textOf('[data-item="log"] .feedback')).toBe('We read the log.');
		expect(textOf('[data-item="plan"] .feedback')).toBe('We rang them.');
	});

	test('is not counted', async () => {
		await openExercise(PREDICT);
		await write('[data-item="plan"] textarea', 'The timetable');
		await click('[data-check]');
		const [attempt] = await attempts();
		expect(attempt).toMatchObject({ answer: { texts: { plan: 'The timetable' } } });
		expect(attempt).not.toHaveProperty('right');
	});

	test('is shown again as it was first', async () => {
		await openExercise(PREDICT);
		await write('[data-item="plan"] textarea', 'The timetable');
		await click('[data-check]');
		await click('[data-again]');
		await write('[data-item="log"] textarea', 'The log');
		vi.setSystemTime(new Date('2026-11-28T09:01:00Z'));
		await click('[data-check]');
		expect(textOf('[data-item="plan"] .feedback')).toMatch(/^Your first try.*“The timetable”/);
		expect(textOf('[data-item="log"] .feedback')).toBe('We read the log.');
	});
});
