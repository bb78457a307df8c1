import { describe, expect, inject, test } from 'vitest';
import { citeExample } from '../../src/domain/cite.ts';
import { type Example, exampleAddress, exampleRef } from '../../src/domain/example.ts';
import { collectionWords as words } from '../../src/text/collection.ts';
import { exampleWords } from '../../src/text/search.ts';
import { type Options, useBrowser } from './browser.ts';
import { PATH, all, idsIn, item } from './collection-page.ts';

const { open } = useBrowser();

describe('an example in a list', () => {
	const { signal, form } = all.find(({ form }) => form === 'unnamed') as Example;
	const LIST = `examples/${signal}/${form}/`;
	const first = all.find((example) => example.form === form) as Example;
	const line = `[data-example="${exampleRef(first)}"]`;

	/** The list with its first example unfolded. */
	async function unfolded(options: Options = {}) {
		const opened = await open(LIST, options);
		await opened.page.click(`${line} summary`);
		return opened;
	}

	test('is added and taken out again by its button, which says which it will do', async () => {
		const { page, complaints } = await unfolded();
		const button = page.locator(`${line} [data-collect]`);
		expect([await button.textContent(), await button.getAttribute('aria-pressed')]).toEqual([
			exampleWords.collect,
			'false',
		]);
		await button.click();
		await expect.poll(() => button.textContent()).toBe(words.collected);
		await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
		await expect.poll(() => page.textContent('.said')).toBe(words.said.added);
		await page.reload();
		await page.click(`${line} summary`);
		await expect.poll(() => button.textContent()).toBe(words.collected);
		await button.click();
		await expect.poll(() => button.textContent()).toBe(exampleWords.collect);
		expect(complaints).toEqual([]);
	});

	test('stands in the collection, and hears when it is removed there', async () => {
		const { page } = await unfolded();
		await page.click(`${line} [data-collect]`);
		const other = await page.context().newPage();
		await other.goto(inject('address') + PATH);
		await expect.poll(() => idsIn(other)).toEqual([first.id]);
		await other.click(item(0, 'remove'));
		await expect.poll(() => page.textContent(`${line} [data-collect]`)).toBe(exampleWords.collect);
	});

	test('is right where the list is drawn anew', async () => {
		const { page } = await unfolded();
		await page.click(`${line} [data-collect]`);
		await expect.poll(() => page.textContent(`${line} [data-collect]`)).toBe(words.collected);
		await page.$eval(
			line,
			(element, text) => {
				const copy = element.cloneNode(true) as Element;
				const button = copy.querySelector('[data-collect]');
				if (button) button.textContent = text;
				element.replaceWith(copy);
			},
			exampleWords.collect,
		);
		await expect.poll(() => page.textContent(`${line} [data-collect]`)).toBe(words.collected);
	});

	test('is copied with its source, and the button says so for a moment', async () => {
		const { page } = await unfolded();
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.click(`${line} [data-copy]`);
		await expect.poll(() => page.textContent(`${line} [data-copy]`)).toBe(words.copied);
		await expect.poll(() => page.textContent('.said')).toBe(words.said.copied);
		const address = new URL(exampleAddress(first), inject('address')).href;
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
			citeExample(first, address, exampleWords),
		);
		await expect
			.poll(() => page.textContent(`${line} [data-copy]`), { timeout: 5_000 })
			.toBe(exampleWords.copy);
	});

	test('is selected in a field where the browser does not copy', async () => {
		const { page } = await unfolded({
			before: () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
		});
		await page.click(`${line} [data-copy]`);
		await page.waitForSelector(`${line} .by-hand`);
		const selected = await page.evaluate(() => getSelection()?.toString());
		expect(selected).toContain(`sentence ${first.sentence}, ${first.label}.`);
	});
});
