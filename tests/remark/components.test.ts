import { describe, expect, test } from 'vitest';
import { complaintsIn } from './render.ts';

describe('a component that is right', () => {
	test.each([
		'<Exhibit article="ferry" sentences="2-3" />',
		'Read <Voices article="ferry" /> here.',
		'- item\n\n  <Exercise id="who" article="ferry" sentences="2" signals="attribution" />',
	])('%s', (mdx) => {
		expect(complaintsIn(mdx)).toEqual([]);
	});
});

describe('a component that is wrong is complained of, at its place', () => {
	test.each([
		{ mdx: 'One.\n\n<Exibit article="ferry" />', at: '3:1 component-unknown' },
		{ mdx: 'See <Exhibit article="nope" /> here.', at: '1:5 article-unknown' },
		{ mdx: '<Exhibit article={"ferry"} />', at: '1:1 component-attribute' },
		{ mdx: '<Exhibit {...ferry} article="ferry" />', at: '1:1 component-attribute' },
		{ mdx: '<Exhibit article />', at: '1:1 component-attribute' },
		{ mdx: '<Exhibit article="ferry" sentences="9" />', at: '1:1 sentence-unknown' },
		{
			mdx: '<Exercise id="who" article="ferry" sentences="3" signals="hedge" />',
			at: '1:1 exercise-without-key',
		},
		{ mdx: '<exhibit article="ferry" />', at: '1:1 component-unknown' },
		{ mdx: 'Press <kbd>Esc</kbd>.', at: '1:7 component-unknown' },
		{ mdx: '<script>alert(1)</script>', at: '1:1 component-unknown' },
		{ mdx: '<>words</>', at: '1:1 component-unknown' },
		{ mdx: '<Voices article="ferry">words</Voices>', at: '1:1 component-attribute' },
		{ mdx: '<Voices article="ferry" article="ferry" />', at: '1:1 component-attribute' },
		{ mdx: '<Exhibit article="ferry" notes />', at: '1:1 component-attribute' },
		{ mdx: '- item\n\n  <Check article="ferry" claims="c1" />', at: '3:3 claim-unknown' },
		{ mdx: '- item\n\n  <Reasons of="who" />', at: '3:3 exercise-unknown' },
	])('$mdx', ({ mdx, at }) => {
		expect(complaintsIn(mdx).map((complaint) => complaint.at)).toEqual([at]);
	});
});

describe('the exercises of a file', () => {
	const exercise = '<Exercise id="who" article="ferry" sentences="2" signals="attribution" />';

	test('may have their answers in it', () => {
		expect(complaintsIn(`${exercise}\n\n<Compared of="who" />\n\n<Reasons of="who" />`)).toEqual(
			[],
		);
	});

	test('have names of their own', () => {
		const found = complaintsIn(`${exercise}\n\nTwice.\n\n${exercise}`);
		expect(found.map(({ at }) => at)).toEqual(['5:1 id-duplicate']);
	});

	test('are not held against answers that stand where no component may', () => {
		const found = complaintsIn('<Reasons of="who" />', undefined, 'pages/about.mdx');
		expect(found.map(({ at }) => at)).toEqual(['1:1 component-unknown']);
	});
});

test.each([
	{ path: 'lessons/late-ferry.mdx', rules: [] },
	{ path: 'modules/first-hour.mdx', rules: ['1:1 component-unknown'] },
])('a component in $path', ({ path, rules }) => {
	const found = complaintsIn('<Voices article="ferry" />', undefined, path);
	expect(found.map(({ at }) => at)).toEqual(rules);
});
