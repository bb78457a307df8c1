import { addresses } from '../domain/address.ts';
import { type Example, exampleRef } from '../domain/example.ts';

type Examples = ReadonlyMap<string, Example>;

const NONE: Examples = new Map();
const asked = new Map<string, Promise<Examples>>();

/**
 * The examples of an article by their names across the site; none where there is no such article.
 * @throws Error where they cannot be loaded
 */
export function fetchExamples(base: string, article: string): Promise<Examples> {
	const address = base + addresses.examplesOfArticle(article);
	const known = asked.get(address) ?? load(address);
	asked.set(address, known);
	// What failed once may work the next time.
	known.catch(() => asked.delete(address));
	return known;
}

async function load(address: string): Promise<Examples> {
	const response = await fetch(address);
	if (response.status === 404) return NONE;
	if (!response.ok) throw new Error(`${response.status}: ${address}`);
	const examples: Example[] = await response.json();
	return new Map(examples.map((example) => [exampleRef(example), example]));
}
