import { describe, expect, test } from 'vitest';
import Figures from '../../src/components/Figures.astro';
import FormExample from '../../src/components/FormExample.astro';
import FoundExample from '../../src/components/FoundExample.astro';
import Ledger from '../../src/components/Ledger.astro';
import Strip from '../../src/components/Strip.astro';
import Voices from '../../src/components/Voices.astro';
import type { Claim } from '../../src/domain/check.ts';
import type { Side, Voice } from '../../src/domain/voice.ts';
import { toVoicesView } from '../../src/domain/voices-view.ts';
import { amount, annotationOn, articleOf, spanOf } from '../domain/builders.ts';
import { render } from './render.ts';

const TEXT = `A headline

Lena Orlind said so. Some say 5 or 9 people came. It rained.`;

const voices = new Map<string, Voice>([
	['orlind', { id: 'orlind', name: 'Lena Orlind', role: 'official', side: 'harbour' }],
	['log', { id: 'log', name: 'the log', role: 'document', via: 'orlind' }],
	['some', { id: 'some', name: '“some”', role: 'unnamed' }],
]);
const sides = new Map<string, Side>([['harbour', { id: 'harbour', name: 'the harbour' }]]);

const on = (words: string, fields: Parameters<typeof annotationOn>[1]) =>
	annotationOn([spanOf(TEXT, words)], fields);

const article = articleOf(TEXT, {
	voices,
	sides,
	annotations: [
		on('Lena Orlind said so', { id: 'orlind', sentence: 2, voice: 'log' }),
		on('Some say', { id: 'some', sentence: 3, form: 'unnamed', voice: 'some' }),
		on('5', {
			id: 'five',
			label: 'F1',
			sentence: 3,
			signal: 'figure',
			figure: amount('five', { period: { kind: 'in', at: { year: 2025 } } }).figure,
		}),
		on('9 people', {
			id: 'nine',
			label: 'F2',
			sentence: 3,
			signal: 'figure',
			figure: amount('nine', { min: 9, max: 9, period: { kind: 'in', at: { year: 2025 } } }).figure,
		}),
	],
});

const words = (element: { textContent: string } | null | undefined) =>
	element?.textContent.replace(/\s+/g, ' ').trim();

describe('the strip', async () => {
	const strip = await render(Strip, { view: toVoicesView(article) });
	const cells = [...strip.querySelectorAll('li a')];

	test('has a cell a sentence, which leads there', () => {
		expect(cells.map((cell) => cell.getAttribute('href'))).toEqual(['#s1', '#s2', '#s3', '#s4']);
	});

	test('tells named, pointed at and no source apart', () => {
		expect(cells.map((cell) => cell.getAttribute('class'))).toEqual([
			'none',
			'named',
			'pointed',
			'none',
		]);
	});

	test('says so in words as well', () => {
		expect(cells.map(words)).toEqual([
			'1 has none',
			'2 names a source',
			'3 points at one',
			'4 has none',
		]);
	});

	test('has a key for the eye only', () => {
		expect(strip.querySelectorAll('p[aria-hidden] .key')).toHaveLength(3);
	});
});

describe('the voices', async () => {
	const view = await render(Voices, { article, prefix: 'x1-' });

	test('are summed up in the name of the picture', () => {
		expect(words(view.querySelector('#x1-voices-title'))).toBe(
			'4 sentences: 1 names a source, 1 points at one, 2 have none.',
		);
	});

	test('have a cell a sentence and a bar a share', () => {
		const shares = toVoicesView(article).shares.length;
		expect(view.querySelectorAll('svg[role="img"] rect')).toHaveLength(4 + shares);
	});

	test('are hatched by the pattern of their own picture', () => {
		const hatched = view.querySelectorAll('rect.hatched');
		expect(hatched.length).toBeGreaterThan(0);
		for (const rect of hatched) expect(rect.getAttribute('fill')).toBe('url(#x1-hatch)');
	});

	test('stand in the table with the voice they came through', () => {
		const rows = [...view.querySelectorAll('tbody tr')].map(words);
		expect(rows[1]).toBe('2 names a source the log, via Lena Orlind');
		expect(rows[2]).toBe('3 points at one “some”');
	});
});

describe('the figures', async () => {
	const view = await render(Figures, { article, hasNotes: true });

	test('are counted in the name of the picture', () => {
		expect(words(view.querySelector('svg title'))).toMatch(/^2 figures on one axis.*1 clashes?$/);
	});

	test('have a mark each, the greater further right', () => {
		const marks = [...view.querySelectorAll('circle')].map((mark) =>
			Number.parseFloat(mark.getAttribute('cx') ?? ''),
		);
		expect(marks).toHaveLength(2);
		expect(marks[1]).toBeGreaterThan(marks[0] ?? 100);
	});

	test('name what does not fit, with links to both notes', () => {
		const links = [...view.querySelectorAll('.clashes a')].map((link) => link.getAttribute('href'));
		expect(links.sort()).toEqual(['#five', '#nine']);
	});

	test('have no links where the page has no notes', async () => {
		const bare = await render(Figures, { article });
		expect(bare.querySelectorAll('.clashes a')).toHaveLength(0);
		expect(words(bare.querySelector('.clashes .quiet'))).toMatch(/^\(F\d, F\d\)$/);
	});

	test('stand in the table with period, unit and counter', () => {
		const cells = [...view.querySelectorAll('tbody tr:first-child td')].map(words);
		expect(cells).toEqual(['5', 'people (persons)', '2025', 'nobody named', '3']);
	});
});

describe('the ledger', async () => {
	const claim = (id: string, fields: Partial<Claim>): Claim => ({
		id,
		sentence: 3,
		spans: [spanOf(TEXT, 'Some say')],
		claim: 'People came.',
		told: 'As a fact.',
		check: {
			status: 'matches',
			finding: 'They did.',
			confidence: 'high',
			asRead: '2026-11',
			sources: [
				{ publisher: 'A paper', date: '2025-11-08', address: 'paper.example/a-page' },
				{ publisher: '<b>Another</b>', address: 'paper.example' },
			],
		},
		...fields,
	});
	const claims = [claim('c01', { voice: 'orlind' }), claim('c02', {})];
	const ledger = await render(Ledger, { article: { ...article, claims }, prefix: 'x2-' });

	test('has a row a claim, with an address of its own', () => {
		const rows = [...ledger.querySelectorAll('tbody tr')].map(({ id }) => id);
		expect(rows).toEqual(['x2-c01', 'x2-c02']);
	});

	test('names who says so, or the text itself', () => {
		const speakers = [...ledger.querySelectorAll('tbody td:nth-child(2) b')].map(words);
		expect(speakers).toEqual(['Lena Orlind', 'The text itself']);
	});

	test('quotes the words of the text', () => {
		expect(words(ledger.querySelector('.quote'))).toBe('Sentence 3: “Some say”');
	});

	test('gives the date of a source, and a link only where one can follow it', () => {
		const sources = ledger.querySelector('.sources');
		const links = [...(sources?.querySelectorAll('a') ?? [])];
		expect(words(sources)).toContain('A paper, 8 November 2025;');
		expect(links.map((link) => link.getAttribute('href'))).toEqual([
			'https://paper.example/a-page',
		]);
	});

	test('shows what an author wrote as words, never as markup', () => {
		expect(words(ledger.querySelector('.sources'))).toContain('<b>Another</b>');
		expect(ledger.querySelector('.sources b')).toBeNull();
	});

	test('has a picture with a shape a claim', () => {
		expect(ledger.querySelectorAll('svg rect')).toHaveLength(2);
		expect(words(ledger.querySelector('svg title'))).toContain('matches: 2');
	});

	test('has no picture in a lesson', async () => {
		const plain = await render(Ledger, { article, claims, hasPicture: false });
		expect(plain.querySelector('svg')).toBeNull();
	});
});

test('an example from an article is its sentence, word for word', async () => {
	const annotation = article.annotations[3];
	const found = await render(FoundExample, { article, annotation });
	expect(found.querySelector('.words')?.textContent).toBe('Some say 5 or 9 people came.');
	expect(found.querySelector('mark')?.textContent).toBe('9 people');
});

describe('an example of a form', async () => {
	const example = {
		text: 'It is 5 < 7, some say, today.',
		quote: 'some say',
		why: 'Who are they?',
	};
	const shown = await render(FormExample, { signal: 'hedge', reading: 'weak', example });

	test('marks its words in the colour of the signal', () => {
		const marks = [...shown.querySelectorAll('mark')];
		expect(marks.map((mark) => [mark.className, mark.textContent])).toEqual([['H', 'some say']]);
	});

	test('is the sentence as it was written', () => {
		expect(shown.querySelector('blockquote')?.textContent).toBe(example.text);
	});

	test('says how it reads, and why', () => {
		expect(words(shown.querySelector('.kicker'))).toBe('Leaves a gap');
		expect(words(shown.querySelector('.why'))).toBe('Who are they?');
	});
});
