import { describe, expect, test } from 'vitest';
import { complaintsIn, render } from './render.ts';

test.each([
	{ markdown: ':article[the story]{#ferry}', href: '/articles/ferry/' },
	{ markdown: ':note[the story]{#ferry/some-say}', href: '/articles/ferry/#some-say' },
	{ markdown: ':signal[the story]{#hedge}', href: '/signals/hedge/' },
	{ markdown: ':lesson[the story]{#late-ferry}', href: '/lessons/late-ferry/' },
])('$markdown', async ({ markdown, href }) => {
	expect(await render(markdown)).toBe(`<p><a href="${href}">the story</a></p>`);
});

test('an address begins with the folder that the site stands in', async () => {
	expect(await render(':signal[hedges]{#hedge}', '/news')).toBe(
		'<p><a href="/news/signals/hedge/">hedges</a></p>',
	);
});

describe('an id that leads nowhere is complained of, at its place', () => {
	test.each([
		{ markdown: 'See :article[it]{#fery}.', at: '1:5 article-unknown', found: '`fery`' },
		{ markdown: 'See :article[it].', at: '1:5 article-unknown', found: '``' },
		{ markdown: 'See :note[it]{#fery/some-say}.', at: '1:5 article-unknown', found: '`fery`' },
		{
			markdown: 'See :note[it]{#ferry/nope}.',
			at: '1:5 annotation-unknown',
			found: '`ferry/nope`',
		},
		{ markdown: 'One.\n\n- :signal[it]{#hedges}', at: '3:3 signal-unknown', found: '`hedges`' },
		{ markdown: '**:lesson[it]{#late}**', at: '1:3 lesson-unknown', found: '`late`' },
	])('$markdown', ({ markdown, at, found }) => {
		const [complaint, ...others] = complaintsIn(markdown);
		expect(others).toEqual([]);
		expect(complaint?.at).toBe(at);
		expect(complaint?.reason.startsWith(`Unexpected ${found}, expected `)).toBe(true);
	});
});
