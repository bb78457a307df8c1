/** What a search of the whole site finds, in the order it is shown. */
export const SITE_KINDS = ['lesson', 'signal', 'article', 'module', 'page', 'example'] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

/** How many of a kind are shown at most; forms count as signals. */
export const MOST_SHOWN = {
	lesson: 4,
	signal: 5,
	article: 4,
	module: 3,
	page: 3,
	example: 5,
} as const satisfies Record<SiteKind, number>;

/** The kinds whose built pages are searched as they stand. */
export type PageKind = 'lesson' | 'module' | 'page';
