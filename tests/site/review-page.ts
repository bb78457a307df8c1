import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { Card, Review } from '../../src/domain/card.ts';
import { type Example, exampleRef } from '../../src/domain/example.ts';
import { cardOfExample, newSchedule } from '../../src/domain/make-card.ts';
import type { Opened, Options } from './browser.ts';
import { all } from './collection-page.ts';
import { putRecords, recordsIn } from './kept.ts';

export const PATH = 'review/';
export const START = new Date('2026-11-28T09:30:00Z');

/** The same hour on a later day. */
export function day(later: number): Date {
	return new Date(START.getTime() + later * 86_400_000);
}

/** Examples of the seed article, of different forms. */
export const three = ['unnamed', 'weasel', 'clash'].map(
	(form) => all.find((example) => example.form === form) as Example,
);

/** The list that has the example in it. */
export function listOf({ signal, form }: Example): string {
	return `examples/${signal}/${form}/`;
}

export function lineOf(example: Example): string {
	return `[data-example="${exampleRef(example)}"]`;
}

/** Makes a card of the example on its list, by the button. */
export async function addCard(page: Page, example: Example): Promise<void> {
	await page.goto(inject('address') + listOf(example));
	await page.click(`${lineOf(example)} summary`);
	await page.click(`${lineOf(example)} [data-card]`);
	await page.waitForSelector(`${lineOf(example)} [data-card][aria-pressed=true]`);
}

/** Opens the cards of these examples on a later day than that on which they were made. */
export function reviewWith(open: (path: string, options?: Options) => Promise<Opened>) {
	return async (
		examples: readonly Example[],
		later = 1,
		options: Options = {},
	): Promise<Opened> => {
		const opened = await open(PATH, { now: START, ...options });
		const { page } = opened;
		await page.waitForSelector('[data-empty]:not([hidden])');
		const addedAt = START.toISOString();
		await putCards(
			page,
			examples.map((example) => cardOfExample(example, all, addedAt)),
		);
		await goOnDay(page, later);
		return opened;
	};
}

/** Opens the page of the cards on a later day. */
export async function goOnDay(page: Page, later: number): Promise<void> {
	await page.context().clock.setFixedTime(day(later));
	await page.goto(inject('address') + PATH);
	await page.waitForSelector(':is([data-card], [data-rest], [data-empty]):not([hidden])');
}

/** The example whose phrase is asked. */
export async function asked(page: Page): Promise<Example> {
	const quote = await page.textContent('mark.asked');
	const example = all.find((each) => each.quote === quote);
	if (!example) throw new Error(`No example has the phrase “${quote}”.`);
	return example;
}

/** Chooses and presses “Answer”. */
export async function choose(page: Page, name: 'signal' | 'form', value: string): Promise<void> {
	await page.check(`[name=${name}][value=${value}]`);
	await page.click('[type=submit]');
}

/** Answers the card that is asked, and waits for the written answer. */
export async function answer(page: Page, isRight: boolean): Promise<Example> {
	const example = await asked(page);
	await choose(page, 'signal', isRight ? example.signal : 'nothing');
	if (isRight) await choose(page, 'form', example.form);
	await page.waitForSelector('[data-verdict]');
	await expect.poll(() => page.textContent('[data-said]')).not.toBe('');
	return example;
}

export const cardsIn = (page: Page) => recordsIn<Card>(page, 'cards');

export const reviewsIn = (page: Page) => recordsIn<Review>(page, 'reviews');

/** Puts cards into the browser's database, as a lesson would. */
export const putCards = (page: Page, cards: readonly Card[]) => putRecords(page, 'cards', cards);

/** A card with nothing to mark, as an exercise makes it. */
export function quietCard(id: string, fields: Partial<Card> = {}): Card {
	const addedAt = START.toISOString();
	return {
		id: `ksmo-desertion/${id}`,
		article: 'ksmo-desertion',
		headline: 'A headline',
		outlet: 'KSMO Santa Monica',
		origin: 'collected',
		sentence: 3,
		before: 'It said so ',
		quote: `in plain words, ${id},`,
		after: ' and nothing more.',
		signal: 'nothing',
		title: '',
		note: 'The words say what happened, and when.',
		addedAt,
		from: 'who-says-so',
		schedule: newSchedule(addedAt),
		...fields,
	};
}
