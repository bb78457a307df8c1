import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { type Example, exampleAddress, exampleRef } from '../../src/domain/example.ts';
import { formsOf } from '../../src/domain/signal.ts';
import { keptCardWords } from '../../src/text/cards.ts';
import { reviewWords as words } from '../../src/text/review.ts';
import { exampleWords } from '../../src/text/search.ts';
import { findBarriersInBoth, findTooWide } from './barriers.ts';
import { type Options, useBrowser } from './browser.ts';
import { all, holdsFocus, visible } from './collection-page.ts';
import {
	addCard,
	answer,
	asked,
	cardsIn,
	choose,
	day,
	goOnDay,
	lineOf,
	listOf,
	PATH,
	putCards,
	quietCard,
	reviewsIn,
	reviewWith,
	START,
	three,
} from './review-page.ts';
import { readBuilt } from './site.ts';

const { open } = useBrowser();
const review = reviewWith(open);
const [first] = three as [Example];

const refuse = () =>
	Object.defineProperty(IDBFactory.prototype, 'open', {
		value: () => {
			throw new DOMException('Refused', 'SecurityError');
		},
	});

function said(page: Page): Promise<string | null> {
	return page.textContent('[data-said]');
}

describe('a device without cards', () => {
	test('says how cards come about, and where', async () => {
		const { page, complaints } = await open(PATH);
		await page.waitForSelector('[data-empty]:not([hidden])');
		const links = await page.$$eval('[data-empty] a', (all) =>
			all.map((link) => link.getAttribute('href')),
		);
		expect(links).toEqual(['/lessons/', '/examples/']);
		for (const part of ['card', 'rest', 'all', 'undo'])
			expect(await visible(page, `[data-${part}]`)).toBe(false);
		expect(complaints).toEqual([]);
	});

	test('says without script what the page would be, and where all examples are', async () => {
		const { page } = await open(PATH, { script: false });
		await expect.poll(() => page.textContent('noscript')).toContain(words.needsScript);
		await expect.poll(() => page.getAttribute('noscript a', 'href')).toBe('/examples/');
		expect(await visible(page, 'review-page :is(button, input)')).toBe(false);
	});
});

describe('an example in a list', () => {
	const button = `${lineOf(first)} [data-card]`;

	async function unfolded(options: Options = {}) {
		const opened = await open(listOf(first), options);
		await opened.page.click(`${lineOf(first)} summary`);
		return opened;
	}

	test('becomes a card and is one no more, by a button that says which it will do', async () => {
		const { page, complaints } = await unfolded();
		await expect.poll(() => page.textContent(button)).toBe(exampleWords.card);
		await expect.poll(() => page.getAttribute(button, 'aria-pressed')).toBe('false');
		await page.click(button);
		await expect.poll(() => page.textContent(button)).toBe(keptCardWords.added);
		await expect.poll(() => page.getAttribute(button, 'aria-pressed')).toBe('true');
		await expect.poll(() => page.textContent('.said')).toBe(keptCardWords.said.added);
		await page.reload();
		await expect.poll(() => page.textContent(button)).toBe(keptCardWords.added);
		await page.click(`${lineOf(first)} summary`);
		await page.click(button);
		await expect.poll(() => page.textContent(button)).toBe(exampleWords.card);
		await expect.poll(() => page.textContent('.said')).toBe(keptCardWords.said.takenOut);
		expect(complaints).toEqual([]);
	});

	test('hears when its card is removed elsewhere', async () => {
		const { page } = await unfolded();
		await page.click(button);
		await expect.poll(() => page.textContent(button)).toBe(keptCardWords.added);
		const other = await page.context().newPage();
		await other.goto(inject('address') + PATH);
		await other.click('.all summary');
		await other.click('[data-remove]');
		await expect.poll(() => page.textContent(button)).toBe(exampleWords.card);
	});

	test('becomes no card where its article does not load, and says so', async () => {
		const { page } = await unfolded();
		await page.route('**/search/articles/*.json', (route) => route.abort());
		await page.click(button);
		await expect.poll(() => page.textContent('.said')).toBe(keptCardWords.said.noExamples);
		await expect.poll(() => page.getAttribute(button, 'aria-pressed')).toBe('false');
		await page.unroute('**/search/articles/*.json');
		await page.click(button);
		await expect.poll(() => page.textContent(button)).toBe(keptCardWords.added);
	});

	test('becomes a card for as long as the page is open where nothing can be kept', async () => {
		const { page, complaints } = await unfolded({ before: refuse });
		await page.click(button);
		await expect.poll(() => page.textContent(button)).toBe(keptCardWords.added);
		await expect.poll(() => page.textContent('.said')).toBe(keptCardWords.unkept.refused);
		expect(complaints).toEqual([]);
	});

	test('knows what else is said of its words', async () => {
		const { page } = await open('examples/');
		const clash = all.find(({ id }) => id === 'clash-21600-range');
		if (!clash) throw new Error('The seed article has no such note.');
		await addCard(page, clash);
		expect((await cardsIn(page))[0]?.also).toEqual([{ signal: 'figure', form: 'sourced' }]);
	});

	test('is made a card without the scheduler', async () => {
		const { page, requests } = await unfolded();
		await page.click(button);
		await expect.poll(() => page.textContent(button)).toBe(keptCardWords.added);
		const isScheduler = (path: string) =>
			path.endsWith('.js') && readBuilt(path.slice(1)).includes('maximum_interval');
		expect(requests.filter(isScheduler)).toEqual([]);
		const reviewing = await open(PATH);
		expect(reviewing.requests.filter(isScheduler)).toHaveLength(1);
	});
});

describe('a card', () => {
	test('that was made of an example is asked on the next day', async () => {
		const { page } = await open('examples/', { now: START });
		await addCard(page, first);
		await goOnDay(page, 0);
		await expect.poll(() => page.textContent('[data-rest] h2')).toBe(words.noneDue);
		await goOnDay(page, 1);
		await expect.poll(() => asked(page)).toBe(first);
	});

	test('is not due on the day it was made, and the page says when the next is', async () => {
		const { page } = await review(three, 0);
		await expect.poll(() => page.textContent('[data-rest] h2')).toBe(words.noneDue);
		await expect.poll(() => page.textContent('[data-outlook]')).toBe(words.comeBack(1, day(1)));
		await expect.poll(() => visible(page, '[data-card]')).toBe(false);
	});

	test('is asked on the next day, in the morning already', async () => {
		const { page } = await review(three, 0);
		await page.context().clock.setFixedTime(new Date('2026-11-29T00:01:00'));
		await page.reload();
		await expect.poll(() => page.textContent('[data-place]')).toBe('Card 1 of 3');
		await expect.poll(() => page.textContent('[data-due]')).toBe('3 cards are due today.');
	});

	test('asks for its phrase in words, too, and does not tell its signal', async () => {
		const { page } = await review([first]);
		await expect
			.poll(() => page.textContent('[data-signals] legend'))
			.toContain(`“${first.quote}”`);
		await expect.poll(() => page.getAttribute('[data-sentence] mark', 'class')).toBe('asked');
		expect(await page.textContent('[data-card]')).not.toContain(first.title);
		expect(await page.locator('[data-card] a').count()).toBe(0);
	});

	test('asks for the form once the signal is right', async () => {
		const { page } = await review([first]);
		await choose(page, 'signal', first.signal);
		await expect
			.poll(() => page.textContent('[data-which]'))
			.toBe(words.formQuestion('Attribution'));
		await expect.poll(() => page.locator('[name=form]').count()).toBe(8);
		await expect.poll(() => holdsFocus(page, '[name=form]')).toBe(true);
		await choose(page, 'form', first.form);
		await expect
			.poll(() => page.textContent('[data-verdict]'))
			.toBe('Right: Attribution\u00a0· Unnamed source');
		await expect.poll(() => holdsFocus(page, '[data-verdict]')).toBe(true);
		await expect.poll(() => said(page)).toBe(words.said.comesBack(first.quote, 2, day(3)));
	});

	test('tells our note, its question and the way to the passage', async () => {
		const { page } = await review([first]);
		await answer(page, true);
		const written = await page.textContent('[data-answer]');
		for (const part of [first.title, first.note, first.ask ?? '']) expect(written).toContain(part);
		await expect
			.poll(() => page.getAttribute('[data-answer] a', 'href'))
			.toBe(exampleAddress(first));
		await expect.poll(() => page.getAttribute('[data-sentence] mark', 'class')).toBe('A');
	});

	test('is answered at once where the signal is another', async () => {
		const { page } = await review([first]);
		await choose(page, 'signal', 'hedge');
		await expect
			.poll(() => page.textContent('[data-verdict]'))
			.toBe('You said: Hedges. We say: Attribution\u00a0· Unnamed source');
		await expect.poll(() => visible(page, '[name=form]')).toBe(false);
		expect((await reviewsIn(page)).map(({ signal, isRight }) => [signal, isRight])).toEqual([
			['hedge', false],
		]);
	});

	test('with nothing to mark is right with that, and leads to its sentence', async () => {
		const { page } = await review([]);
		await putCards(page, [quietCard('quiet')]);
		await goOnDay(page, 1);
		await choose(page, 'signal', 'nothing');
		await expect.poll(() => page.textContent('[data-verdict]')).toBe('Right: Nothing to mark');
		await expect.poll(() => page.locator('[data-sentence] mark').count()).toBe(0);
		const href = await page.getAttribute('[data-answer] a', 'href');
		await page.goto(new URL(href ?? '', inject('address')).href);
		await expect.poll(() => page.locator('#s3').count()).toBe(1);
	});

	test('wants an answer to be chosen first', async () => {
		const { page } = await review([first]);
		await page.click('[type=submit]');
		await expect.poll(() => said(page)).toBe(words.choose);
		await expect.poll(() => holdsFocus(page, '[name=signal]')).toBe(true);
		expect(await reviewsIn(page)).toEqual([]);
	});

	test('comes back on the next day after a wrong answer, and later after a right one', async () => {
		const { page } = await review(three);
		const wrong = await answer(page, false);
		await page.click('[data-next]');
		await answer(page, true);
		await page.click('[data-next]');
		await answer(page, true);
		await goOnDay(page, 2);
		await expect.poll(() => page.textContent('[data-place]')).toBe('Card 1 of 1');
		await expect.poll(() => asked(page)).toBe(wrong);
		await goOnDay(page, 3);
		await expect.poll(() => page.textContent('[data-place]')).toBe('Card 1 of 3');
	});
});

describe('the last answer', () => {
	test('can be undone: its card is asked again, as it was', async () => {
		const { page } = await review(three);
		const before = await cardsIn(page);
		const example = await answer(page, false);
		expect(await cardsIn(page)).not.toEqual(before);
		await page.click('[data-undo]');
		await expect.poll(() => said(page)).toBe(words.said.undone);
		await expect.poll(() => asked(page)).toBe(example);
		await expect.poll(() => page.textContent('[data-place]')).toBe('Card 1 of 3');
		await expect.poll(() => holdsFocus(page, '[data-sentence]')).toBe(true);
		await expect.poll(() => page.locator(':checked[name=signal]').count()).toBe(0);
		await expect.poll(() => cardsIn(page)).toEqual(before);
		expect(await reviewsIn(page)).toEqual([]);
	});

	test('can be undone from the next card, and from the end', async () => {
		const { page } = await review(three.slice(0, 2));
		const example = await answer(page, false);
		await page.click('[data-next]');
		await page.click('[data-undo]');
		await expect.poll(() => asked(page)).toBe(example);
		await answer(page, true);
		await page.click('[data-next]');
		const last = await answer(page, false);
		await page.click('[data-next]');
		await page.click('[data-undo]');
		await expect.poll(() => asked(page)).toBe(last);
		await expect.poll(() => page.textContent('[data-place]')).toBe('Card 2 of 2');
		await expect.poll(() => reviewsIn(page)).toHaveLength(1);
	});
});

describe('a sitting', () => {
	test('ends in words that say how it went and when the next card comes back', async () => {
		const { page, complaints } = await review(three);
		await answer(page, false);
		await page.click('[data-next]');
		const { signal, form } = await asked(page);
		await choose(page, 'signal', signal);
		await choose(page, 'form', formsOf(signal).find((other) => other !== form) ?? '');
		await page.waitForSelector('[data-verdict]');
		await page.click('[data-next]');
		await answer(page, true);
		await expect.poll(() => page.textContent('[data-next]')).toBe(words.finish);
		await page.click('[data-next]');
		await expect.poll(() => page.textContent('[data-rest] h2')).toBe(words.ended);
		await expect.poll(() => holdsFocus(page, '[data-rest] h2')).toBe(true);
		const summary = words.summary({ right: 1, 'other-form': 1, wrong: 1 }, false);
		await expect.poll(() => page.textContent('[data-summary]')).toBe(summary);
		await expect.poll(() => page.textContent('[data-outlook]')).toBe(words.comeBack(1, day(2)));
		expect(complaints).toEqual([]);
	});

	test('stops after twenty cards, and offers the others', async () => {
		const { page } = await review([]);
		const many = Array.from({ length: 22 }, (_, index) => quietCard(`quiet-${index}`));
		await putCards(page, many);
		await goOnDay(page, 1);
		await expect.poll(() => page.textContent('[data-place]')).toBe('Card 1 of 20');
		await expect.poll(() => page.textContent('[data-due]')).toBe(words.due(22));
		for (let card = 0; card < 20; card++) {
			await choose(page, 'signal', 'nothing');
			await page.click('[data-next]');
		}
		await expect.poll(() => page.textContent('[data-outlook]')).toBe(words.stillDue(2));
		await expect
			.poll(() => page.textContent('[data-summary]'))
			.toBe('You answered 20 cards. 20 were right.');
		await page.click('[data-go-on]');
		await expect.poll(() => page.textContent('[data-place]')).toBe('Card 1 of 2');
	});

	test('can be had ahead for practice, which keeps nothing', async () => {
		const { page } = await review(three, 0);
		const before = await cardsIn(page);
		await page.click('[data-practise]');
		await expect.poll(() => page.textContent('[data-place]')).toBe('Card 1 of 3, for practice');
		const example = await answer(page, false);
		await expect.poll(() => said(page)).toBe(words.said.practised(example.quote, 1, day(1)));
		await page.click('[data-undo]');
		await expect.poll(() => asked(page)).toBe(example);
		await answer(page, true);
		await expect.poll(() => cardsIn(page)).toEqual(before);
		expect(await reviewsIn(page)).toEqual([]);
	});
});

describe('the list of all cards', () => {
	test('says when each comes back', async () => {
		const { page } = await review(three.slice(0, 2));
		const example = await answer(page, true);
		await page.click('.all summary');
		await expect.poll(() => page.textContent('.all summary')).toBe(words.all(2));
		const line = page.locator(`[data-id="${exampleRef(example)}"]`);
		await expect.poll(() => line.textContent()).toContain('comes back in 2 days');
		await expect
			.poll(() => page.locator('[data-list] > li').first().textContent())
			.toContain('due today');
	});

	test('removes a card, and puts it back with its day', async () => {
		const { page } = await review(three);
		const before = await cardsIn(page);
		const { quote } = await asked(page);
		await page.click('.all summary');
		await page.click(`[data-list] > li:has-text("${quote}") [data-remove]`);
		await expect.poll(() => said(page)).toBe(words.said.removed(quote));
		await expect.poll(() => page.textContent('[data-place]')).toBe('Card 1 of 2');
		expect(await page.textContent('mark.asked')).not.toBe(quote);
		await page.click('[data-undo]');
		await expect.poll(() => said(page)).toBe(words.said.putBack(quote));
		await expect.poll(() => cardsIn(page)).toEqual(before);
	});

	test('keeps the focus on the next card’s button, and gives it to the heading at last', async () => {
		const { page } = await review(three.slice(0, 2));
		await page.click('.all summary');
		await page.focus('[data-list] > li:first-child [data-remove]');
		await page.keyboard.press('Enter');
		await expect.poll(() => page.locator('[data-list] > li').count()).toBe(1);
		await expect.poll(() => holdsFocus(page, '[data-remove]')).toBe(true);
		await page.keyboard.press('Enter');
		await expect.poll(() => visible(page, '[data-empty]')).toBe(true);
		await expect.poll(() => holdsFocus(page, 'h1')).toBe(true);
	});
});

test('a sitting is done by keyboard alone', async () => {
	const { page, complaints } = await review(three.slice(0, 2));
	const tabTo = async (selector: string): Promise<void> => {
		for (let press = 0; press < 40; press++) {
			if (await page.evaluate((it) => document.activeElement?.matches(it), selector)) return;
			await page.keyboard.press('Tab');
		}
		throw new Error(`Tab does not reach ${selector}.`);
	};
	const pick = async (name: string, value: string): Promise<void> => {
		await tabTo(`[name=${name}]`);
		await page.keyboard.press('Space');
		for (let press = 0; press < 10; press++) {
			if ((await page.getAttribute(`[name=${name}]:checked`, 'value')) === value) break;
			await page.keyboard.press('ArrowDown');
			const isThere = await page.inputValue(`[name=${name}]:checked`);
			if (isThere === value) break;
		}
		await page.keyboard.press('Enter');
	};
	for (let card = 0; card < 2; card++) {
		const { signal, form } = await asked(page);
		await pick('signal', signal);
		await pick('form', form);
		await page.waitForSelector('[data-verdict]');
		await expect.poll(() => page.textContent('[data-verdict]')).toMatch(/^Right: /);
		await tabTo('[data-next]');
		await page.keyboard.press('Enter');
	}
	await expect
		.poll(() => page.textContent('[data-summary]'))
		.toBe('You answered 2 cards. 2 were right.');
	expect((await reviewsIn(page)).map(({ isRight }) => isRight)).toEqual([true, true]);
	expect(complaints).toEqual([]);
});

describe('two open pages', () => {
	test('do not ask for the same card twice', async () => {
		const { page } = await review(three);
		const other = await page.context().newPage();
		await goOnDay(other, 1);
		const example = await answer(other, true);
		await expect.poll(() => said(page)).toBe(words.said.gone);
		expect(await asked(page)).not.toBe(example);
		await expect.poll(() => page.textContent('[data-place]')).toBe('Card 1 of 2');
		await answer(page, true);
		await other.click('[data-next]');
		await expect.poll(() => other.textContent('[data-due]')).toBe(words.due(1));
		await expect.poll(() => reviewsIn(page)).toHaveLength(2);
	});

	test('leave a written answer as it stands', async () => {
		const { page } = await review(three);
		const example = await answer(page, true);
		const other = await page.context().newPage();
		await goOnDay(other, 1);
		await answer(other, true);
		await expect.poll(() => page.textContent('[data-list] > li:first-child')).toContain('due');
		await expect.poll(() => page.textContent('[data-answer]')).toContain(example.title);
	});
});

describe('where nothing can be kept', () => {
	test('the page says so', async () => {
		const { page, complaints } = await open(PATH, { before: refuse });
		await page.waitForSelector('[data-empty]:not([hidden])');
		await expect.poll(() => page.textContent('[data-unkept]')).toBe(keptCardWords.unkept.refused);
		expect(complaints).toEqual([]);
	});

	test('a full disk leaves the card due, and the answer is told all the same', async () => {
		const { page, complaints } = await review([first]);
		const before = await cardsIn(page);
		await page.evaluate(() => {
			IDBObjectStore.prototype.put = () => {
				throw new DOMException('Full', 'QuotaExceededError');
			};
		});
		await answer(page, true);
		await expect.poll(() => said(page)).toBe(keptCardWords.fault.full);
		await expect.poll(() => page.textContent('[data-answer]')).toContain(first.note);
		await expect.poll(() => visible(page, '[data-undo]')).toBe(false);
		await expect.poll(() => cardsIn(page)).toEqual(before);
		await page.click('[data-next]');
		await expect.poll(() => page.textContent('[data-outlook]')).toBe(words.stillDue(1));
		expect(complaints).toEqual([]);
	});
});

test.for([375, 1280])('nobody is kept out at %i px', async (width) => {
	const { page } = await review(three, 0, { width });
	const found: Record<string, string[]> = {};
	const look = async (state: string) => {
		found[state] = await findBarriersInBoth(page);
	};
	await page.click('.all summary');
	await look('between sittings');
	await goOnDay(page, 1);
	await look('asked for a signal');
	const { signal, form } = await asked(page);
	await choose(page, 'signal', signal);
	await look('asked for a form');
	await choose(page, 'form', form);
	await expect.poll(() => said(page)).not.toBe('');
	await look('answered');
	await page.click('[data-undo]');
	await answer(page, false);
	await look('answered otherwise');
	expect(Object.entries(found).filter(([, barriers]) => barriers.length > 0)).toEqual([]);
});

test('nothing has to be scrolled sideways at 375 or 320 px', async () => {
	const { page } = await review(three);
	const tooWide = async () => [
		...(await findTooWide(page, 375)),
		...(await findTooWide(page, 320)),
	];
	expect(await tooWide()).toEqual([]);
	await page.click('.all summary');
	await answer(page, false);
	expect(await tooWide()).toEqual([]);
	await page.goto(inject('address') + listOf(first));
	await page.click(`${lineOf(first)} summary`);
	expect(await tooWide()).toEqual([]);
});
