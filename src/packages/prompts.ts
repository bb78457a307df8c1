import type { Element, ElementContent, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { isElement, textOf } from './html-tree.ts';

/** What a class may talk about, and how. */
export interface Prompts {
	/** What is said before the list. */
	readonly lead: string;
	readonly prompts: readonly string[];
}

/** The id of the heading that they stand under: “To talk about”. */
const HEADING = 'to-talk-about';

/** The prompts of a module’s built page; none where it has no such heading. */
export function promptsOf(html: string): Prompts {
	const lead: string[] = [];
	const prompts: string[] = [];
	for (const { tagName, children } of belowHeading(html)) {
		if (tagName === 'p') lead.push(plain({ children }));
		if (tagName === 'ul' || tagName === 'ol')
			prompts.push(...children.filter((child) => isElement(child)).map(plain));
	}
	return { lead: lead.join(' '), prompts };
}

function belowHeading(html: string): Element[] {
	const below: Element[] = [];
	visit(fromHtml(html), 'element', (element, index, parent) => {
		if (element.properties['id'] !== HEADING || index === undefined) return;
		const rest = (parent?.children ?? []).slice(index + 1).filter(isElementOf);
		const end = rest.findIndex(({ tagName }) => tagName === element.tagName);
		below.push(...rest.slice(0, end === -1 ? undefined : end));
	});
	return below;
}

function isElementOf(node: RootContent): node is Element {
	return isElement(node);
}

function plain({ children }: { readonly children: readonly ElementContent[] }): string {
	return children
		.map((child) => textOf(child))
		.join('')
		.replace(/\s+/g, ' ')
		.trim();
}
