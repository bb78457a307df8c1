/** A place for words about what has just happened, which screen readers read out. */
export function createSaid(): {
	readonly element: HTMLElement;
	readonly say: (text: string) => void;
} {
	const element = document.createElement('div');
	element.className = 'said';
	const status = document.createElement('p');
	status.role = 'status';
	element.append(status);
	return { element, say: (text) => sayIn(status, text) };
}

/** Says the text anew, even where it stands there already. */
export function sayIn(status: Element, text: string): void {
	status.replaceChildren(...(text === '' ? [] : [text]));
}
