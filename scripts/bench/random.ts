/** Draws that are the same for the same seed, on every machine. */
export class Random {
	#state: number;

	constructor(seed: number) {
		// Neighbouring seeds would begin alike.
		this.#state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
	}

	/** At least 0 and below 1 (mulberry32). */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let mixed = this.#state;
		mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}

	/** A whole number, both ends allowed. */
	between(least: number, most: number): number {
		return least + Math.floor(this.next() * (most - least + 1));
	}

	pick<T>(list: readonly T[]): T {
		const item = list[this.between(0, list.length - 1)];
		if (item === undefined) throw new Error('Nothing to draw from: the list is empty.');
		return item;
	}

	shuffle<T>(list: readonly T[]): T[] {
		return list
			.map((item) => ({ item, at: this.next() }))
			.sort((a, b) => a.at - b.at)
			.map(({ item }) => item);
	}
}
