import { describe, expect, test } from 'vitest';
import { isSheet, pdfName, withoutDate } from '../../scripts/pdf.ts';

describe('a page is made to be printed', () => {
	test.each([
		['lessons/the-trail/worksheet/', true],
		['modules/whose-frame/certificate/', true],
		['signals/hedge/poster/', true],
		['lessons/the-trail/answers/', false],
		['lessons/key/', false],
		['lessons/the-trail/', false],
		['', false],
	])('%j: %s', (path, expected) => {
		expect(isSheet(path)).toBe(expected);
	});
});

test('a PDF is named by its page and its paper', () => {
	expect(pdfName('lessons/the-trail/key/', 'a4')).toBe('lessons-the-trail-key-a4.pdf');
	expect(pdfName('signals/hedge/poster/', 'letter')).toBe('signals-hedge-poster-letter.pdf');
});

test('a PDF loses its date and no byte', () => {
	const dated = Buffer.from(
		"<</Title (x)\n/CreationDate (D:20261128085040+00'00')\n/ModDate (D:20261128085041+00'00')>>\xff\x80",
		'latin1',
	);
	const bare = withoutDate(dated);
	expect(bare.length).toBe(dated.length);
	expect(bare.toString('latin1')).toBe(
		"<</Title (x)\n/CreationDate (D:20000101000000+00'00')\n/ModDate (D:20000101000000+00'00')>>\xff\x80",
	);
});
