/** A half-open range `[start, end)` of a text, in UTF-16 units. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Every unit of `inner` lies in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** The two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/** The spans overlap and neither holds the other, so they cannot be nested. */
export function crosses(a: Span, b: Span): boolean {
	return overlaps(a, b) && !contains(a, b) && !contains(b, a);
}

/** How far two spans are the same: 0 where they do not meet, 1 where they are equal (Dice 1945). */
export function likeness(a: Span, b: Span): number {
	const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
	return shared === 0 ? 0 : (2 * shared) / (a.end - a.start + b.end - b.start);
}

/** The part of `span` inside `window`, or nothing where they do not meet. */
export function clip(span: Span, window: Span): Span | undefined {
	const start = Math.max(span.start, window.start);
	const end = Math.min(span.end, window.end);
	return start < end ? { start, end } : undefined;
}

/** Orders spans by start, a longer span before the shorter ones it begins with. */
export function compareSpans(a: Span, b: Span): number {
	return a.start - b.start || b.end - a.end;
}

/** The spans joined where they touch or overlap, in order: no unit counts twice. */
export function union(spans: readonly Span[]): Span[] {
	const joined: { start: number; end: number }[] = [];
	for (const span of [...spans].sort(compareSpans)) {
		const last = joined.at(-1);
		if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
		else joined.push({ ...span });
	}
	return joined;
}

/** The words of the span. */
export function textOf(text: string, span: Span): string {
	return text.slice(span.start, span.end);
}
