import fc from 'fast-check';
import { stemmer } from 'stemmer';
import { describe, expect, test } from 'vitest';
import { emphasise, hitsIn } from '../../src/domain/emphasise.ts';
import { escapeHtml } from '../../src/domain/html.ts';
import { fold } from '../../src/domain/query.ts';
import { anyLine } from './example-builders.ts';

/** Hits in square brackets. */
function draw(text: string, ...hits: string[]): string {
	return emphasise(text, new Set(hits)).replaceAll('<b class="hit">', '[').replaceAll('</b>', ']');
}

describe('a word that was searched for stands out', () => {
	test.each([
		{ text: 'The army left.', hits: ['army'], drawn: 'The [army] left.' },
		{ text: 'Army and ARMY', hits: ['army'], drawn: '[Army] and [ARMY]' },
		{ text: 'armies of an army', hits: ['army'], drawn: 'armies of an [army]' },
		{ text: 'Ukraine’s and Ukraine', hits: ['ukraines'], drawn: '[Ukraine’s] and Ukraine' },
		{ text: 'Zakhárova said', hits: ['zakharova'], drawn: '[Zakhárova] said' },
		{ text: 'Zakha\u0301rova said', hits: ['zakharova'], drawn: '[Zakha\u0301rova] said' },
		{ text: 'over 21,600.', hits: ['21600'], drawn: 'over [21,600].' },
		{ text: 'his self-leave', hits: ['leave'], drawn: 'his self-[leave]' },
		{ text: 'his self-leave', hits: ['self', 'leave'], drawn: 'his [self]-[leave]' },
		{ text: 'nothing here', hits: ['army'], drawn: 'nothing here' },
		{ text: 'nothing here', hits: [], drawn: 'nothing here' },
		{ text: '', hits: ['army'], drawn: '' },
		{ text: 'a <b> & "b"', hits: ['b'], drawn: 'a &lt;[b]&gt; &amp; &quot;[b]&quot;' },
	])('“$text” with $hits', ({ text, hits, drawn }) => {
		expect(draw(text, ...hits)).toBe(drawn);
	});

	test('and the text stays what it is, whatever it is', () => {
		fc.assert(
			fc.property(anyLine, (text) => {
				const hits = new Set(fold(text).split(' '));
				const plain = emphasise(text, hits).replace(/<b class="hit">|<\/b>/g, '');
				expect(plain).toBe(escapeHtml(text));
			}),
		);
	});
});

describe('the words of texts that were searched for', () => {
	const texts = ['Officials corroborated it.', 'Over 21,600 of the battlefield’s armies.'];

	test.each([
		{ what: 'as they stand', words: ['officials'], hits: ['officials'] },
		{ what: 'in another form', words: ['corroboration', 'army'], hits: ['corroborated', 'armies'] },
		{ what: 'as a beginning', words: ['battle'], hits: ['battlefields'] },
		{ what: 'as a number', words: ['21,600'], hits: ['21600'] },
		{ what: 'one by one of a phrase', words: ['over 21,600'], hits: ['over', '21600'] },
		{ what: 'not elsewhere', words: ['navy', '—', ''], hits: [] },
		{ what: 'of none', words: [], hits: [] },
	])('$what', ({ words, hits }) => {
		expect(hitsIn(texts, words, stemmer)).toEqual(hits);
	});

	test('are told once each', () => {
		expect(hitsIn(['army army', 'Army'], ['army', 'armies'], stemmer)).toEqual(['army']);
	});
});
