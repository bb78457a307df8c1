/** Why what is done on this page will not outlive it. */
export const unkeptWords = {
	refused:
		'Your browser keeps nothing for this site: what you do here is gone when you close the page.',
	newer:
		'Another page of this site is newer than this one. Load this page again; until then nothing is kept.',
	blocked:
		'An older page of this site is still open and holds what is kept. Close it, then load this page again.',
} as const;

/** Why an action was not kept. */
export const faultWords = {
	full: 'The disk is full, so the last step was not kept. Make room and try again.',
	failed: 'The browser could not write the last step down. Try again.',
} as const;
