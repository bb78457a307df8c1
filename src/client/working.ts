import { isOpen, lessonsAtWork } from '../domain/work-rules.ts';
import type { Work } from '../domain/work.ts';

/**
 * The lessons that open works ask for, with spaces between them; nothing where no work is open. What
 * is known of it before a page is painted need not be true any more: the database knows better. The
 * name is known to `lessons/bar-start.ts`, too.
 */
const KEY = 'who-says-works';

let notesNothing = false;

/** Whether somebody works on an assignment here: pages that ask need not open the database for it. */
export function isWorking(): boolean {
	try {
		return localStorage.getItem(KEY) !== null;
	} catch {
		// Storage refused: then no work is kept either.
		return false;
	}
}

/** Writes down what there is on this device now. */
export function noteWorks(works: readonly Work[]): void {
	if (notesNothing) return;
	try {
		if (works.some(isOpen)) localStorage.setItem(KEY, lessonsAtWork(works).join(' '));
		else localStorage.removeItem(KEY);
	} catch {
		// Storage refused: lessons say a moment later what they are part of.
	}
}

/** From now on the works of this page are nobody's. */
export function noteNothing(): void {
	notesNothing = true;
}
