import { editionOf } from './edition.ts';

/** How often another order is tried where one will not do. */
const TRIES = 100;

/**
 * The items in an order that follows from the seed alone: the same in every browser and on every day.
 * Fisher and Yates’s shuffle (Durstenfeld 1964, doi:10.1145/364520.364540).
 * @param willDo an order that gives nothing away; where none of a hundred will do, it is one of them
 */
export function shuffle<T>(
	items: readonly T[],
	seed: string,
	willDo: (order: readonly T[]) => boolean = () => true,
): T[] {
	let order = shuffleOnce(items, seed);
	for (let attempt = 1; attempt < TRIES && !willDo(order); attempt++) {
		order = shuffleOnce(items, `${seed} ${attempt}`);
	}
	return order;
}

function shuffleOnce<T>(items: readonly T[], seed: string): T[] {
	const order = [...items];
	const next = randomFrom(seed);
	for (let last = order.length - 1; last > 0; last--) {
		const chosen = Math.floor(next() * (last + 1));
		[order[last], order[chosen]] = [order[chosen] as T, order[last] as T];
	}
	return order;
}

/** Numbers from 0 to below 1: Marsaglia’s xorshift, 32 bits (2003, doi:10.18637/jss.v008.i14). */
function randomFrom(seed: string): () => number {
	// Zero would stay zero.
	let state = Number.parseInt(editionOf(seed), 16) || 1;
	return () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) / 2 ** 32;
	};
}
