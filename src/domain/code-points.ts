/** The number of code points before a UTF-16 offset: what W3C Web Annotation positions count. */
export function toCodePoint(text: string, utf16: number): number {
	let count = 0;
	for (let at = 0; at < utf16; count++) at += unitsAt(text, at);
	return count;
}

/** The UTF-16 offset of a code point position; positions past the end give the end. */
export function toUtf16(text: string, codePoint: number): number {
	let at = 0;
	for (let count = 0; count < codePoint && at < text.length; count++) at += unitsAt(text, at);
	return at;
}

function unitsAt(text: string, at: number): number {
	return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
