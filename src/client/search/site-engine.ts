import { hitsIn } from '../../domain/emphasise.ts';
import { isEmpty, parseQuery, type Query } from '../../domain/query.ts';
import { MOST_SHOWN, SITE_KINDS, type SiteKind } from '../../domain/site-kind.ts';
import { isIn, isKnown, type Stem } from '../../domain/vocabulary.ts';
import { find } from './find.ts';
import { allWords, type Correction, type Mended, mend } from './mend.ts';
import type { Pagefind, PagefindData } from './pagefind.ts';
import { byTitle, exampleHit, type Hit, siteHit } from './site-hit.ts';

/** What a search of the whole site has found. */
export interface SiteFound {
	/** Kinds of which something was found, in their fixed order. */
	readonly groups: readonly Group[];
	/** The folded words of what is shown that were searched for. */
	readonly hits: readonly string[];
	/** Words that nothing has, each with the one that was searched in its place. */
	readonly corrected: readonly Correction[];
	/** Words that nothing has, and none is near. */
	readonly unknown: readonly string[];
	/** Only the beginning of the query was searched. */
	readonly isCut: boolean;
}

export interface Group {
	readonly kind: SiteKind;
	readonly total: number;
	/** The best few. */
	readonly hits: readonly Hit[];
}

/** What the engine asks for: the index of the site, with the examples' merged as kind `example`. */
export interface SiteSources {
	readonly pagefind: Pagefind;
	readonly stem: Stem;
	/** Every word of the site but for the examples, the most frequent first. */
	readonly vocabulary: () => Promise<readonly string[]>;
	/** The same of the examples. */
	readonly wordsOfExamples: () => Promise<readonly string[]>;
}

/** Searches all that can be read here and groups it by kind. */
export class SiteEngine {
	readonly #sources: SiteSources;

	constructor(sources: SiteSources) {
		this.#sources = sources;
	}

	/** Loads what every search needs. */
	async warmUp(): Promise<void> {
		await this.#sources.pagefind.preload(null, { filters: { kind: SITE_KINDS[0] } });
	}

	/** Answers a query; a slip is mended only where nothing has all of its words. */
	async search(source: string): Promise<SiteFound> {
		const asked = parseQuery(source);
		const found = { groups: [], hits: [], corrected: [], unknown: [], isCut: asked.isCut };
		if (isEmpty(asked)) return found;
		const groups = await this.#groups(asked);
		if (groups.length > 0) return { ...found, groups, hits: this.#hits(groups, asked) };
		const { query, corrected, unknown } = await this.#mend(asked);
		if (corrected.length === 0 || unknown.length > 0) return { ...found, unknown };
		const mended = await this.#groups(query);
		return { ...found, corrected, groups: mended, hits: this.#hits(mended, query) };
	}

	#mend(query: Query): Promise<Mended> {
		const { stem, vocabulary, wordsOfExamples } = this.#sources;
		const all = async () => (await Promise.all([vocabulary(), wordsOfExamples()])).flat();
		return mend(query, async () => '', stem, all);
	}

	#hits(groups: readonly Group[], query: Query): string[] {
		const texts = groups.flatMap(({ hits }) =>
			hits.flatMap(({ title, excerpt }) => [title, excerpt]),
		);
		return hitsIn(texts, allWords(query), this.#sources.stem);
	}

	async #groups(query: Query): Promise<Group[]> {
		const groups = await Promise.all(SITE_KINDS.map((kind) => this.#group(kind, query)));
		return groups.filter(({ total }) => total > 0);
	}

	async #group(kind: SiteKind, query: Query): Promise<Group> {
		const { pagefind, stem } = this.#sources;
		const { results } = await find(pagefind, query, { kind });
		const shown = await Promise.all(
			results.slice(0, MOST_SHOWN[kind]).map((result) => result.data()),
		);
		if (!shown[0] || !(await this.#hasAll(kind, query, shown[0])))
			return { kind, total: 0, hits: [] };
		const words = allWords(query);
		const hits = shown.map((data) =>
			kind === 'example' ? exampleHit(data) : siteHit(data, words, stem),
		);
		return { kind, total: results.length, hits: byTitle(hits, words) };
	}

	/**
	 * The results are no makeshift. Each index passes over a word that it does not know, or takes its
	 * beginning: the first result shows every word, or the index at least has it somewhere.
	 */
	async #hasAll(kind: SiteKind, query: Query, { content, meta }: PagefindData): Promise<boolean> {
		const { stem, vocabulary, wordsOfExamples } = this.#sources;
		const first = [content, ...Object.values(meta)].join(' ');
		const missing = allWords(query).filter((word) => !isIn(word, first, stem));
		if (missing.length === 0) return true;
		const known = await (kind === 'example' ? wordsOfExamples() : vocabulary());
		return missing.every((word) => isKnown(word, known, stem));
	}
}
