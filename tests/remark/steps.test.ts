import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { prosePlugins } from '../../src/remark/index.ts';
import { complaintsIn, COURSE } from './render.ts';

type Nodes = ReturnType<typeof toHast>;

/** MDX in, elements out. */
function elementsOf(mdx: string): Nodes {
	const processor = remark()
		.use(remarkMdx)
		.use(prosePlugins(() => COURSE));
	const file = new VFile(mdx);
	const tree = processor.runSync(processor.parse(file), file);
	return toHast(tree as Root, { passThrough: ['mdxJsxFlowElement'] });
}

/** The elements, a line for each, with its id and its words. */
function outlineOf(mdx: string): string[] {
	return linesOf(elementsOf(mdx));
}

function linesOf(node: Nodes, indent = ''): string[] {
	if (node.type === 'root') return node.children.flatMap((child) => linesOf(child));
	if (node.type !== 'element') return 'name' in node ? [`${indent}<${node.name}>`] : [];
	const { tagName, properties, children } = node;
	const id = properties['id'] === undefined ? '' : `#${properties['id']}`;
	const words = children.flatMap((child) => (child.type === 'text' ? [child.value] : []));
	const own = `${indent}${tagName}${id} ${words.join('').trim()}`.trimEnd();
	return [own, ...children.flatMap((child) => linesOf(child, `${indent}  `))];
}

const THREE = `Before.

<Step name="read" />

## Read it clean

<Voices article="ferry" />

<Step name="mark" />

## Your turn

### Compare

<Step name="last" />

## What is done well
`;

describe('steps', () => {
	test('hold what stands up to the next one', () => {
		expect(outlineOf(THREE)).toEqual([
			'section#read',
			'  p Before.',
			'  h2#read-heading Read it clean',
			'  <Voices>',
			'section#mark',
			'  h2#mark-heading Your turn',
			'  h3#on-compare Compare',
			'section#last',
			'  h2#last-heading What is done well',
		]);
	});

	test('are named by their heading, and name themselves', () => {
		expect(elementsOf('<Step name="off-page" />\n\n## Out')).toMatchObject({
			children: [
				{
					tagName: 'section',
					properties: {
						id: 'off-page',
						dataStep: 'off-page',
						ariaLabelledBy: 'off-page-heading',
						className: ['step', 'prose'],
					},
				},
			],
		});
	});

	test('are right in this order, with some left out', () => {
		expect(complaintsIn(THREE)).toEqual([]);
	});

	test('may begin with a heading of their own and hold others', () => {
		const mdx = '<Step name="read" />\n\n## One\n\n## Mark\n\n### Off page';
		expect(outlineOf(mdx)).toEqual([
			'section#read',
			'  h2#read-heading One',
			'  h2#on-mark Mark',
			'  h3#on-off-page Off page',
		]);
	});
});

test('a lesson without steps is left as it is', () => {
	expect(outlineOf('Before.\n\n## Compare')).toEqual(['p Before.', 'h2 Compare']);
});

describe('steps that are wrong are complained of, at their place', () => {
	const heading = '\n\n## Heading\n\n';
	test.each([
		{
			what: 'out of order',
			mdx: `<Step name="mark" />${heading}<Step name="read" />${heading}`,
			at: '5:1 step-order',
		},
		{
			what: 'twice',
			mdx: `<Step name="mark" />${heading}<Step name="mark" />${heading}`,
			at: '5:1 step-order',
		},
		{
			what: 'without a heading',
			mdx: `<Step name="read" />\n\n### Small\n\n<Step name="mark" />${heading}`,
			at: '1:1 step-empty',
		},
		{
			what: 'with the heading before them',
			mdx: '## Heading\n\n<Step name="read" />\n\nWords.',
			at: '3:1 step-empty',
		},
		{ what: 'of an unknown name', mdx: '<Step name="raed" />', at: '1:1 component-attribute' },
		{ what: 'without a name', mdx: '<Step />', at: '1:1 component-attribute' },
		{
			what: 'with words in them',
			mdx: '<Step name="read">\n\n## Heading\n\n</Step>',
			at: '1:1 component-attribute',
		},
		{ what: 'in a list', mdx: '- item\n\n  <Step name="read" />', at: '3:3 step-order' },
		{ what: 'in a line', mdx: 'Here <Step name="read" /> it is.', at: '1:6 step-order' },
	])('$what', ({ mdx, at }) => {
		expect(complaintsIn(mdx).map((complaint) => complaint.at)).toEqual([at]);
	});
});
