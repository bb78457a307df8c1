import { describe, expect, test } from 'vitest';
import { drawQrCode, MOST_SQUARES } from '../../src/client/qr-code.ts';

const LINK = 'https://who-says.example/a/#1.abc.12345678';

function drawn(text: string, title = '') {
	const code = drawQrCode(text, title);
	if (!code) throw new Error('No code was drawn.');
	return code;
}

describe('a code', () => {
	test('is 3 cm wide on paper, with four light squares around it', () => {
		const { squares, svg } = drawn(LINK);
		const [, width] = /width="([\d.]+)cm"/.exec(svg) ?? [];
		expect((Number(width) * squares) / (squares + 8)).toBeCloseTo(3, 2);
		expect(svg).toContain(`viewBox="-4 -4 ${squares + 8} ${squares + 8}"`);
	});

	test('is black on white, whatever the colours of the page', () => {
		expect(drawn(LINK).svg.match(/fill="[^"]*"/g)).toEqual(['fill="#fff"', 'fill="#000"']);
	});

	test('draws each run of dark squares once: the finder’s first line is seven long', () => {
		expect(drawn(LINK).svg).toContain('d="M0 0h7v1h-7z');
	});

	test('has its title as text', () => {
		expect(drawn(LINK, '<b>&').svg).toContain('<title>&lt;b&gt;&amp;</title>');
	});

	test('may be printed at 3 cm up to 412 bytes, and not beyond', () => {
		expect(drawn('x'.repeat(412)).squares).toBe(MOST_SQUARES);
		expect(drawn('x'.repeat(505)).squares).toBeGreaterThan(MOST_SQUARES);
	});

	test('is none where the text is longer than any code', () => {
		expect(drawn('x'.repeat(2331)).squares).toBe(177);
		expect(drawQrCode('x'.repeat(2332), '')).toBeUndefined();
	});
});
