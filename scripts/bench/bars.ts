import type { Bar } from './report.ts';

/** Wall time of a cold build beside Hugo's for the same articles, by number of articles. */
export const WALL_TO_HUGO: Readonly<Record<number, Bar>> = {
	1000: { most: 4, words: '≤ 4 × Hugo' },
	5000: { most: 2, words: '≤ 2 × Hugo' },
	10000: { most: 1.5, words: '≤ 1.5 × Hugo' },
};

/** Peak memory of the build, MB, by number of articles. */
export const MEMORY: Readonly<Record<number, Bar>> = {
	10000: { most: 1200, words: '≤ 1,200 MB' },
};

/** Ten times the articles take at most ten times as long. */
export const EXPONENT: Bar = { most: 1, words: '≤ 1.0: the build grows no faster than the course' };

/** What one page weighs must not depend on how many others there are. */
export const SAME_PAGE: Bar = { most: 1, words: '≤ 1 %: a page weighs the same in any course' };

/** Missing points of each Lighthouse category: none. */
export const SCORE_LOST: Bar = { most: 0, words: '100 of 100' };

/** LCP of the article page beside that of a plain page with the same text. */
export const LCP_TO_PLAIN: Bar = { most: 1.1, words: '≤ 1.1 × a plain page of the same text' };

/** What a reader on a slow line waits for, kB (1,000 bytes) after gzip. */
export const SIZES = {
	html: { most: 40, words: '≤ 40 kB gzip' },
	script: { most: 6, words: '≤ 6 kB gzip' },
	fonts: { most: 90, words: '≤ 90 kB in a first view' },
} as const satisfies Record<string, Bar>;

/** What a lesson page with exercises loads at once, kB after gzip. */
export const LESSON_SCRIPT: Bar = { most: 25, words: '≤ 25 kB gzip' };

/** From an action of somebody who marks to the next frame, ms, on a processor four times slower. */
export const MARKING: Bar = { most: 50, words: '≤ 50 ms' };

/** 300 files of 10 exercises, from choosing them to the last row, ms. */
export const RESULTS_TIME: Bar = { most: 3000, words: '≤ 3,000 ms' };

/** What the page that adds up does without a pause, ms of the processor. */
export const RESULTS_TASK: Bar = { most: 50, words: '≤ 50 ms' };

/** The first flight of packets, bytes: what arrives before the server waits for an answer. */
export const FIRST_FLIGHT = 14 * 1024;

/** From saving a file to a page that shows it, ms, in the development server. */
export const EDIT: Bar = { most: 1000, words: '≤ 1,000 ms at 1,000 articles' };

/** To the first lines found in the project's own content, kB. */
export const REAL_SEARCH_BYTES: Bar = { most: 150, words: '≤ 150 kB' };

/** The same in generated examples, by their number: with no facet open, and with two or all. */
export const SEARCH_BYTES: Readonly<
	Record<number, Partial<Record<'closed' | 'two' | 'all', Bar>>>
> = {
	10000: { closed: { most: 200, words: '≤ 200 kB' } },
	100000: {
		closed: { most: 700, words: '≤ 700 kB' },
		two: { most: 1200, words: '≤ 1,200 kB' },
	},
};

/** An answer when the search is already in use, facets closed. */
export const SEARCH_WARM: Bar = { most: 50, words: '≤ 50 ms' };

/** A hundred times the examples ask for less than a hundred times the bytes. */
export const SEARCH_EXPONENT: Bar = { most: 1, words: '≤ 1.0: no faster than the examples' };
