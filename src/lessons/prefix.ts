const counts = new WeakMap<Request, number>();

/** What stands before the ids of the next exhibit of a page: one text may be shown there many times. */
export function nextPrefix(page: Request): string {
	const count = (counts.get(page) ?? 0) + 1;
	counts.set(page, count);
	return `x${count}-`;
}
