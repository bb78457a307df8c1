import { crosses, type Span } from './span.ts';

/** Spans that share a mark get one index; `breaks[i]` says where span `i` has to be broken. */
type Breaks = ReadonlyMap<number, ReadonlySet<number>>;

/**
 * Where crossing spans have to be broken so that all of them nest, with as few pieces as can be.
 *
 * Where `a` crosses `b` and begins first, either `b` is broken at the end of `a` or `a` at the
 * start of `b`. Each such choice is a vertex (span, offset) and each crossing an edge between its
 * two choices; breaking a span at one offset settles every crossing that meets there and no other.
 * The least number of breaks is thus a minimum vertex cover of a bipartite graph, which König's
 * theorem (1931) reads off a maximum matching.
 */
export function findBreaks(spans: readonly Span[]): Breaks {
	const breaks = new Map<number, Set<number>>();
	for (const [span, offset] of coverCrossings(spans)) {
		const offsets = breaks.get(span) ?? new Set();
		breaks.set(span, offsets.add(offset));
	}
	return breaks;
}

/** Cuts a span at the offsets, in order. */
export function cut(span: Span, offsets: Iterable<number>): Span[] {
	const ends = [...offsets].sort((a, b) => a - b);
	return [...ends, span.end].map((end, index) => ({
		start: index === 0 ? span.start : (ends[index - 1] ?? span.start),
		end,
	}));
}

type Vertex = readonly [span: number, offset: number];

function coverCrossings(spans: readonly Span[]): Vertex[] {
	const graph = new CrossingGraph();
	const order = [...spans.entries()].sort(([, a], [, b]) => a.start - b.start);
	for (const [place, [first, a]] of order.entries()) {
		for (let next = place + 1; next < order.length; next++) {
			const [second, b] = order[next] as [number, Span];
			if (b.start >= a.end) break;
			if (crosses(a, b)) graph.connect([second, a.end], [first, b.start]);
		}
	}
	return graph.minimumCover();
}

/** A bipartite graph: breaking the later span at an end (left), the earlier at a start (right). */
class CrossingGraph {
	readonly #left = new Map<string, Vertex>();
	readonly #right = new Map<string, Vertex>();
	readonly #edges = new Map<string, Set<string>>();
	readonly #matchOfRight = new Map<string, string>();

	connect(left: Vertex, right: Vertex): void {
		const from = left.join('@');
		const to = right.join('@');
		this.#left.set(from, left);
		this.#right.set(to, right);
		this.#edges.set(from, (this.#edges.get(from) ?? new Set()).add(to));
	}

	minimumCover(): Vertex[] {
		const unmatched = [...this.#left.keys()].filter((left) => !this.#augment(left, new Set()));
		const reached = { left: new Set<string>(), right: new Set<string>() };
		for (const left of unmatched) this.#alternate(left, reached);
		return [
			...[...this.#left].filter(([key]) => !reached.left.has(key)),
			...[...this.#right].filter(([key]) => reached.right.has(key)),
		].map(([, vertex]) => vertex);
	}

	/** Finds a right vertex for `left`, moving earlier matches along an augmenting path. */
	#augment(left: string, tried: Set<string>): boolean {
		for (const right of this.#edges.get(left) ?? []) {
			if (tried.has(right)) continue;
			tried.add(right);
			const taken = this.#matchOfRight.get(right);
			if (taken !== undefined && !this.#augment(taken, tried)) continue;
			this.#matchOfRight.set(right, left);
			return true;
		}
		return false;
	}

	/** Marks all that alternating paths from an unmatched left vertex lead to. */
	#alternate(left: string, reached: { left: Set<string>; right: Set<string> }): void {
		if (reached.left.has(left)) return;
		reached.left.add(left);
		for (const right of this.#edges.get(left) ?? []) {
			if (reached.right.has(right)) continue;
			reached.right.add(right);
			const next = this.#matchOfRight.get(right);
			if (next !== undefined) this.#alternate(next, reached);
		}
	}
}
