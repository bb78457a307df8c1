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
