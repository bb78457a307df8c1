import type { CustomRecord } from 'pagefind';
import { addresses } from '../domain/address.ts';
import type { Article } from '../domain/article.ts';
import { asTheyStand } from '../domain/example-record.ts';
import { readingOf, type SignalId } from '../domain/signal.ts';
import type { SiteKind } from '../domain/site-kind.ts';
import type { FormPage, SignalPage } from '../schemas/pages.ts';

/**
 * A record of the whole site's search. `content`, which begins with the title, and `meta` are
 * searched; `filters` are what is said beside it.
 */
export interface SiteRecord extends CustomRecord {
	readonly meta: { readonly title: string; readonly outlet?: string };
	readonly filters: { readonly kind: SiteKind[] } & Record<string, string[]>;
}

/** A signal and each of its forms, which have a place of their own on its page. */
export function signalRecords(id: SignalId, signal: SignalPage): SiteRecord[] {
	const { title, question, summary, forms } = signal;
	return [
		toRecord(addresses.signal(id), { title }, [title, question, summary], {
			kind: ['signal'],
			signal: [id],
		}),
		...forms.map((form) => formRecord(id, signal.title, form)),
	];
}

/** An article with all of its text. */
export function articleRecord({ id, about, text }: Article): SiteRecord {
	const { title, outlet, summary, genre, origin } = about;
	const lines = [title, summary, `${outlet}, ${genre}`, text];
	return toRecord(addresses.article(id), { title, outlet }, lines, {
		kind: ['article'],
		origin: [origin],
	});
}

function formRecord(signal: SignalId, signalTitle: string, form: FormPage): SiteRecord {
	const { id, name, what, sound, weak, lookAlike, rule, codes } = form;
	const title = `${signalTitle}: ${name}`;
	const lines = [
		title,
		what,
		...[sound, weak].flatMap(({ text, why }) => [text, why]),
		lookAlike.difference,
		rule,
		...Object.entries(codes).map(([scheme, code]) => `${code} (${scheme})`),
	];
	const reading = readingOf(signal, id);
	return toRecord(addresses.form(signal, id), { title }, lines, {
		kind: ['signal'],
		signal: [signal],
		reading: reading === undefined ? [] : [reading],
	});
}

function toRecord(
	url: string,
	meta: SiteRecord['meta'],
	lines: readonly string[],
	filters: SiteRecord['filters'],
): SiteRecord {
	const text = lines.join(' ').replace(/\s+/g, ' ').trim();
	return { url, content: `${text} ${asTheyStand(text)}`, meta, filters, language: 'en' };
}
