/** What is not seen, and what turns the direction of the text around it; line ends and tabs apart. */
const UNSEEN = /(?![\n\r\t])\p{Cc}|[\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** The text on one line: without signs that are not seen, and no longer than `longest` UTF-16 units. */
export function toLine(text: string, longest: number): string {
	return cut(seen(text).replace(/\s+/g, ' ').trim(), longest);
}

/** As `toLine`, with its line ends, no more than one empty line on end. */
export function toLines(text: string, longest: number): string {
	const lines = seen(text)
		.split(/\r\n?|\n/)
		.map((line) => line.replace(/\s+/g, ' ').trim());
	return cut(
		lines
			.join('\n')
			.replace(/\n{3,}/g, '\n\n')
			.trim(),
		longest,
	);
}

function seen(text: string): string {
	return text.toWellFormed().replace(UNSEEN, '');
}

/** Never through the middle of a character. */
function cut(text: string, longest: number): string {
	if (text.length <= longest) return text;
	return text
		.slice(0, longest)
		.replace(/[\ud800-\udbff]$/, '')
		.trim();
}
