import { compareSpans, crosses, type Span } from './span.ts';

/** `breaks` of span `i` says where it has to be broken; a span that stays whole is not in it. */
type Breaks = ReadonlyMap<number, ReadonlySet<number>>;

/**
 * Where crossing spans have to be broken so that all of them nest, with as few pieces as can be.
 *
 * Pieces that nest are nodes of a binary tree over the stretches between the spans' ends, and the
 * fewest pieces of a span are the largest nodes inside it. The tree with the fewest of them all is
 * found from its smallest parts upwards (dynamic programming over intervals, as for optimal search
 * trees: Knuth 1971), in time cubic in the ends of spans that cross one another, directly or
 * through others; spans of different such groups do not touch each other's breaks.
 */
export function findBreaks(spans: readonly Span[]): Breaks {
	const breaks = new Map<number, Set<number>>();
	for (const group of groupCrossing(spans)) {
		const members = group.map((index) => spans[index] as Span);
		for (const [place, offsets] of breakGroup(members).entries()) {
			if (offsets.length > 0) breaks.set(group[place] as number, new Set(offsets));
		}
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

/** The indexes of spans that cross, those together that hang together through crossings. */
function groupCrossing(spans: readonly Span[]): number[][] {
	const groupOf = new Map<number, number[]>();
	const order = [...spans.entries()].sort(([, a], [, b]) => compareSpans(a, b));
	for (const [place, [first, a]] of order.entries()) {
		for (const [second, b] of order.slice(place + 1)) {
			if (b.start >= a.end) break;
			if (!crosses(a, b)) continue;
			const one = groupOf.get(first) ?? [first];
			const other = groupOf.get(second) ?? [second];
			const joined = one === other ? one : [...one, ...other];
			for (const index of joined) groupOf.set(index, joined);
		}
	}
	return [...new Set(groupOf.values())];
}

/** Where each span of a group is broken. */
function breakGroup(spans: readonly Span[]): number[][] {
	const offsets = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort(
		(a, b) => a - b,
	);
	const splitOf = chooseSplits(offsets, spans);
	return spans.map((span) => startsOfPieces(span).slice(1));

	/** The starts of the largest nodes inside the span, walking down from the root. */
	function startsOfPieces(span: Span, from = 0, to = offsets.length - 1): number[] {
		const start = offsets[from] as number;
		const end = offsets[to] as number;
		if (end <= span.start || span.end <= start) return [];
		if (span.start <= start && end <= span.end) return [start];
		const split = splitOf(from, to);
		return [...startsOfPieces(span, from, split), ...startsOfPieces(span, split, to)];
	}
}

/**
 * For each stretch, from one offset to another, where the best tree splits it. Between equally
 * good splits the later one is taken, so that of two spans that cross the first stays whole.
 */
function chooseSplits(offsets: readonly number[], spans: readonly Span[]) {
	const size = offsets.length;
	const key = (from: number, to: number) => from * size + to;
	const holders = countHolders(offsets, spans);
	const pieces = new Float64Array(size * size);
	const splits = new Uint32Array(size * size);
	for (let length = 2; length < size; length++) {
		for (let from = 0; from + length < size; from++) {
			const whole = key(from, from + length);
			let least = Number.POSITIVE_INFINITY;
			for (let split = from + 1; split < from + length; split++) {
				const left = key(from, split);
				const right = key(split, from + length);
				// A span that holds a half but not the whole has that half as a piece.
				const count =
					(pieces[left] as number) +
					(pieces[right] as number) +
					(holders[left] as number) +
					(holders[right] as number) -
					2 * (holders[whole] as number);
				if (count > least) continue;
				least = count;
				splits[whole] = split;
			}
			pieces[whole] = least;
		}
	}
	return (from: number, to: number) => splits[key(from, to)] as number;
}

/** How many spans hold each stretch from one offset to another. */
function countHolders(offsets: readonly number[], spans: readonly Span[]): Uint32Array {
	const size = offsets.length;
	const holders = new Uint32Array(size * size);
	const placeOf = new Map(offsets.map((offset, place) => [offset, place]));
	for (const { start, end } of spans) {
		const last = placeOf.get(end) as number;
		for (let from = placeOf.get(start) as number; from < last; from++) {
			for (let to = from + 1; to <= last; to++) {
				holders[from * size + to] = (holders[from * size + to] ?? 0) + 1;
			}
		}
	}
	return holders;
}
