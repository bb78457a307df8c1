import axe from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A note is a footnote, which is no landmark: a lesson may show the same one several times. */
const LANDMARKS = {
	id: 'landmark-unique',
	selector: ':is(nav, header, main, footer, section, form)',
};

/** All that depends on colours; the other rules find the same in light and dark ones. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What of the page, as it stands, keeps somebody out: none where all is well. */
export function findBarriers(page: Page): Promise<string[]> {
	return runAxe(page, TAGS);
}

/** What of its colours keeps somebody out, where all else of the page was looked at in others. */
export function findColourBarriers(page: Page): Promise<string[]> {
	return runAxe(page, COLOUR_RULES);
}

/** What keeps somebody out of the page, as it stands, in light or in dark colours; it ends in light ones. */
export async function findBarriersInBoth(page: Page): Promise<string[]> {
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = await findColourBarriers(page);
	await page.emulateMedia({ colorScheme: 'light' });
	const light = await findBarriers(page);
	return [...light, ...dark.map((barrier) => `dark: ${barrier}`)];
}

async function runAxe(page: Page, runOnly: string[]): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	return page.evaluate(
		async ({ runOnly, landmarks }) => {
			const { axe } = window as unknown as { axe: typeof import('axe-core') };
			axe.configure({ rules: [landmarks] });
			// Anywhere else a line that stays in sight lies over something.
			scrollTo({ top: 0, behavior: 'instant' });
			const { violations } = await axe.run(document, { resultTypes: ['violations'], runOnly });
			return violations.flatMap(({ id, nodes }) =>
				nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
			);
		},
		{ runOnly, landmarks: LANDMARKS },
	);
}

/** What makes the page wider than its window of that width; none where nothing does. */
export async function findTooWide(page: Page, width: number): Promise<string[]> {
	await page.setViewportSize({ width, height: 640 });
	return page.evaluate(() => {
		const { clientWidth, scrollWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const wide = [...document.body.querySelectorAll('*')].filter(
			(element) => element.getBoundingClientRect().right > clientWidth + 0.5,
		);
		return [`${scrollWidth} px`, ...wide.map(({ outerHTML }) => outerHTML.slice(0, 80))];
	});
}
