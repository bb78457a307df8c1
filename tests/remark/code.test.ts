import { expect, test } from 'vitest';
import { complaintsIn } from './render.ts';

test.each([
	{ mdx: 'In {year} it came.', at: '1:4 mdx-broken', found: '`{year}`' },
	{ mdx: 'One.\n\n{1 +\n1}', at: '3:1 mdx-broken', found: '`{1 + 1}`' },
	{ mdx: 'Nothing {} here.', at: '1:9 mdx-broken', found: '`{}`' },
	{
		mdx: 'export const year = 1',
		at: '1:1 mdx-broken',
		found: 'a paragraph that begins with `export`',
	},
	{
		mdx: 'import year from "x"',
		at: '1:1 mdx-broken',
		found: 'a paragraph that begins with `import`',
	},
])('$mdx is complained of, at its place', ({ mdx, at, found }) => {
	const [complaint, ...others] = complaintsIn(mdx);
	expect(others).toEqual([]);
	expect(complaint?.at).toBe(at);
	expect(complaint?.reason.startsWith(`Unexpected ${found}, expected `)).toBe(true);
});

test.each(['{/* Not yet. */}', 'Words {/* and\na comment */} here.', 'A \\{year\\}.'])(
	'%s may stay',
	(mdx) => {
		expect(complaintsIn(mdx)).toEqual([]);
	},
);
