/** Why something on this page will not outlive it: `what` as in "your answers", and whether it is many. */
export function unkeptWords(what: string, { isMany }: { readonly isMany: boolean }) {
	return {
		refused: `Your browser keeps nothing for this site: ${what} ${isMany ? 'are' : 'is'} gone when you close the page.`,
		newer: `Another page of this site is newer than this one. Load this page again to see ${what}.`,
		blocked: `An older page of this site is still open and holds ${what}. Close it, then load this page again.`,
	} as const;
}

/** Why an action was not kept. */
export const faultWords = {
	full: 'The disk is full, so this was not kept. Make room and try again.',
	failed: 'The browser could not write this down, so it was not kept. Try again.',
} as const;
