const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	// An HTML parser turns a bare CR LF into LF: the text would no longer be the published one.
	'\r': '&#13;',
};

/** The text as HTML, for content and for attributes in double quotes. */
export function escapeHtml(text: string): string {
	return /[&<>"\r]/.test(text)
		? text.replace(/[&<>"\r]/g, (found) => ESCAPES[found] ?? found)
		: text;
}
