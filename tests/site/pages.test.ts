import { beforeAll, describe, expect, test } from 'vitest';
import { findBarriers, findColourBarriers, findTooWide } from './barriers.ts';
import { type Opened, SCHEMES, useBrowser } from './browser.ts';
import {
	answerPages,
	articlePages,
	course,
	formPages,
	lessonPages,
	pages,
	problemPages,
	SEED_PATH,
	sheetPages,
	standIns,
} from './site.ts';

const { keep, open } = useBrowser();

/** Of many pages of one kind, some stand for all: those that only list differ in nothing but length. */
const ALIKE = [...formPages, ...answerPages, ...sheetPages];
const SHEETS = ['lessons/.*/worksheet', 'lessons/.*/key', 'poster', 'certificate'].map((kind) =>
	sheetPages.filter((path) => new RegExp(`${kind}/$`).test(path)),
);
const SEEN = [
	...pages.filter((path) => !ALIKE.includes(path)),
	...standIns(formPages),
	...standIns(answerPages),
	...SHEETS.flatMap(standIns),
];

/** Kinds with a page for each of many things. All are seen; those that stand for them, in every way. */
const WRITTEN = ['modules', 'primers', 'signals'].map((kind) =>
	pages.filter((path) => path.startsWith(`${kind}/`) && path !== `${kind}/`),
);
const KINDS = [articlePages, problemPages, lessonPages, ...WRITTEN];
const STAND_INS = [...KINDS.flatMap(standIns), ...oneOfEachExercise(), SEED_PATH];
const SAMPLE = SEEN.filter(
	(path) => STAND_INS.includes(path) || !KINDS.some((kind) => kind.includes(path)),
);
/** What an author writes by hand, element by element, is looked at on every page. */
const EXAMINED = [...SAMPLE, ...lessonPages, ...WRITTEN.flat()];

/** For each kind of exercise the first lesson that has one. */
function oneOfEachExercise(): readonly string[] {
	const kinds = new Set(course.lessons.flatMap(({ exercises }) => exercises.map(kindOf)));
	return [...kinds].map((kind) => {
		const lesson = course.lessons.find(({ exercises }) => exercises.map(kindOf).includes(kind));
		return `lessons/${lesson?.id}/`;
	});
}

function kindOf({ kind }: { readonly kind: string }): string {
	return kind;
}

let tab: Opened;
beforeAll(async () => {
	tab = await keep('', { width: 375 });
});

async function visit(path: string, width: number): Promise<void> {
	const { page, complaints } = tab;
	const { origin } = new URL(page.url());
	complaints.length = 0;
	await page.emulateMedia({ colorScheme: 'light' });
	await page.setViewportSize({ width, height: 800 });
	await page.goto(`${origin}/${path}`, { waitUntil: 'load' });
}

async function keepsNobodyOut(colorScheme: 'light' | 'dark'): Promise<void> {
	await tab.page.emulateMedia({ colorScheme });
	const find = colorScheme === 'light' ? findBarriers : findColourBarriers;
	expect(await find(tab.page)).toEqual([]);
}

describe.for(SEEN)('/%s', (path) => {
	const isSample = SAMPLE.includes(path);

	describe('on a phone', () => {
		beforeAll(() => visit(path, 375));

		test('loads without a message, an error or another host', () => {
			expect(tab.complaints).toEqual([]);
		});

		test.for(EXAMINED.includes(path) ? SCHEMES : [])(
			'keeps nobody out in %s colours',
			keepsNobodyOut,
		);

		test.for(isSample ? [375, 320] : [320])('does not scroll sideways at %i px', async (width) => {
			expect(await findTooWide(tab.page, width)).toEqual([]);
		});
	});

	if (!isSample) return;
	describe('on a wide screen', () => {
		beforeAll(() => visit(path, 1280));

		test('loads without a message, an error or another host', () => {
			expect(tab.complaints).toEqual([]);
		});

		test.for(SCHEMES)('keeps nobody out in %s colours', keepsNobodyOut);
	});
});

test('an address that is not there answers with the page that says so', async () => {
	const { page, complaints } = await open('nobody/');
	expect(await page.title()).toContain('Nobody says');
	expect(complaints.filter((complaint) => complaint.startsWith('404'))).toHaveLength(1);
});
