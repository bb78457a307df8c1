/** Words in quotation marks; those that they have themselves become single ones. */
export function inQuotes(words: string): string {
	return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
