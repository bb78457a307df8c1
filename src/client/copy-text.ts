import { collectionWords as words } from '../text/collection.ts';

/**
 * Copies the text, and says whether that worked. Where the browser refuses, the text stands
 * selected in a field behind `place`, until the next copy from there.
 */
export async function copyText(text: string, place: Element): Promise<boolean> {
	const old = place.nextElementSibling;
	if (old?.matches('.by-hand')) old.remove();
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		// Refused, or not there at all on a page that is not served safely.
		showText(text, place);
		return false;
	}
}

function showText(text: string, place: Element): void {
	const label = document.createElement('label');
	label.className = 'by-hand';
	const field = document.createElement('textarea');
	field.readOnly = true;
	field.value = text;
	field.rows = 6;
	label.append(words.byHand, field);
	place.after(label);
	field.focus();
	field.select();
}
