/** Says above a place what an assignment asks of the exercise; nothing where there are no words. */
export function tellRules(place: Element, text: string): void {
	const before = place.previousElementSibling;
	const told = before?.matches('.rules') ? before : document.createElement('p');
	told.className = 'rules quiet';
	told.textContent = text;
	if (text === '') told.remove();
	else place.before(told);
}
