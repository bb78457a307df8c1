/** A title as a sentence: with a full stop, where it does not end in a stop of its own. */
export function withStop(title: string): string {
	return /[.?!]$/.test(title) ? title : `${title}.`;
}
