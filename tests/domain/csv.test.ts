import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from '../../src/domain/csv.ts';
import { anyText } from './builders.ts';

test('every cell stands in quotes, every line ends with CR LF', () => {
	expect(
		writeCsv([
			['a', 'b "c"'],
			['', 'd\ne'],
		]),
	).toBe('"a","b ""c"""\r\n"","d\ne"\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM', '\tx', '\rx', '＝1', '－1'])(
	'%j is no formula any more',
	(cell) => {
		expect(writeCsv([[cell]])).toBe(`"'${cell}"\r\n`);
	},
);

test('it is what csv-stringify writes', () => {
	const anyCell = fc.oneof(anyText, fc.string(), fc.constantFrom('', '=x', '-', '@', '＋1'));
	fc.assert(
		fc.property(fc.array(fc.array(anyCell, { minLength: 2, maxLength: 4 })), (rows) => {
			const options = { quoted: true, quoted_empty: true, record_delimiter: 'windows' } as const;
			expect(writeCsv(rows)).toBe(stringify(rows, { ...options, escape_formulas: true }));
		}),
	);
});
