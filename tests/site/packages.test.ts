import { describe, expect, test } from 'vitest';
import { CARTRIDGE_VERSIONS, cartridgeFile, scormFile } from '../../src/domain/package-file.ts';
import { useScormSchemas } from '../packages/scorm-schemas.ts';
import { readPackage, textIn, valuesOf } from './package-files.ts';
import { course, readBuilt, readPage } from './site.ts';

const complaints = useScormSchemas();
const lessons = course.lessons.map(({ id }) => id);
const modules = course.modules.map(({ id }) => id);

describe.each(lessons)('the SCORM package of %s', (id) => {
	const files = readPackage(scormFile(id));
	const manifest = textIn(files, 'imsmanifest.xml');
	const page = textIn(files, 'index.html');

	test('has a valid manifest that names every file', () => {
		expect(complaints(manifest)).toBe('');
		const named = [...manifest.matchAll(/<file href="([^"]*)"/g)].map(([, href]) => href);
		expect(named.sort()).toEqual([...files.keys()].filter((name) => name !== 'imsmanifest.xml'));
	});

	test('has relative addresses, or leads to the live site in a new window', () => {
		const inside = [...valuesOf(page, 'href'), ...valuesOf(page, 'src')].filter(
			(address) => !/^(?:https?:|#|data:)/.test(address),
		);
		expect(inside).toEqual(['lesson.js']);
		expect(page).not.toMatch(/url\(['"]?\//);
		for (const [link] of page.matchAll(/<a [^>]*href="https?:[^>]*>/g))
			expect(link).toContain('target="_blank" rel="noopener"');
	});

	test('leads out of the package by few links, each once', () => {
		const out = valuesOf(page, 'href').filter((address) => /^https?:/.test(address));
		expect(new Set(out).size).toBe(out.length);
		expect(out.length).toBeLessThanOrEqual(14);
	});

	test('has no search, and asks for nothing elsewhere', () => {
		expect(page).not.toMatch(/data-search=|modulepreload|serviceWorker/);
		expect(textIn(files, 'lesson.js')).not.toMatch(
			/indexedDB|import\.meta|serviceWorker|__vite|\bfetch\(|XMLHttpRequest|sendBeacon/,
		);
	});
});

describe.each(
	modules.flatMap((module) => CARTRIDGE_VERSIONS.map((version) => [module, version] as const)),
)('the cartridge of %s in version %s', (module, version) => {
	const files = readPackage(cartridgeFile(module, version));
	const manifest = textIn(files, 'imsmanifest.xml');
	const names = { '1.1': 'v1p1', '1.2': 'v1p2' }[version];
	const pages = [...files.keys()].filter((name) => name.endsWith('.html'));
	const test12 = textIn(files, 'test/questions.xml');

	test('is known by its namespace near the beginning', () => {
		const beginning = manifest.slice(0, 1_024);
		expect(beginning).toContain(`xmlns="http://www.imsglobal.org/xsd/imscc${names}/imscp_v1p1"`);
		expect(manifest).toContain(`<schemaversion>${version}.0</schemaversion>`);
	});

	test('leads with “Start here”', () => {
		expect(
			/<item identifier="root"><item identifier="[^"]*"><title>([^<]*)/.exec(manifest)?.[1],
		).toBe('Start here');
	});

	test('names each file once, and every item leads to one', () => {
		const identifiers = valuesOf(manifest, 'identifier');
		expect(new Set(identifiers).size).toBe(identifiers.length);
		for (const each of valuesOf(manifest, 'identifierref')) expect(identifiers).toContain(each);
		const named = [...manifest.matchAll(/<file href="([^"]*)"/g)].map(([, href]) => href);
		expect(named.sort()).toEqual([...files.keys()].filter((name) => name !== 'imsmanifest.xml'));
	});

	test('calls its parts as its version does', () => {
		const types = new Set(valuesOf(manifest, 'type'));
		expect([...types].sort()).toEqual([
			`imsdt_xml${names}`,
			`imsqti_xmlv1p2/imscc_xml${names}/assessment`,
			`imswl_xml${names}`,
			'webcontent',
		]);
	});

	test('has pages that a platform’s cleaner leaves as they are', () => {
		for (const page of pages)
			expect(textIn(files, page)).not.toMatch(
				/<(?:mark|details|figure|iframe|script|style)\b| id=| class=|href="#/,
			);
	});

	test('says in words what is marked, and whose text it is', () => {
		const examples = pages
			.map((page) => textIn(files, page))
			.filter((page) => /border-bottom/.test(page));
		expect(examples).toHaveLength(pages.length - 1);
		for (const page of examples) {
			const spans = page.match(/<span style=/g) ?? [];
			const labels = page.match(/<strong>\[[AFRHW]\d+: [^\]]+\]/g) ?? [];
			expect(labels.length).toBeGreaterThan(0);
			expect(labels.length).toBeLessThanOrEqual(spans.length);
			expect(page).toMatch(/Written for teaching|Collected/);
		}
	});

	test('has the prompts of the plan as topics', () => {
		const plan = [...readPage(`modules/${module}/`).querySelectorAll('#to-talk-about ~ ul')][0];
		const topics = [...files.keys()].filter((name) => name.startsWith('topics/'));
		expect(topics).toHaveLength(plan?.children.length ?? 0);
	});

	test('has a test with exactly one right answer to each question', () => {
		const items = test12.split('<item ').slice(1);
		expect(items.length).toBeGreaterThanOrEqual(8);
		for (const item of items) {
			const options = valuesOf(item, 'ident').slice(1, -1);
			const right = [...item.matchAll(/<varequal respident="answer">([^<]*)/g)].map(([, id]) => id);
			expect(right).toHaveLength(1);
			expect(options).toContain(right[0]);
			expect(item).toContain('cc.multiple_choice.v0p1');
		}
	});

	test('gives the reason to every answer, whatever was answered', () => {
		for (const item of test12.split('<item ').slice(1)) {
			expect(item).toContain('<other/></conditionvar><displayfeedback');
			expect(item).toMatch(/<itemfeedback ident="general_fb">.*&lt;p&gt;.{40,}/);
		}
	});
});

test('every part of a cartridge is XML that is well formed', async () => {
	const { Window } = await import('happy-dom');
	const window = new Window();
	for (const module of modules)
		for (const [name, file] of readPackage(cartridgeFile(module, '1.1'))) {
			if (!name.endsWith('.xml')) continue;
			const text = new TextDecoder().decode(file);
			const parsed = new window.DOMParser().parseFromString(text, 'application/xml');
			expect([name, parsed.querySelector('parsererror')]).toEqual([name, null]);
		}
});

describe.each(modules)('the page of %s', (id) => {
	const page = readPage(`modules/${id}/`);
	const links = [...page.querySelectorAll('.packages a')];
	const taught = course.modules.find((module) => module.id === id)?.lessons ?? [];

	test('links each of its packages, and says how large it is', () => {
		const names = links.map((link) => link.getAttribute('href')?.replace('/packages/', '') ?? '');
		expect(names.sort()).toEqual(
			[
				...taught.map((lesson) => scormFile(lesson)),
				...CARTRIDGE_VERSIONS.map((version) => cartridgeFile(id, version)),
			].sort(),
		);
		for (const link of links) {
			const name = link.getAttribute('href') ?? '';
			const size = Math.ceil(readBuilt(name.slice(1)).length / 1_000);
			expect(link.closest('li')?.textContent).toContain(`${size} kB`);
		}
	});
});
