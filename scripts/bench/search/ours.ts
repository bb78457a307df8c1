import { exampleRef, sentenceText } from '../../../src/domain/example.ts';
import type { FacetId } from '../../../src/domain/facet.ts';
import { NOTHING_SEARCHED } from '../../../src/domain/search-state.ts';
import { FIRST_LINES } from '../../../src/client/search/engine.ts';
import { RemoteSearch } from '../../../src/client/search/remote.ts';

const remote = new RemoteSearch('');

/** Asks the site's own worker for the first lines, as the site's own page does before it asks for the rest. */
export async function answer(query: string, open: readonly FacetId[]): Promise<readonly string[]> {
	const asked = { ...NOTHING_SEARCHED, query };
	const { examples, nearly } = await remote.search(asked, open, FIRST_LINES);
	return [...examples, ...nearly].map((example) => {
		const { title, kind, label, headline, outlet } = example;
		return [sentenceText(example), title, kind, label, headline, outlet, exampleRef(example)].join(
			' · ',
		);
	});
}
