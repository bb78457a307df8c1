import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from './draft.ts';

/** Where the comparison of `addComparison` stands. */
export const COMPARISON = 'comparisons/two-ferries.yaml';

const YAML = `title: One ferry, told twice
summary: Two papers on a late ferry.
articles: [ferry-delay, ferry-again]
claims:
  - id: late
    claim: How often the ferry was late
    told:
      - article: ferry-delay
        sentence: 2
        quote: 12 of 20 days in May
        kept: [how many, of how many]
        note: >
          A number with its whole,
          on one line.
      - article: ferry-again
        sentence: 2
        quote: came in late
        lost: [how many, of how many]
  - id: boat
    claim: Whether there will be a second boat
    told:
      - article: ferry-delay
        sentence: 6
        quote: may buy a second boat
        kept: [that it is open]
      - article: ferry-again
        lost: [that it is open]
`;

/** Gives the good course a second article, with the same text, and a comparison of the two. */
export function addComparison(): Change {
	return (dir) => {
		const [first, second] = ['ferry-delay', 'ferry-again'].map((id) => join(dir, 'articles', id));
		if (!first || !second) return;
		cpSync(first, second, { recursive: true });
		const about = join(second, 'about.yaml');
		writeFileSync(
			about,
			readFileSync(about, 'utf8').replace('The Orsk Harbour Post', 'The Orsk Bell'),
		);
		mkdirSync(join(dir, 'comparisons'));
		writeFileSync(join(dir, COMPARISON), YAML);
	};
}
