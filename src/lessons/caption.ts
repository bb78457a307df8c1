import { href } from '../components/href.ts';
import { addresses } from '../domain/address.ts';
import type { Article } from '../domain/article.ts';
import { escapeHtml } from '../domain/html.ts';
import { en } from '../text/en.ts';
import { inQuotes } from '../domain/in-quotes.ts';

/**
 * Whose text is shown, as HTML, with a title before it where there is one. In one piece: between
 * elements of a template white space would come before the full stop.
 */
export function captionOf({ id, about }: Article, title?: string): string {
	const name = title === undefined ? '' : `<b>${escapeHtml(title)}.</b> `;
	const link = `<a href="${href(addresses.article(id))}">${escapeHtml(inQuotes(about.title))}</a>`;
	const label = (about.label ?? en.article[about.origin]).replace(/\.$/, '');
	return `${name}${escapeHtml(about.outlet)}, ${link}. ${escapeHtml(label)}.`;
}
