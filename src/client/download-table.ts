import { writeCsv } from '../domain/csv.ts';
import { download } from './download.ts';

/** Tells spreadsheets that the file is UTF-8; without it they read “ and é as something else. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Gives a table to the browser's downloads, for a spreadsheet; returns the file's name. */
export function downloadTable(name: string, rows: readonly (readonly string[])[]): string {
	return download(name, BYTE_ORDER_MARK + writeCsv(rows), 'text/csv');
}
