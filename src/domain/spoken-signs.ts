/** Crockford’s base 32: no I, L, O or U, so that nothing is misheard or misread (crockford.com/base32.html). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What is written in place of a sign that looks like it. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

const GROUP = 4;

/** A sign, or what stands where one should be, and its place from 0. */
export interface Unread {
	readonly sign: string;
	readonly place: number;
}

/** Numbers below 32 as signs in groups: "7K3P-9QXM-2". */
export function writeSigns(numbers: readonly number[]): string {
	const signs = numbers.map((number) => SIGNS[number]).join('');
	return signs.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join('-') ?? '';
}

/** Reads them whatever their case, with any spaces and hyphens; the first that is no sign is named. */
export function readSigns(
	text: string,
): { readonly numbers: readonly number[] } | { readonly unread: Unread } {
	const numbers: number[] = [];
	for (const character of text.toUpperCase().replace(/[\s\p{Pd}]/gu, '')) {
		const number = SIGNS.indexOf(LOOK_ALIKES[character] ?? character);
		if (number < 0) return { unread: { sign: character, place: numbers.length } };
		numbers.push(number);
	}
	return { numbers };
}

/**
 * The numbers with two more behind them that show mistakes: any one that is wrong, any two that
 * have changed places, and any two that are wrong less than 31 places apart. A Reed–Solomon code
 * over 32 elements (Reed, Solomon 1960, doi:10.1137/0108018).
 */
export function withCheck(numbers: readonly number[]): readonly number[] {
	const [sum, weighted] = syndromes([...numbers, 0, 0]);
	// The last two places have the weights 1 and 2: what they hold makes both sums nothing.
	const last = divide(sum ^ weighted, 1 ^ 2);
	return [...numbers, last, sum ^ last];
}

export function isChecked(numbers: readonly number[]): boolean {
	const [sum, weighted] = syndromes(numbers);
	return numbers.length > 2 && sum === 0 && weighted === 0;
}

/** The sum of all, and their sum with each twice as heavy as the one behind it. */
function syndromes(numbers: readonly number[]): readonly [sum: number, weighted: number] {
	return numbers.reduce(
		([sum, weighted], number) => [sum ^ number, double(weighted) ^ number],
		[0, 0],
	);
}

/** Twice a number of the field that x⁵ + x² + 1 makes. */
function double(number: number): number {
	return number < 16 ? number << 1 : (number << 1) ^ 0b100101;
}

function divide(number: number, by: number): number {
	for (let result = 0; result < SIGNS.length; result++)
		if (times(result, by) === number) return result;
	throw new Error('There is nothing to divide by.');
}

function times(one: number, other: number): number {
	let product = 0;
	for (let bit = 4; bit >= 0; bit--) product = double(product) ^ (other & (1 << bit) ? one : 0);
	return product;
}
