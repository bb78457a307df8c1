import { fold } from '../../../src/domain/query.ts';
import { Random } from '../random.ts';
import type { FacetedExample } from './compose-examples.ts';
import { SEARCHED, toEntry } from './peer.ts';

/** Of a hundred, of a thousand or of ten examples one has the word. */
export const SHARES = [0.01, 0.001, 0.1] as const;

/** Queries after the first. */
const WARM = 20;
const SHORTEST = 4;

export interface Queries {
	/** A word for each of `SHARES`. */
	readonly cold: readonly string[];
	/** One or two words that some example has, drawn from its text. */
	readonly warm: readonly string[];
}

/** Draws queries that have an answer; the same ones for the same examples. */
export function drawQueries(all: readonly FacetedExample[]): Queries {
	const counts = new Map<string, number>();
	for (const example of all) {
		for (const word of new Set(wordsOf(example))) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	const words = [...counts];
	const cold = SHARES.map((share) => nearest(words, share * all.length));
	const random = new Random(all.length);
	const warm = new Set<string>();
	while (warm.size < WARM) {
		const own = wordsOf(random.pick(all));
		warm.add([...new Set([random.pick(own), random.pick(own)])].slice(warm.size % 2).join(' '));
	}
	return { cold, warm: [...warm].filter((query) => !cold.includes(query)) };
}

function wordsOf(example: FacetedExample): string[] {
	const entry = toEntry(example, 0);
	const text = SEARCHED.map((field) => entry[field]).join(' ');
	return fold(text)
		.split(' ')
		.filter((word) => word.length >= SHORTEST && !/^\d/.test(word));
}

function nearest(words: readonly (readonly [string, number])[], wanted: number): string {
	const distance = ([, count]: readonly [string, number]) => Math.abs(Math.log(count / wanted));
	const [word = ''] = words.reduce(
		(a, b) => (distance(b) < distance(a) ? b : a),
		words[0] ?? ['', 1],
	);
	return word;
}
