const BASE = 32n;

/** Numbers from 0, each below its radix, as one number: its digits to base 32, always as many. */
export function packNumbers(numbers: readonly number[], radices: readonly number[]): number[] {
	let packed = 0n;
	for (const [index, radix] of radices.entries())
		packed = packed * BigInt(radix) + BigInt(numbers[index] ?? 0);
	const digits: number[] = [];
	for (let left = packedLength(radices); left > 0; left--) {
		digits.unshift(Number(packed % BASE));
		packed /= BASE;
	}
	return digits;
}

/** Takes apart what `packNumbers` put together; nothing where it is too much for these radices. */
export function unpackNumbers(
	digits: readonly number[],
	radices: readonly number[],
): number[] | undefined {
	let packed = digits.reduce((sum, digit) => sum * BASE + BigInt(digit), 0n);
	const numbers: number[] = [];
	for (const radix of radices.toReversed()) {
		numbers.unshift(Number(packed % BigInt(radix)));
		packed /= BigInt(radix);
	}
	return packed === 0n ? numbers : undefined;
}

/** How many digits it takes. */
export function packedLength(radices: readonly number[]): number {
	const most = radices.reduce((product, radix) => product * BigInt(radix), 1n) - 1n;
	let length = 0;
	for (let left = most; left > 0n; left /= BASE) length++;
	return length;
}
