const NUMBER = new Intl.NumberFormat('en-GB');
const PERCENT = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });
const ORDINAL_ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = {
	one: 'st',
	two: 'nd',
	few: 'rd',
};
const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

export function number(value: number): string {
	return NUMBER.format(value);
}

/** A share of 0 to 1 as whole per cent. */
export function percent(share: number): string {
	return PERCENT.format(share);
}

/** "10 thousand", "1 million". */
export function roundNumber(value: number): string {
	const format = { notation: 'compact', compactDisplay: 'long' } as const;
	return new Intl.NumberFormat('en-GB', format).format(value);
}

/** In words up to ten, in digits above. */
export function numberWord(value: number): string {
	return SMALL[value] ?? number(value);
}

/** In words up to eight, in digits above. */
export function ordinalWord(value: number): string {
	const inRow = new Intl.PluralRules('en-GB', { type: 'ordinal' }).select(value);
	return ORDINALS[value] ?? `${number(value)}${ORDINAL_ENDINGS[inRow] ?? 'th'}`;
}

export function capitalise(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "a, b and c". */
export function listWords(items: readonly string[]): string {
	if (items.length < 2) return items.join('');
	return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
