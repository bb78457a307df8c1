import { escapeHtml } from '../domain/html.ts';

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element of XML; its content is markup already, see `text`. */
export function element(name: string, attributes: Attributes, ...content: string[]): string {
	const given = Object.entries(attributes).flatMap(([key, value]) =>
		value === undefined ? [] : [` ${key}="${text(value)}"`],
	);
	const inside = content.join('');
	return inside === ''
		? `<${name}${given.join('')}/>`
		: `<${name}${given.join('')}>${inside}</${name}>`;
}

/** A text that may stand in XML; characters that may not are left out. */
export function text(value: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no place for them.
	return escapeHtml(value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));
}

export function xmlFile(root: string): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
