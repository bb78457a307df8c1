import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import type { Mark } from '../../../src/domain/attempt.ts';
import type { MarkExercise } from '../../../src/domain/exercise.ts';
import { type Frame, listen } from './frames.ts';

/** How much slower than this machine's the processor is made to be. */
export const SLOWDOWN = 4;

/** How many times each thing is done. */
const ROUNDS = 20;

/** Words that one draw goes over. */
const DRAWN = 5;

/** How long a hand holds a button down, ms. */
const HELD = 80;

/** How long nothing is asked of the page, so that only its own work comes between event and frame, ms. */
const UNDISTURBED = 200;

/** Times of one kind of action, ms. */
export interface Times {
	readonly name: string;
	readonly all: readonly number[];
	/** The longest stretch of work that any of them set off, ms; 0 where none took 50. */
	readonly longest: number;
}

/** What came of “Check”, ms. */
export interface Checked {
	/** To the frame with the result. */
	readonly result: number;
	/** To the last answer. */
	readonly answers: number;
	/** The longest stretch of work of it all; 0 where none took 50. */
	readonly longest: number;
}

/** A lesson in a slowed browser, on which there are many marks already. */
export class MarkingPage {
	readonly #browser: Browser;
	readonly #page: Page;

	private constructor(browser: Browser, page: Page) {
		this.#browser = browser;
		this.#page = page;
	}

	static async open(
		port: number,
		address: string,
		exercise: MarkExercise,
		marks: readonly Mark[],
	): Promise<MarkingPage> {
		const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
		const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
		const page = await context.newPage();
		await page.addInitScript(listen);
		await page.goto(address, { waitUntil: 'networkidle' });
		await page.evaluate(keepDraft, { exercise: exercise.id, edition: exercise.edition, marks });
		await page.reload({ waitUntil: 'networkidle' });
		await page.locator(`[data-marks] > li:nth-child(${marks.length})`).waitFor();
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
		return new MarkingPage(browser, page);
	}

	/** Closes the page; the browser goes on. */
	close(): Promise<void> {
		return this.#browser.close();
	}

	/** Draws over some words, says what they carry and why, and takes the mark back. */
	async mark(): Promise<Times[]> {
		const chooser = this.#page.locator('[data-chooser]');
		const moves = this.#times('choosing words, each move', 'pointermove');
		const ends = this.#times('letting go: the question comes up', 'pointerup');
		const signals = this.#times('choosing a signal', 'click');
		const reasons = this.#times('choosing a reason: a mark more', 'click');
		const undone = this.#times('undo', 'click');
		for (let round = 0; round < ROUNDS; round++) {
			const from = 100 + 7 * round;
			await this.#wordAt(from).evaluate((word) =>
				word.scrollIntoView({ block: 'center', behavior: 'instant' }),
			);
			await this.#settle();
			await this.#over(from);
			await this.#page.mouse.down();
			for (let word = from + 1; word <= from + DRAWN; word++)
				await moves.time(() => this.#over(word));
			await ends.time(() => this.#page.mouse.up());
			await signals.time(() => this.#press(chooser.locator('[data-signal]').nth(round % 3)));
			await reasons.time(() => this.#press(chooser.locator('[data-reason]').first()));
			await undone.time(() => this.#press(this.#page.locator('[data-undo]')));
		}
		return [moves, ends, signals, reasons, undone].map((each) => each.end());
	}

	/** Removes marks by the list. */
	async remove(): Promise<Times[]> {
		const removed = this.#times('removing a mark in the list', 'click');
		for (let round = 0; round < ROUNDS; round++) {
			const button = this.#page.locator('[data-marks] > li').nth(9 * round);
			await removed.time(() => this.#press(button.locator('[data-remove]')));
			await this.#page.locator('[data-undo]').click();
			await this.#settle();
		}
		return [removed.end()];
	}

	/** Moves the cursor by word, takes words in, and deletes the mark under it. */
	async keys(): Promise<Times[]> {
		const { keyboard } = this.#page;
		const moves = this.#times('moving the cursor by keys', 'keydown');
		const extends_ = this.#times('taking a word in by keys', 'keydown');
		await this.#page.locator('[data-text]').focus();
		for (let round = 0; round < ROUNDS; round++)
			await moves.time(() => keyboard.press('ArrowRight'));
		for (let round = 0; round < ROUNDS; round++)
			await extends_.time(() => keyboard.press('Shift+ArrowRight'));
		await keyboard.press('Escape');
		return [moves.end(), extends_.end()];
	}

	/** Ticks phrases in the list that stands in for the text. */
	async tick(): Promise<Times[]> {
		const ticked = this.#times('ticking a phrase of the list', 'click');
		await this.#page.locator('[data-paper] > summary').click();
		for (let round = 0; round < ROUNDS; round++)
			await ticked.time(() =>
				this.#press(this.#page.locator('[data-paper] input').nth(17 * round)),
			);
		await this.#page.locator('[data-paper] > summary').click();
		return [ticked.end()];
	}

	/** Presses “Check”, which can be done once a page. */
	async check(): Promise<Checked> {
		await this.#settle();
		await this.#forget();
		await this.#press(this.#page.locator('[data-check]'));
		await this.#page.waitForTimeout(UNDISTURBED);
		await this.#page.waitForFunction(
			() => heard.result !== undefined && heard.answers !== undefined,
		);
		await this.#settle();
		const {
			result = Number.NaN,
			answers = Number.NaN,
			longest,
		} = await this.#page.evaluate(() => heard);
		return { result, answers, longest };
	}

	#times(name: string, type: Frame['type']) {
		const all: number[] = [];
		let longest = 0;
		return {
			/** Does something that causes one event of the type, and waits until the page is at rest. */
			time: async (act: () => Promise<unknown>) => {
				await this.#forget();
				await act();
				await this.#page.waitForTimeout(UNDISTURBED);
				await this.#page.waitForFunction(
					(wanted) => heard.frames.some((frame) => frame.type === wanted),
					type,
				);
				await this.#settle();
				const found = await this.#page.evaluate(() => heard);
				all.push(...found.frames.filter((frame) => frame.type === type).map(({ took }) => took));
				longest = Math.max(longest, found.longest);
			},
			end: (): Times => ({ name, all, longest }),
		};
	}

	/** As a hand does it: the pointer is there before, and the button is held for a moment. */
	async #press(button: Locator): Promise<void> {
		await button.hover();
		await this.#settle();
		// What came into sight may have been laid out only now.
		await button.hover();
		await this.#settle();
		await this.#page.mouse.down();
		await this.#page.waitForTimeout(HELD);
		await this.#page.mouse.up();
	}

	#forget(): Promise<void> {
		return this.#page.evaluate(() => {
			heard = { frames: [], result: undefined, answers: undefined, longest: 0 };
		});
	}

	/** Waits until nothing is left to do, what is kept on the device among it. */
	#settle(): Promise<void> {
		return this.#page.evaluate(async () => {
			for (let round = 0; round < 3; round++) {
				await new Promise((resolve) => setTimeout(resolve, 40));
				await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 100 }));
			}
		});
	}

	#wordAt(number: number): Locator {
		return this.#page.locator(`[data-word="${number}"]`).first();
	}

	async #over(number: number): Promise<void> {
		const box = await this.#wordAt(number).boundingBox();
		if (!box) throw new Error(`Word ${number} is not on the page.`);
		await this.#page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	}
}

/** Runs in the page: writes a draft as the page itself would. */
async function keepDraft({
	exercise,
	edition,
	marks,
}: {
	readonly exercise: string;
	readonly edition: string;
	readonly marks: readonly Mark[];
}): Promise<void> {
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const opening = indexedDB.open('who-says');
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(opening.error);
	});
	const now = new Date().toISOString();
	const answer = { kind: 'mark', marks };
	const transaction = database.transaction('drafts', 'readwrite');
	transaction
		.objectStore('drafts')
		.put({ exercise, edition, answer, startedAt: now, changedAt: now });
	await new Promise((resolve, reject) => {
		transaction.oncomplete = resolve;
		transaction.onerror = () => reject(transaction.error);
	});
	database.close();
}
