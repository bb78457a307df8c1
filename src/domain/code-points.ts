const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** The number of code points before a UTF-16 offset: what W3C Web Annotation positions count. */
export function toCodePoint(text: string, utf16: number): number {
	const before = text.slice(0, utf16);
	return before.length - (before.match(PAIR)?.length ?? 0);
}

/** The UTF-16 offset of a code point position; positions past the end give the end. */
export function toUtf16(text: string, codePoint: number): number {
	let at = 0;
	for (let count = 0; count < codePoint && at < text.length; count++) {
		at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
	}
	return at;
}
