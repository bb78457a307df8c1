import { describe, expect, test } from 'vitest';
import Compared from '../../src/lessons/Compared.astro';
import Reasons from '../../src/lessons/Reasons.astro';
import { forget } from '../../src/loaders/get-course.ts';
import { append, replace, withDraft } from '../content/draft.ts';
import { render } from './render.ts';

const ANNOTATIONS = 'articles/ferry-delay/annotations.yaml';
const LESSON = 'lessons/late-ferry.mdx';

/** An exercise on two signals, one of whose annotations may be passed over. */
const HEDGES =
	'<Exercise id="hedges" article="ferry-delay" sentences="4-7" signals="hedge, attribution" />';

/** A component of the lesson on the late ferry, in a course with that exercise. */
async function rendered(component: Parameters<typeof render>[0], props: Record<string, unknown>) {
	const changes = [
		append(LESSON, `\n${HEDGES}\n`),
		replace(
			ANNOTATIONS,
			'ask: Who, and',
			'also: [{ sentence: 5, quote: some fear }]\n  ask: Who, and',
		),
	];
	return withDraft(changes, async (dir) => {
		process.env['CONTENT_DIR'] = dir;
		for (const id of ['ferry-delay', undefined]) forget(id);
		return render(component, props, { slug: 'late-ferry' });
	});
}

const wordsOf = (elements: Iterable<{ textContent: string }>) =>
	[...elements].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

describe('an exercise with our notes', async () => {
	const page = await rendered(Compared, { of: 'hedges', title: 'With notes' });

	test('shows its sentences', () => {
		expect(wordsOf(page.querySelectorAll('.n'))).toEqual(['4', '5', '6', '7']);
	});

	test('marks what it asks for, and links each to its note', () => {
		expect(wordsOf(page.querySelectorAll('mark'))).toEqual(['Some say', 'some fear', 'may buy']);
		expect(wordsOf(page.querySelectorAll('.notes summary b'))).toEqual(['A2', 'H1']);
	});

	test('says whose text it is, under its title', () => {
		expect(wordsOf(page.querySelectorAll('figcaption'))[0]).toMatch(
			/^With notes\. The Orsk Harbour Post/,
		);
	});
});

describe('the reasons of an exercise', async () => {
	const page = await rendered(Reasons, { of: 'hedges' });
	const items = [...page.querySelectorAll('[data-item]')];

	test('are those of its annotations, in text order', () => {
		expect(items.map((item) => item.getAttribute('data-item'))).toEqual(['some-say', 'may-buy']);
	});

	test('stand under the words they belong to, all of them', () => {
		expect(items.map((item) => wordsOf(item.querySelectorAll('mark')))).toEqual([
			['Some say', 'some fear'],
			['may buy'],
		]);
	});

	test('are there in full, without anything to open', () => {
		expect(page.querySelector('details')).toBeNull();
		const [first] = wordsOf(items);
		expect(first).toContain('A2 Nobody in particular leaves a gap');
		expect(first).toContain('Attribution · Unnamed source · Sentence 4');
		expect(first).toContain('A reader cannot go back and ask any of them.');
		expect(first).toContain('Who, and what do they know of engines?');
	});

	test('say which boundaries are as good, and what may be passed over', () => {
		const [first, second] = wordsOf(items);
		expect(second).toContain('Just as good: “may”.');
		expect(second).toContain('it may be passed over.');
		expect(first).not.toMatch(/Just as good|passed over/);
	});

	test('say of quiet passages which signals they do not carry', () => {
		const [passage] = wordsOf(page.querySelectorAll('[data-passage="old-engine"]'));
		expect(passage).toMatch(
			/^the old engine Nothing to mark as attribution · Sentence 4 These words/,
		);
	});

	test('name the exercise for what enhances them', () => {
		expect(page.querySelector('[data-reasons]')?.getAttribute('data-reasons')).toBe(
			'late-ferry/hedges',
		);
	});
});

test('an exercise that the lesson does not have is named', async () => {
	await expect(rendered(Reasons, { of: 'nope' })).rejects.toThrow('`nope`');
});
