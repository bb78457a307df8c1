/** The words that fit into so many characters, with an ellipsis where some are left out. */
export function shorten(words: string, longest: number): string {
	if (words.length <= longest) return words;
	const cut = words.slice(0, longest - 1);
	const end = cut.lastIndexOf(' ');
	return `${cut.slice(0, end > 0 ? end : undefined).replace(/[\s,;:.–—-]+$/u, '')}…`;
}
