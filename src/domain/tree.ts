import type { Annotation } from './annotation.ts';
import { cut, findBreaks } from './break.ts';
import { clip, compareSpans, type Span } from './span.ts';

/** A stretch of plain text. */
export interface TextNode extends Span {
	readonly kind: 'text';
}

/** One piece of one span of an annotation, with what stands in it. */
export interface MarkNode extends Span {
	readonly kind: 'mark';
	readonly annotation: Annotation;
	/** Which of the annotation's spans, from 0. */
	readonly spanIndex: number;
	/** The span begins, or ends, with this piece. */
	readonly isFirst: boolean;
	readonly isLast: boolean;
	/** How many marks deep its own content goes: 0 where it holds plain text only. */
	readonly height: number;
	readonly children: readonly TreeNode[];
}

export type TreeNode = TextNode | MarkNode;

interface Piece extends Span {
	readonly annotation: Annotation;
	readonly spanIndex: number;
	readonly isFirst: boolean;
	readonly isLast: boolean;
}

/**
 * Nests the annotations' spans inside `window`. The text nodes, put together in order, are the
 * window's text unchanged; only spans that cross another are broken, as seldom as can be.
 */
export function toTree(window: Span, annotations: readonly Annotation[]): TreeNode[] {
	const pieces = toPieces(window, annotations);
	let next = 0;
	return nest(window);

	function nest(span: Span): TreeNode[] {
		const nodes: TreeNode[] = [];
		let at = span.start;
		for (let piece = pieces[next]; piece && piece.end <= span.end; piece = pieces[next]) {
			next++;
			if (at < piece.start) nodes.push({ kind: 'text', start: at, end: piece.start });
			const children = nest(piece);
			nodes.push({ kind: 'mark', ...piece, children, height: heightOf(children) });
			at = piece.end;
		}
		if (at < span.end) nodes.push({ kind: 'text', start: at, end: span.end });
		return nodes;
	}
}

function heightOf(children: readonly TreeNode[]): number {
	return children.reduce(
		(height, child) => (child.kind === 'mark' ? Math.max(height, child.height + 1) : height),
		0,
	);
}

/** The pieces in the order in which they open, outer before inner. */
function toPieces(window: Span, annotations: readonly Annotation[]): Piece[] {
	const marks = annotations.flatMap((annotation) =>
		annotation.spans.flatMap((whole, spanIndex) => {
			const span = clip(whole, window);
			return span ? [{ annotation, spanIndex, whole, span }] : [];
		}),
	);
	const breaks = findBreaks(marks.map(({ span }) => span));
	return marks
		.flatMap(({ annotation, spanIndex, whole, span }, index) =>
			cut(span, breaks.get(index) ?? []).map((piece) => ({
				...piece,
				annotation,
				spanIndex,
				isFirst: piece.start === whole.start,
				isLast: piece.end === whole.end,
			})),
		)
		.sort(compareSpans);
}
