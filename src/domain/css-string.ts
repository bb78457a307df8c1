/** A text as a string of a style sheet, which can end neither the string nor the element around it. */
export function cssString(text: string): string {
	const safe = text.replace(
		/["\\<\p{Cc}]/gu,
		(found) => `\\${found.codePointAt(0)?.toString(16)} `,
	);
	return `"${safe}"`;
}
