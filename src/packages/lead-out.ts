import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { scoWords as words } from '../text/sco.ts';
import { hasClass, make } from './html-tree.ts';

/**
 * Lets links to other pages lead to the live site, in a new window, and says so. A page is linked
 * where it comes up first; after that its name is only text. `address` is where the page itself lies.
 */
export function leadOut(tree: Root, address: URL): void {
	const linked = new Set<string>();
	visit(tree, 'element', (element) => {
		const { href } = element.properties;
		if (element.tagName !== 'a' || typeof href !== 'string' || href.startsWith('#')) return;
		const target = new URL(href, address);
		const page = hasClass(element, 'term') ? target.href : target.origin + target.pathname;
		if (linked.has(page)) asText(element);
		else asLink(element, target);
		linked.add(page);
	});
}

function asText(element: Element): void {
	element.tagName = 'span';
	element.properties = {};
}

function asLink(element: Element, target: URL): void {
	const { className } = element.properties;
	element.properties = {
		...(className === undefined ? {} : { className }),
		...{ href: target.href, target: '_blank', rel: ['noopener'] },
	};
	element.children.push(
		make('span', { ariaHidden: 'true' }, '\u00a0↗'),
		make('span', { className: ['hidden'] }, ` ${words.newWindow}`),
	);
}
