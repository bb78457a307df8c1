import { describe, expect, test } from 'vitest';
import { complaintsIn, render } from './render.ts';

test.each([
	{
		markdown: 'It :hedge[may]{form=calibrated} rain.',
		html: '<p>It <mark class="H" data-form="calibrated">may</mark> rain.</p>',
	},
	{
		markdown: ':attribution[*Some* say]{form=unnamed} so.',
		html: '<p><mark class="A" data-form="unnamed"><em>Some</em> say</mark> so.</p>',
	},
	{
		markdown: ':wording[a :figure[third]{form=bare} surge]{form=loaded}',
		html: '<p><mark class="W" data-form="loaded">a <mark class="F" data-form="bare">third</mark> surge</mark></p>',
	},
	{
		markdown: ':hedge[at 10:30am]{form=weasel}',
		html: '<p><mark class="H" data-form="weasel">at 10:30am</mark></p>',
	},
])('$markdown', async ({ markdown, html }) => {
	expect(await render(markdown)).toBe(html);
});

describe('a form that the signal does not have', () => {
	test('is complained of, at its place', () => {
		expect(complaintsIn('One.\n\nIt :hedge[may]{form=named} rain.')).toEqual([
			{
				at: '3:4 form-unknown',
				source: 'who-says',
				reason:
					'Unexpected `named` as a form of `hedge`, expected one of `calibrated`, `weasel`, `booster`, `stacked`',
				note: 'Write `:hedge[words]{form=…}`.',
			},
		]);
	});

	test('is complained of where there is none', () => {
		expect(complaintsIn(':hedge[may]').map(({ at }) => at)).toEqual(['1:1 form-unknown']);
	});
});
