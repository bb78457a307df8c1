/**
 * Makes the words and marks of the element those of the HTML. What is the same at either end stays as
 * it is, in a mark as around it: to make it anew would cost more than to compare. Of marks, only the
 * classes are looked at.
 */
export function replaceMiddle(element: HTMLElement, html: string): void {
	const template = document.createElement('template');
	template.innerHTML = html;
	turnInto(element, template.content);
}

function turnInto(place: Node, wanted: Node): void {
	const [old, made] = [[...place.childNodes], [...wanted.childNodes]];
	const most = Math.min(old.length, made.length);
	let before = 0;
	while (before < most && isSame(old[before], made[before])) before++;
	let after = 0;
	while (after < most - before && isSame(old.at(-1 - after), made.at(-1 - after))) after++;
	const gone = old.slice(before, old.length - after);
	const come = made.slice(before, made.length - after);
	if (isMark(gone) && isMark(come)) {
		gone[0].className = come[0].className;
		turnInto(gone[0], come[0]);
		return;
	}
	const next = old[old.length - after] ?? null;
	for (const node of gone) node.remove();
	for (const node of come) place.insertBefore(node, next);
}

function isMark(nodes: readonly Node[]): nodes is readonly [HTMLElement] {
	return nodes.length === 1 && nodes[0]?.nodeName === 'MARK';
}

/** The same words with the same marks on them; which of them are chosen is none of it. */
function isSame(one: Node | undefined, other: Node | undefined): boolean {
	if (one?.nodeName !== other?.nodeName || one?.textContent !== other?.textContent) return false;
	if (!(one instanceof HTMLElement) || !(other instanceof HTMLElement)) return true;
	const word = one.dataset['word'];
	if (word !== undefined) return word === other.dataset['word'];
	const [inner, otherInner] = [[...one.childNodes], [...other.childNodes]];
	return (
		one.className === other.className &&
		inner.length === otherInner.length &&
		inner.every((node, index) => isSame(node, otherInner[index]))
	);
}
