import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { type Example, sentenceText } from '../../src/domain/example.ts';
import { type ExampleWords, renderExample, renderSource } from '../../src/domain/render-example.ts';
import { anyExample, exampleOf } from './example-builders.ts';

const { document } = new Window();

const WORDS: ExampleWords = {
	reading: { sound: 'does its job', weak: 'leaves a gap', depends: 'depends' },
	origin: { collected: 'Collected', composed: 'Composed for teaching' },
	sentence: (number) => `sentence ${number}`,
	copy: 'Copy',
	collect: 'Collect',
	card: 'Make a card',
	like: 'Sound ones like this',
	inNote: 'in the note',
};

function render(example: Example, base = '', hits: readonly string[] = []) {
	const list = document.createElement('ul');
	list.innerHTML = renderExample(example, WORDS, base, new Set(hits));
	return list;
}

function textIn(element: ReturnType<typeof render>, selector: string): string | undefined {
	return element.querySelector(selector)?.textContent;
}

describe('an example', () => {
	const element = render(exampleOf({ ask: 'Who?' }));

	test('is one item of a list, and names itself', () => {
		expect(element.children).toHaveLength(1);
		expect(element.querySelector('li')?.getAttribute('data-example')).toBe('late-ferry/some-say');
	});

	test.each(['.kwic', '.whole'])('has its sentence word for word in %s', (selector) => {
		expect(textIn(element, selector)).toBe('On the quay some say the old engine is finished.');
	});

	test.each(['.kwic mark', '.whole mark'])('has its phrase marked in %s', (selector) => {
		expect(textIn(element, selector)).toBe('some say');
		expect(element.querySelector(selector)?.className).toBe('A');
	});

	test('says in words how the passage reads', () => {
		expect(textIn(element, 'summary i')).toBe('leaves a gap');
	});

	test('says what it is an example of', () => {
		expect(textIn(element, 'summary b')).toBe('Attribution · Unnamed source');
	});

	test('says where it is from before it is unfolded', () => {
		expect(textIn(element, '.about > span')).toBe(
			'The Harbour Post, news report, composed for teaching',
		);
	});

	test('has its note behind it', () => {
		expect(textIn(element, '.unfolded')).toContain(
			'Nobody in particular. It could be one person or a hundred.',
		);
	});

	test('ends its note in its question', () => {
		expect(textIn(element, '.ask')).toBe('Who?');
	});

	test('without a question has no empty line', () => {
		expect(render(exampleOf()).querySelector('.ask')).toBeNull();
	});

	test('keeps what needs a script hidden', () => {
		expect(element.querySelector('.actions')?.hasAttribute('hidden')).toBe(true);
		expect(
			Array.from(element.querySelectorAll('.actions > *'), ({ textContent }) => textContent),
		).toEqual(['Copy', 'Collect', 'Make a card', 'Sound ones like this']);
	});
});

describe('the words that were searched for', () => {
	const hitsIn = (element: ReturnType<typeof render>, selector: string) =>
		Array.from(element.querySelectorAll(`${selector} .hit`), ({ textContent }) => textContent);

	test('stand out in the sentence, in the phrase and outside it', () => {
		const element = render(exampleOf(), '', ['quay', 'say']);
		expect(hitsIn(element, '.whole')).toEqual(['quay', 'say']);
		expect(textIn(element, '.whole')).toBe('On the quay some say the old engine is finished.');
	});

	test('are said to stand in the note where the sentence has none', () => {
		const element = render(exampleOf(), '', ['hundred']);
		expect(textIn(element, '.about')).toMatch(/ · in the note$/);
		expect(hitsIn(element, '.unfolded')).toEqual(['hundred']);
	});

	test.each([{ hits: [] }, { hits: ['quay'] }, { hits: ['quay', 'hundred'] }])(
		'are not said to stand there where they are $hits',
		({ hits }) => {
			expect(textIn(render(exampleOf(), '', hits), '.about')).not.toContain('in the note');
		},
	);
});

describe('the source of an example', () => {
	const element = render(exampleOf());

	test('names outlet, headline, sentence and mark', () => {
		expect(textIn(element, '.source a')).toBe(
			'The Harbour Post, “Ferry Late Again”, sentence 4, A2',
		);
	});

	test('has the notice of a composed article, with one full stop', () => {
		expect(textIn(element, '.source')).toMatch(/, A2\. Written for teaching\.$/);
	});

	test('has the interface’s words where an article has no notice', () => {
		const { notice: _, ...collected } = exampleOf({ origin: 'collected' });
		expect(textIn(render(collected), '.source')).toMatch(/, A2\. Collected\.$/);
	});

	test('can stand alone', () => {
		const source = document.createElement('p');
		source.innerHTML = renderSource(exampleOf(), WORDS, '');
		expect(source.textContent).toBe(textIn(element, '.source'));
	});
});

describe('the addresses of an example', () => {
	test.each([
		{ base: '', source: '/articles/late-ferry/#some-say' },
		{ base: '/a/course', source: '/a/course/articles/late-ferry/#some-say' },
		{ base: '/q&a', source: '/q&a/articles/late-ferry/#some-say' },
	])('lie below ‹$base›', ({ base, source }) => {
		const element = render(exampleOf(), base);
		expect(element.querySelector('.source a')?.getAttribute('href')).toBe(source);
		expect(element.querySelector('.actions a')?.getAttribute('href')).toBe(
			`${base}/examples/#like=late-ferry/some-say`,
		);
	});
});

describe('markup in an example', () => {
	const hostile = '"><img src=x onerror="alert(1)"></mark><script>alert(2)</script>\' & "so" on';
	const every = exampleOf({
		article: hostile,
		id: hostile,
		label: hostile,
		before: hostile,
		quote: hostile,
		after: hostile,
		kind: hostile,
		title: hostile,
		note: hostile,
		ask: hostile,
		headline: hostile,
		outlet: hostile,
		genre: hostile,
		notice: hostile,
	});
	const element = render(every, '/"><img src=x>');
	const withHits = render(every, '', ['img', 'src', 'script', 'alert']);

	test.each(['img', 'script', '[onerror]', '[src]'])('makes no %s', (selector) => {
		expect(element.querySelector(selector)).toBeNull();
		expect(withHits.querySelector(selector)).toBeNull();
	});

	test('stays text around the words that were searched for', () => {
		expect(withHits.querySelector('.whole .hit')).not.toBeNull();
		expect(textIn(withHits, '.whole')).toBe(sentenceText(every));
	});

	test('makes no element that another example has not', () => {
		const tagsOf = (list: typeof element) =>
			Array.from(list.querySelectorAll('*'), ({ tagName }) => tagName);
		expect(tagsOf(element)).toEqual(tagsOf(render(exampleOf({ ask: 'Who?' }))));
	});

	test.each(['.kwic mark', '.ask', 'summary b', 'li > details > .unfolded b'])(
		'stays text in %s',
		(selector) => {
			expect(textIn(element, selector)).toContain(hostile);
		},
	);

	test('stays text in its name', () => {
		expect(element.querySelector('li')?.getAttribute('data-example')).toBe(`${hostile}/${hostile}`);
	});
});

test('every example has its sentence, its note and its question word for word', () => {
	fc.assert(
		fc.property(anyExample, (example) => {
			const element = render(example);
			expect(textIn(element, '.kwic')).toBe(sentenceText(example));
			expect(textIn(element, '.whole')).toBe(sentenceText(example));
			expect(textIn(element, '.unfolded')).toContain(`${example.title}. ${example.note}`);
			expect(textIn(element, '.ask')).toBe(example.ask);
		}),
	);
});
