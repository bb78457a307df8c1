import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../src/domain/annotation.ts';
import { keepsGraphemesWhole } from '../../src/domain/grapheme.ts';
import { clip, crosses, type Span } from '../../src/domain/span.ts';
import { type MarkNode, type TextNode, toTree, type TreeNode } from '../../src/domain/tree.ts';
import { annotatedText, annotationOn, anySpanOf } from './builders.ts';

function textsIn(nodes: readonly TreeNode[]): TextNode[] {
	return nodes.flatMap((node) => (node.kind === 'text' ? [node] : textsIn(node.children)));
}

function marksIn(nodes: readonly TreeNode[]): MarkNode[] {
	return nodes.flatMap((node) => (node.kind === 'mark' ? [node, ...marksIn(node.children)] : []));
}

/** Marks as `a(…)`, text as it stands. */
function draw(text: string, nodes: readonly TreeNode[]): string {
	return nodes
		.map((node) =>
			node.kind === 'text'
				? text.slice(node.start, node.end)
				: `${node.owner.id}(${draw(text, node.children)})`,
		)
		.join('');
}

const on = (id: string, ...spans: [Span, ...Span[]]) => annotationOn(spans, { id });
const TEXT = '0123456789';
const WHOLE = { start: 0, end: 10 };

describe('how marks stand in each other', () => {
	test.each([
		{ how: 'none', annotations: [], drawn: '0123456789' },
		{
			how: 'one',
			annotations: [on('a', { start: 2, end: 4 })],
			drawn: '01a(23)456789',
		},
		{
			how: 'one in another, given inside out',
			annotations: [on('in', { start: 3, end: 4 }), on('out', { start: 2, end: 6 })],
			drawn: '01out(2in(3)45)6789',
		},
		{
			how: 'two on the same words, the first outside',
			annotations: [on('a', { start: 2, end: 4 }), on('b', { start: 2, end: 4 })],
			drawn: '01a(b(23))456789',
		},
		{
			how: 'two that cross: the second is broken',
			annotations: [on('a', { start: 1, end: 4 }), on('b', { start: 3, end: 6 })],
			drawn: '0a(12b(3))b(45)6789',
		},
		{
			how: 'end to end',
			annotations: [on('a', { start: 0, end: 5 }), on('b', { start: 5, end: 10 })],
			drawn: 'a(01234)b(56789)',
		},
		{
			how: 'one annotation in two places',
			annotations: [on('a', { start: 0, end: 1 }, { start: 9, end: 10 })],
			drawn: 'a(0)12345678a(9)',
		},
	])('$how', ({ annotations, drawn }) => {
		expect(draw(TEXT, toTree(WHOLE, annotations))).toBe(drawn);
	});

	test('a mark knows how deep its own content goes', () => {
		const tree = toTree(WHOLE, [
			on('out', { start: 0, end: 9 }),
			on('mid', { start: 1, end: 6 }),
			on('in', { start: 2, end: 3 }),
			on('too', { start: 7, end: 8 }),
		]);
		expect(marksIn(tree).map(({ owner, height }) => [owner.id, height])).toEqual([
			['out', 2],
			['mid', 1],
			['in', 0],
			['too', 0],
		]);
	});
});

describe('the pieces of a broken span', () => {
	const tree = toTree(WHOLE, [on('a', { start: 1, end: 4 }), on('b', { start: 3, end: 6 })]);
	const pieces = marksIn(tree).filter(({ owner }) => owner.id === 'b');

	test('say which of them begins and which ends it', () => {
		expect(pieces.map(({ isFirst, isLast }) => [isFirst, isLast])).toEqual([
			[true, false],
			[false, true],
		]);
	});
});

describe('a span that reaches out of the window', () => {
	const [piece] = marksIn(toTree({ start: 2, end: 5 }, [on('a', { start: 0, end: 9 })]));

	test('is clipped to it', () => {
		expect(piece).toMatchObject({ start: 2, end: 5 });
	});

	test('neither begins nor ends there', () => {
		expect(piece).toMatchObject({ isFirst: false, isLast: false });
	});

	test('is left out where it does not meet it', () => {
		expect(toTree({ start: 2, end: 5 }, [on('a', { start: 5, end: 9 })])).toEqual([
			{ kind: 'text', start: 2, end: 5 },
		]);
	});
});

const windowed = annotatedText.chain(({ text, annotations }) =>
	anySpanOf(text).map((window) => ({ text, annotations, window })),
);

/** The spans that the window shows, each with its pieces. */
function shown(window: Span, annotations: readonly Annotation[]) {
	const marks = marksIn(toTree(window, annotations));
	return annotations.flatMap((annotation) =>
		annotation.spans.flatMap((whole, spanIndex) => {
			const span = clip(whole, window);
			const pieces = marks.filter(
				(mark) => mark.owner === annotation && mark.spanIndex === spanIndex,
			);
			return span ? [{ span, pieces }] : [];
		}),
	);
}

describe('for any text and any annotations', () => {
	test('the text nodes in order are the text of the window', () => {
		fc.assert(
			fc.property(windowed, ({ text, annotations, window }) => {
				const texts = textsIn(toTree(window, annotations));
				expect(texts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(
					text.slice(window.start, window.end),
				);
			}),
			{ numRuns: 400 },
		);
	});

	test('no text node is empty, and no mark', () => {
		fc.assert(
			fc.property(windowed, ({ annotations, window }) => {
				const tree = toTree(window, annotations);
				for (const { start, end } of [...textsIn(tree), ...marksIn(tree)])
					expect(end).toBeGreaterThan(start);
			}),
		);
	});

	test('the pieces of every span cover it exactly', () => {
		fc.assert(
			fc.property(windowed, ({ annotations, window }) => {
				for (const { span, pieces } of shown(window, annotations)) {
					expect(pieces[0]?.start).toBe(span.start);
					expect(pieces.at(-1)?.end).toBe(span.end);
					for (const [index, piece] of pieces.slice(1).entries())
						expect(piece.start).toBe(pieces[index]?.end);
				}
			}),
			{ numRuns: 400 },
		);
	});

	test('what stands in a mark covers the mark exactly', () => {
		fc.assert(
			fc.property(windowed, ({ annotations, window }) => {
				for (const { start, end, children } of marksIn(toTree(window, annotations))) {
					expect([children[0]?.start, children.at(-1)?.end]).toEqual([start, end]);
				}
			}),
		);
	});

	test('only a span that crosses another is broken', () => {
		fc.assert(
			fc.property(windowed, ({ annotations, window }) => {
				const all = shown(window, annotations);
				for (const { span } of all.filter(({ pieces }) => pieces.length > 1))
					expect(all.some((other) => crosses(span, other.span))).toBe(true);
			}),
		);
	});

	test('graphemes stay whole', () => {
		fc.assert(
			fc.property(windowed, ({ text, annotations, window }) => {
				const tree = toTree(window, annotations);
				for (const node of [...textsIn(tree), ...marksIn(tree)])
					expect(keepsGraphemesWhole(text, node)).toBe(true);
			}),
		);
	});

	test('a span begins once and ends once where the window shows all of it', () => {
		fc.assert(
			fc.property(annotatedText, ({ text, annotations }) => {
				for (const { pieces } of shown({ start: 0, end: text.length }, annotations)) {
					expect(pieces.filter(({ isFirst }) => isFirst)).toHaveLength(1);
					expect(pieces.filter(({ isLast }) => isLast)).toHaveLength(1);
				}
			}),
		);
	});
});
