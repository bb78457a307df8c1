import type { Origin } from '../../domain/article.ts';
import { hitsIn } from '../../domain/emphasise.ts';
import { type Example, exampleAddress } from '../../domain/example.ts';
import { fromRecord } from '../../domain/example-record.ts';
import { fold } from '../../domain/query.ts';
import type { Reading, SignalId } from '../../domain/signal.ts';
import type { Stem } from '../../domain/vocabulary.ts';
import { excerptOf } from './excerpt.ts';
import type { PagefindData } from './pagefind.ts';

/** One result, in plain text. */
export interface Hit {
	/** Of an example, its phrase. */
	readonly title: string;
	/** From the site's root. */
	readonly address: string;
	/** The words around what was found. */
	readonly excerpt: string;
	readonly signal?: SignalId | undefined;
	readonly reading?: Reading | undefined;
	readonly origin?: Origin | undefined;
	readonly outlet?: string | undefined;
	readonly example?: Example | undefined;
}

/** A word that a record has besides its text, see `asTheyStand`. */
const AS_IT_STANDS = / ?[^\s_]+_(?!\S)/g;

/** A record of the site's own index; `words` are those of the query. */
export function siteHit(
	{ url, content, meta, filters }: PagefindData,
	words: readonly string[],
	stem: Stem,
): Hit {
	const title = meta['title'] ?? url;
	const text = textOf(content, title);
	const asked = new Set(words.flatMap((word) => fold(word).split(' ')));
	return {
		title,
		address: url,
		excerpt: excerptOf(text, asked, new Set(hitsIn([text], words, stem))),
		signal: filters['signal']?.[0] as SignalId | undefined,
		reading: filters['reading']?.[0] as Reading | undefined,
		origin: filters['origin']?.[0] as Origin | undefined,
		outlet: meta['outlet'],
	};
}

/** A record of the examples' index. */
export function exampleHit(data: PagefindData): Hit {
	const example = fromRecord(data);
	const { before, quote, after, signal, reading, origin, outlet } = example;
	return {
		title: quote,
		address: exampleAddress(example),
		excerpt: before + quote + after,
		signal,
		reading,
		origin,
		outlet,
		example,
	};
}

/** First what is called as the query says, then what begins so, then the rest as it was. */
export function byTitle(hits: readonly Hit[], words: readonly string[]): Hit[] {
	const asked = fold(words.join(' '));
	const rank = ({ title, example }: Hit) => {
		if (example) return 2;
		const folded = fold(title);
		return folded === asked ? 0 : folded.startsWith(asked) ? 1 : 2;
	};
	return [...hits].sort((a, b) => rank(a) - rank(b));
}

/** A record's text, without what is shown or stands elsewhere. */
function textOf(content: string, title: string): string {
	const text = content.replaceAll(AS_IT_STANDS, '').trim();
	return text.startsWith(title) ? text.slice(title.length).replace(/^[.\s]+/, '') : text;
}
