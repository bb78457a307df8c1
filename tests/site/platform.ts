import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serve, type Serving } from '../../scripts/serve.ts';
import { scormFile } from '../../src/domain/package-file.ts';
import { useBrowser } from './browser.ts';
import { readPackage } from './package-files.ts';
import { course } from './site.ts';

/**
 * A learning platform: scorm-again’s runtime around a frame with the lesson that the address names.
 * What it is told it keeps, as a platform does, for the next time the lesson is opened.
 */
const HOST = `<!doctype html><html lang="en"><head><title>A platform</title><link rel="icon" href="data:,">
<script src="scorm12.js"></script></head><body><iframe name="lesson" style="width:1100px;height:700px"></iframe>
<script>
	const [lesson, course] = location.hash.slice(1).split('@');
	const place = 'platform: ' + course;
	window.API = new Scorm12API({ autocommit: false, logLevel: 5 });
	const { cmi, ends = 0 } = JSON.parse(localStorage.getItem(place) ?? '{}');
	if (cmi) API.loadFromJSON(cmi, 'cmi');
	const keep = (ends) => localStorage.setItem(place, JSON.stringify({ cmi: API.cmi.toJSON(), ends }));
	API.on('LMSCommit', () => keep(ends));
	API.on('LMSFinish', () => keep(ends + 1));
	frames.lesson.location.replace('packages/' + lesson + '/index.html');
</script></body></html>`;

/** A lesson that is open on the platform. */
export interface Played {
	readonly page: Page;
	readonly lesson: Frame;
	readonly complaints: string[];
	/** The paths of all that was asked for. */
	readonly requests: string[];
}

/** The platform for all tests of a file. */
export function usePlatform() {
	const { open } = useBrowser();
	const dir = mkdtempSync(join(tmpdir(), 'who-says-'));
	let serving: Serving;
	let courses = 0;

	beforeAll(async () => {
		writeFileSync(join(dir, 'host.html'), HOST);
		copyFileSync('node_modules/scorm-again/dist/scorm12.min.js', join(dir, 'scorm12.js'));
		for (const { id } of course.lessons)
			for (const [name, file] of readPackage(scormFile(id))) {
				const path = join(dir, 'packages', id, name);
				mkdirSync(dirname(path), { recursive: true });
				writeFileSync(path, file);
			}
		serving = await serve(dir, 0);
	});
	afterAll(() => {
		serving?.server.close();
		rmSync(dir, { recursive: true, force: true });
	});

	return {
		/** Opens the lesson in a course where nobody has done it yet. */
		async play(id: string): Promise<Played> {
			const opened = await open(`host.html#${id}@${++courses}`, { address: serving.address });
			return { ...opened, lesson: await lessonIn(opened.page) };
		},
		/** Opens the package by itself: there is no platform around it. */
		async playAlone(id: string): Promise<Played> {
			const opened = await open(`packages/${id}/index.html`, { address: serving.address });
			await opened.page.locator('[data-course-bar]:not(:empty)').waitFor();
			return { ...opened, lesson: opened.page.mainFrame() };
		},
		/** Leaves the lesson and comes back to it, as on the next day. */
		async playAgain(played: Played): Promise<Played> {
			const page = await played.page.context().newPage();
			await played.page.close({ runBeforeUnload: true });
			if (!played.page.isClosed()) await played.page.waitForEvent('close');
			await page.goto(played.page.url());
			return { ...played, page, lesson: await lessonIn(page) };
		},
	};
}

async function lessonIn(page: Page): Promise<Frame> {
	await page.frameLocator('iframe').locator('[data-course-bar]:not(:empty)').waitFor();
	const frame = page.frame('lesson');
	if (!frame) throw new Error('The platform shows no lesson.');
	return frame;
}

/** What the platform has been told of a field: "core.score.raw". */
export function told({ page }: Played, field: string): Promise<unknown> {
	return page.evaluate((path) => {
		const { API } = window as unknown as { API: { cmi: { toJSON(): object } } };
		return path
			.split('.')
			.reduce<unknown>(
				(value, name) => (value as Record<string, unknown> | undefined)?.[name],
				JSON.parse(JSON.stringify(API.cmi)),
			);
	}, field);
}

/** What the platform has kept, and how often the lesson was left. */
export function kept({ page }: Played): Promise<{ readonly cmi: object; readonly ends: number }> {
	return page.evaluate(() => {
		const [, course] = location.hash.split('@');
		return JSON.parse(localStorage.getItem(`platform: ${course}`) ?? '{}');
	});
}

export function bar({ lesson }: Played): Promise<string | null> {
	return lesson.locator('[data-course-bar]').textContent();
}
