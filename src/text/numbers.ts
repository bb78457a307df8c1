const NUMBER = new Intl.NumberFormat('en-GB');
const PERCENT = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });
const COMPACT = new Intl.NumberFormat('en-GB', { notation: 'compact', compactDisplay: 'long' });
const ORDINAL = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const ORDINAL_ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = {
	one: 'st',
	two: 'nd',
	few: 'rd',
};
const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];
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
	return COMPACT.format(value);
}

/** In words up to ten, in digits above. */
export function numberWord(value: number): string {
	return SMALL[value] ?? number(value);
}

/** In words up to eight, in digits above. */
export function ordinalWord(value: number): string {
	return ORDINALS[value] ?? `${number(value)}${ORDINAL_ENDINGS[ORDINAL.select(value)] ?? 'th'}`;
}

/** The name of a month, 1 to 12. */
export function monthName(month: number): string {
	return MONTHS[month - 1] ?? '';
}

/** "2025-11-28", "2025-11" or "2025" as a reader writes it. */
export function dateWords(date: string): string {
	const [year = '', month, day] = date.split('-').map(Number);
	return [day, month === undefined ? undefined : monthName(month), year]
		.filter((part) => part !== undefined)
		.join(' ');
}

export function capitalise(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "a, b and c". */
export function listWords(items: readonly string[]): string {
	if (items.length < 2) return items.join('');
	return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
