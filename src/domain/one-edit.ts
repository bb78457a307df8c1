/**
 * The words differ by one slip of the finger: a letter dropped, added or changed, or two
 * neighbours swapped (Damerau, “A technique for computer detection and correction of spelling
 * errors”, Communications of the ACM 7 (1964), 171–176). Equal words do not differ.
 */
export function isOneEditAway(a: string, b: string): boolean {
	if (a.length > b.length) return isOneEditAway(b, a);
	if (b.length - a.length > 1 || a === b) return false;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	if (a.length < b.length) return a.slice(start) === b.slice(start + 1);
	if (a.slice(start + 1) === b.slice(start + 1)) return true;
	return (
		a[start] === b[start + 1] &&
		a[start + 1] === b[start] &&
		a.slice(start + 2) === b.slice(start + 2)
	);
}
