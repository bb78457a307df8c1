import { expect, test } from 'vitest';
import { complaintsIn, render } from './render.ts';

const LINK = '<a href="/glossary/#wire" class="term">';

test('a word of the glossary is linked where it is first used', async () => {
	expect(await render('A wire came.\n\nTwo wires came.')).toBe(
		`<p>A ${LINK}wire</a> came.</p>\n<p>Two wires came.</p>`,
	);
});

test('an address begins with the folder that the site stands in', async () => {
	expect(await render('A wire.', '/news')).toBe(
		'<p>A <a href="/news/glossary/#wire" class="term">wire</a>.</p>',
	);
});

test.each([
	['a heading', '## The wire'],
	['a link', '[the wire](https://example.org)'],
	['a reference', ':article[the wire]{#ferry}'],
	['a marked example', ':hedge[wire]{form=calibrated}'],
	['code', '`wire`'],
])('words in %s stay as they are', async (_, markdown) => {
	expect(await render(markdown)).not.toContain('class="term"');
});

test('words further on in the same line are still found', async () => {
	expect(await render('## Wire\n\nThe *wire* and the wire')).toContain(
		`<p>The <em>${LINK}wire</a></em> and the wire</p>`,
	);
});

test('it complains of nothing', () => {
	expect(complaintsIn('A wire.')).toEqual([]);
});
