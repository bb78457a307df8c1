import type { Annotation } from './annotation.ts';
import { cut, findBreaks } from './break.ts';
import { clip, compareSpans, type Span } from './span.ts';

/** A stretch of plain text. */
export interface TextNode extends Span {
	readonly kind: 'text';
}

/** Something that lies on one or more stretches of a text: an annotation, a learner's mark. */
export interface Spanned {
	readonly spans: readonly Span[];
}

/** One piece of one span of its owner, with what stands in it. */
export interface MarkNode<Owner extends Spanned = Annotation> extends Span {
	readonly kind: 'mark';
	readonly owner: Owner;
	/** Which of the owner's spans, from 0. */
	readonly spanIndex: number;
	/** The span begins, or ends, with this piece. */
	readonly isFirst: boolean;
	readonly isLast: boolean;
	/** How many marks deep its own content goes: 0 where it holds plain text only. */
	readonly height: number;
	readonly children: readonly TreeNode<Owner>[];
}

export type TreeNode<Owner extends Spanned = Annotation> = TextNode | MarkNode<Owner>;

interface Piece<Owner extends Spanned> extends Span {
	readonly owner: Owner;
	readonly spanIndex: number;
	readonly isFirst: boolean;
	readonly isLast: boolean;
}

/**
 * Nests the owners' spans inside `window`. The text nodes, put together in order, are the
 * window's text unchanged; only spans that cross another are broken, as seldom as can be.
 */
export function toTree<Owner extends Spanned>(
	window: Span,
	owners: readonly Owner[],
): TreeNode<Owner>[] {
	const pieces = toPieces(window, owners);
	let next = 0;
	return nest(window);

	function nest(span: Span): TreeNode<Owner>[] {
		const nodes: TreeNode<Owner>[] = [];
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

function heightOf(children: readonly TreeNode<Spanned>[]): number {
	return children.reduce(
		(height, child) => (child.kind === 'mark' ? Math.max(height, child.height + 1) : height),
		0,
	);
}

/** The pieces in the order in which they open, outer before inner. */
function toPieces<Owner extends Spanned>(window: Span, owners: readonly Owner[]): Piece<Owner>[] {
	const marks = owners.flatMap((owner) =>
		owner.spans.flatMap((whole, spanIndex) => {
			const span = clip(whole, window);
			return span ? [{ owner, spanIndex, whole, span }] : [];
		}),
	);
	const breaks = findBreaks(marks.map(({ span }) => span));
	return marks
		.flatMap(({ owner, spanIndex, whole, span }, index) =>
			cut(span, breaks.get(index) ?? []).map((piece) => ({
				...piece,
				owner,
				spanIndex,
				isFirst: piece.start === whole.start,
				isLast: piece.end === whole.end,
			})),
		)
		.sort(compareSpans);
}
