import { describe, expect, test } from 'vitest';
import ReaderAgreement from '../../src/components/ReaderAgreement.astro';
import { articleOf } from '../domain/builders.ts';
import { difference, ours, readTwice, theirs } from '../domain/second-reading-builders.ts';
import { render } from './render.ts';

const formName = (signal: string, form: string) => `${signal}, ${form}`;
const open = difference('Some say', 'attribution', { ours: 'unnamed', theirs: 'missing' });
const decided = difference('finished', 'wording', { theirs: 'exaggeration' });

const READ_TWICE = readTwice(
	[ours(['Some say', 'attribution', 'unnamed'])],
	[theirs(['Some say', 'attribution', 'missing']), theirs(['finished', 'wording', 'exaggeration'])],
	[{ ...open, isOpen: true }, decided],
);

const page = await render(ReaderAgreement, {
	articles: [READ_TWICE, articleOf('A\n\nB.')],
	formName,
});
const cells = [...page.querySelectorAll('tbody tr')].map((row) =>
	[...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
);

test('a course that was read once says nothing of two readers', async () => {
	const empty = await render(ReaderAgreement, { articles: [articleOf('A\n\nB.')], formName });
	expect(empty.body.textContent.trim()).toBe('');
});

describe('the table', () => {
	test('has a row for each signal, with alpha and marks', () => {
		expect(cells).toEqual([
			['Attribution', '1.00', '1', '1', '1'],
			['Figures', 'none', '0', '0', '0'],
			['Framing', 'none', '0', '0', '0'],
			['Hedges', 'none', '0', '0', '0'],
			['Wording', '0.00', '0', '1', '0'],
		]);
	});

	test('has a caption and heads for rows and columns', () => {
		expect(page.querySelector('caption')?.textContent).toContain('signal by signal');
		expect(page.querySelectorAll('th[scope="col"]')).toHaveLength(5);
		expect(page.querySelectorAll('th[scope="row"]')).toHaveLength(5);
	});
});

test('it says how many articles were read twice, and what that was not', () => {
	const text = page.body.textContent;
	expect(text).toContain('One of 2 articles was marked a second time');
	expect(text).toContain('No journalist from outside has read with us yet, and no class.');
});

describe('of the differences', () => {
	test('only those that remain are listed, under their signal', () => {
		expect([...page.querySelectorAll('h4')].map((head) => head.textContent)).toEqual([
			'Attribution',
		]);
		expect(page.querySelectorAll('.differences li')).toHaveLength(1);
	});

	test('each has its words, both forms and what was decided', () => {
		const text = page.querySelector('.differences li')?.textContent.replace(/\s+/g, ' ');
		expect(text).toContain('“Some say”');
		expect(text).toContain(
			'First pass: attribution, unnamed. Second pass: attribution, missing. Left as it is, for now.',
		);
	});

	test('each leads to its sentence, and says whether the article was composed', () => {
		const item = page.querySelector('.differences li');
		expect(item?.querySelector('a')?.getAttribute('href')).toBe('/articles/an-article/#s2');
		expect(item?.textContent).toContain('Composed');
	});
});
