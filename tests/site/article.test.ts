import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SIGNAL_IDS, SIGNALS, type SignalId } from '../../src/domain/signal.ts';
import { type Opened, type Options, useBrowser } from './browser.ts';
import { SEED_PATH, seed } from './site.ts';

const { keep, open } = useBrowser();
const { annotations } = seed();
const ids = annotations.map(({ id }) => id);

/** The first annotation of each signal. */
const ONE_OF_EACH = SIGNAL_IDS.map((signal) => {
	const first = annotations.find((annotation) => annotation.signal === signal);
	if (!first) throw new Error(`The article has no ${signal}.`);
	return first.id;
});

const article = (options: Options = {}) => open(SEED_PATH, options);
const note = (id: string) => `#note-${id}`;
const reference = (id: string) => `#${id}`;
const mark = (id: string) => `mark:has(+ #${id})`;

function focused({ page }: Opened): Promise<string> {
	return page.evaluate(() => {
		const { activeElement } = document;
		const details = activeElement?.matches('summary') ? activeElement.closest('details') : null;
		return details?.querySelector('[id]')?.id ?? activeElement?.id ?? '';
	});
}

/** Does what Enter does on a link that has the focus, and says what was so just before. */
function activate(page: Opened['page'], selector: string) {
	return page.$eval(selector, (link) => {
		const before = { focus: document.activeElement?.id, canBeSeen: link.checkVisibility() };
		(link as HTMLElement).focus();
		(link as HTMLElement).click();
		return before;
	});
}

/** The ids of the notes whose body can be read. */
function readableNotes({ page }: Opened): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('.notes [id]')]
			.filter((body) => body.checkVisibility() && body.getBoundingClientRect().height > 20)
			.map(({ id }) => id.slice('note-'.length)),
	);
}

/** Which letters have marks, references and notes that show. */
function shownLetters({ page }: Opened) {
	return page.evaluate(() => {
		const lettersOf = (selector: string, isShown: (element: Element) => boolean) => {
			const all = [...document.querySelectorAll(selector)];
			return [...'AFRHW'].map((letter) => {
				const own = all.filter((element) => element.classList.contains(letter));
				const shown = own.filter(isShown).length;
				return shown === 0 ? '-' : shown === own.length ? letter : `${letter} in part`;
			});
		};
		const isUnderlined = (element: Element) => {
			const { textDecorationLine, backgroundImage } = getComputedStyle(element);
			return textDecorationLine === 'underline' || backgroundImage !== 'none';
		};
		return {
			marks: lettersOf('mark', isUnderlined).join(),
			references: lettersOf('.ref', (element) => element.checkVisibility()).join(),
			notes: lettersOf('.notes > li', (element) => element.checkVisibility()).join(),
		};
	});
}

function litIn({ page }: Opened): Promise<{ notes: string[]; marks: string[] }> {
	return page.evaluate(() => {
		const notes = [...document.querySelectorAll('.notes li.lit [id]')].map(({ id }) => id);
		const marks = [...document.querySelectorAll('mark.lit')].map(
			(mark) => mark.getAttribute('aria-details') ?? '',
		);
		return { notes, marks: [...new Set(marks)] };
	});
}

const without = (signal: SignalId) =>
	[...'AFRHW'].map((letter) => (letter === SIGNALS[signal].letter ? '-' : letter)).join();

describe.for([true, false])('with script %s', (script) => {
	let opened: Opened;
	beforeAll(async () => {
		opened = await keep(SEED_PATH, { script, reducedMotion: true });
	});

	test('at first the notes show their titles only', async () => {
		expect(await readableNotes(opened)).toEqual([]);
	});

	test('a click on a reference opens its note and shows it', async () => {
		const id = ids.at(-1) ?? '';
		await opened.page.click(reference(id));
		expect(await readableNotes(opened)).toEqual([id]);
		const top = await opened.page.$eval(note(id), (body) => body.getBoundingClientRect().top);
		expect(top).toBeGreaterThanOrEqual(0);
		expect(top).toBeLessThan(800);
	});

	test('“Notes: in full” shows every note', async () => {
		await opened.page.click('#notes-full');
		expect((await readableNotes(opened)).sort()).toEqual([...ids].sort());
		await opened.page.click('#notes-titles');
	});

	describe('a layer', () => {
		test.for(SIGNAL_IDS)(
			'%s that is switched off hides its marks, references and notes only',
			async (signal) => {
				await opened.page.click(`#layer-${signal}`);
				const left = without(signal);
				expect(await shownLetters(opened)).toEqual({ marks: left, references: left, notes: left });
				await opened.page.click(`#layer-${signal}`);
			},
		);

		test('that is switched on again is back', async () => {
			const all = 'A,F,R,H,W';
			expect(await shownLetters(opened)).toEqual({ marks: all, references: all, notes: all });
		});
	});

	test('“Skip past the text and its notes” leads to what comes after', async () => {
		const { page } = opened;
		await page.focus('.past');
		const box = await page.locator('.past').boundingBox();
		expect(box?.x).toBeGreaterThanOrEqual(0);
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('#after') !== null)).toBe(
			true,
		);
	});

	test('a permalink highlights its passage', async () => {
		const { page } = opened;
		const id = ONE_OF_EACH[0] ?? '';
		const tint = () => page.$eval(mark(id), (marked) => getComputedStyle(marked).backgroundImage);
		const before = await tint();
		await page.evaluate((hash) => {
			location.hash = hash;
		}, id);
		expect(await tint()).not.toBe(before);
	});

	test.for(ONE_OF_EACH)(
		'from the reference of %s a few presses of Tab lead through its note and back',
		async (id) => {
			const { page } = opened;
			await page.focus(reference(id));
			await page.keyboard.press('Enter');
			// With script the note's title takes the focus, a moment after the address has changed.
			if (script) await expect.poll(() => focused(opened)).toBe(`note-${id}`);
			await page.keyboard.press('Tab');
			const isBackLink = await page.$eval(
				`${note(id)} .back`,
				(link) => link === document.activeElement,
			);
			await page.keyboard.press('Enter');
			expect([isBackLink, await focused(opened)]).toEqual([true, id]);
		},
	);

	test('every reference opens its note when it is activated, and the way back leads to it', async () => {
		const { page } = opened;
		const readable: string[] = [];
		const focus: (string | undefined)[] = [];
		for (const id of ids) {
			focus.push((await activate(page, reference(id))).focus);
			if ((await activate(page, `${note(id)} .back`)).canBeSeen) readable.push(id);
		}
		focus.push(await page.evaluate(() => document.activeElement?.id));
		expect(readable).toEqual(ids);
		expect(focus.slice(1)).toEqual(ids.map((id) => id));
	});

	test('Tab reaches the skip link first, and it skips the menu', async () => {
		const { page } = await article({ script });
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.className)).toContain('skip');
		await expect.poll(() => page.isVisible('.skip')).toBe(true);
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		const isInMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
		expect(isInMain).toBe(true);
	});
});

test('every summary can be reached and opened by keyboard alone', async () => {
	const opened = await article({ reducedMotion: true });
	const { page } = opened;
	await page.focus('.notes summary');
	for (let press = 0; press < 3; press++) {
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
	}
	const first = await page.$$eval('.notes [id]', (all) =>
		all.slice(0, 3).map(({ id }) => id.slice('note-'.length)),
	);
	expect(await readableNotes(opened)).toEqual(first);
});

describe('a note and its passage', () => {
	const target = { notes: [note(ONE_OF_EACH[0] ?? '').slice(1)] };
	const both = { notes: target.notes, marks: target.notes };
	const id = ONE_OF_EACH[0] ?? '';

	let opened: Opened;
	beforeAll(async () => {
		opened = await keep(SEED_PATH, { reducedMotion: true });
	});
	beforeEach(async () => {
		await opened.page.hover('header.site');
		await opened.page.evaluate(() => (document.activeElement as HTMLElement).blur());
	});

	test('a mark under the pointer lights its note', async () => {
		await opened.page.hover(mark(id));
		expect(await litIn(opened)).toEqual(both);
	});

	test('a reference in focus lights its note and its mark', async () => {
		await opened.page.focus(reference(id));
		expect(await litIn(opened)).toEqual(both);
	});

	test('a note under the pointer lights its mark', async () => {
		await opened.page.hover(`.notes li:has(${note(id)}) summary`);
		expect(await litIn(opened)).toEqual(both);
	});

	test('a note in focus lights its mark', async () => {
		await opened.page.focus(`.notes li:has(${note(id)}) summary`);
		expect(await litIn(opened)).toEqual(both);
	});

	test('a pointer that leaves puts the light out', async () => {
		await opened.page.hover(mark(id));
		await opened.page.hover('footer');
		expect(await litIn(opened)).toEqual({ notes: [], marks: [] });
	});

	test('a lit mark has a stronger tint than the others', async () => {
		const { page } = opened;
		const tint = () => page.$eval(mark(id), (marked) => getComputedStyle(marked).backgroundImage);
		const before = await tint();
		await page.hover(mark(id));
		expect(await tint()).not.toBe(before);
	});
});

test.for(ONE_OF_EACH.slice(0, 2))('the permalink #%s opens its note', async (id) => {
	const opened = await open(`${SEED_PATH}#${id}`, { reducedMotion: true });
	expect(await readableNotes(opened)).toEqual([id]);
	expect(await opened.page.evaluate(() => document.querySelector(':target')?.id)).toBe(id);
});

test('a permalink to each annotation leads to its passage, and opens its note', async () => {
	const opened = await article({ reducedMotion: true });
	for (const id of ids) {
		await opened.page.evaluate((hash) => {
			location.hash = hash;
		}, id);
	}
	await expect.poll(async () => (await readableNotes(opened)).sort()).toEqual([...ids].sort());
});

describe('what a reader has chosen', () => {
	test('is still chosen when the page is opened again', async () => {
		const opened = await article();
		await opened.page.click('#layer-hedge');
		await opened.page.click('#notes-full');
		await opened.page.reload();
		expect((await shownLetters(opened)).marks).toBe(without('hedge'));
		await expect.poll(() => opened.page.isChecked('#notes-full')).toBe(true);
	});

	test('holds for the page where storage is refused', async () => {
		const opened = await article({
			before: () =>
				Object.defineProperty(window, 'localStorage', {
					get: () => {
						throw new DOMException('Refused', 'SecurityError');
					},
				}),
		});
		await opened.page.click('#layer-hedge');
		expect((await shownLetters(opened)).marks).toBe(without('hedge'));
		expect(opened.complaints).toEqual([]);
	});

	test('is not read from storage that is damaged', async () => {
		const opened = await article({
			before: () => localStorage.setItem('who-says-layers', '{"layer-hedge": fal'),
		});
		expect((await shownLetters(opened)).marks).toBe('A,F,R,H,W');
		expect(opened.complaints).toEqual([]);
	});

	test('is everything where there is no script', async () => {
		const { page } = await article({ script: false });
		await expect.poll(() => page.isChecked('#layer-attribution')).toBe(true);
	});
});

test('with reduced motion nothing moves', async () => {
	const { page } = await article({ reducedMotion: true });
	await page.click('#layer-figure');
	await page.click('#layer-figure');
	expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
	expect(await page.$eval('html', (html) => getComputedStyle(html).scrollBehavior)).toBe('auto');
});

test('otherwise a mark draws its line when its layer is switched on, in 150 ms', async () => {
	const { page } = await article();
	// Asked within one task of the page: a slow machine could miss 150 ms between two messages.
	const durations = await page.evaluate(() => {
		const layer = document.querySelector<HTMLInputElement>('#layer-figure');
		layer?.click();
		document.getAnimations();
		layer?.click();
		return document.getAnimations().map((each) => each.effect?.getComputedTiming().duration);
	});
	expect(new Set(durations)).toEqual(new Set([150]));
});
