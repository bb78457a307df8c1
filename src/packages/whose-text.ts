import type { Article } from '../domain/article.ts';
import { inQuotes } from '../domain/in-quotes.ts';
import { cartridgeWords as words } from '../text/cartridge.ts';
import { en } from '../text/en.ts';

/** Whose text is shown, and what it says of itself: a composed article says so wherever it is shown. */
export function whoseText({ about }: Article, where?: string): string {
	const from = words.from(inQuotes(about.title), about.outlet);
	const label = (about.label ?? en.article[about.origin]).replace(/\.$/, '');
	return `${from}${where === undefined ? '' : `, ${where}`}. ${label}.`;
}
