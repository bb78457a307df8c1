/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/**
 * A table as CSV (RFC 4180): every cell in quotes, lines that end with CR LF. An apostrophe stands
 * before what a spreadsheet would run as a formula.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
	return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(cell: string): string {
	const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
	return `"${harmless.replaceAll('"', '""')}"`;
}
