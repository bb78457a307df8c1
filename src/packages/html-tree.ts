import type { Element, ElementContent, Nodes, Properties } from 'hast';

export function make(
	tagName: string,
	properties: Properties,
	...children: (ElementContent | string)[]
): Element {
	return {
		type: 'element',
		tagName,
		properties,
		children: children.map((child) =>
			typeof child === 'string' ? { type: 'text', value: child } : child,
		),
	};
}

export function isElement(node: Nodes): node is Element {
	return node.type === 'element';
}

export function hasClass({ properties }: Element, name: string): boolean {
	const classes = properties['className'];
	return Array.isArray(classes) && classes.includes(name);
}

/** The text in the node and below it. */
export function textOf(node: Nodes): string {
	if ('value' in node) return node.value;
	return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}
