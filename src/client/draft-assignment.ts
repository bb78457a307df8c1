import type { Assignment } from '../domain/assignment.ts';
import { readDraft } from '../domain/assignment-draft.ts';
import { BLANK_ASSIGNMENT } from '../domain/assignment-edit.ts';

const KEY = 'who-says-assignment';

/** The assignment that was being made on this device when its page was left. */
export function bringBackDraft(): Assignment {
	try {
		return readDraft(localStorage.getItem(KEY) ?? '');
	} catch {
		// Storage refused: it begins anew.
		return BLANK_ASSIGNMENT;
	}
}

export function keepDraft(draft: Assignment): void {
	try {
		localStorage.setItem(KEY, JSON.stringify(draft));
	} catch {
		// Storage refused: the draft lasts as long as the page.
	}
}
