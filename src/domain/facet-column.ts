/** One facet of every example, in the order of the index. */
export interface FacetColumn {
	/** The lists of values that occur, each once. */
	readonly combinations: readonly (readonly string[])[];
	/** For each example, which of them it has. */
	readonly codes: Uint16Array;
}

/** The first sign that stands for a combination: from here on none is a line end or a space. */
const FIRST_SIGN = 0x21;

/** The column as a text of two lines: the combinations as JSON, and one sign for each example. */
export function writeFacetColumn(all: readonly (readonly string[])[]): string {
	const codes = new Map<string, number>();
	const signs = all.map((values) => {
		const key = JSON.stringify(values);
		const code = codes.get(key) ?? codes.size;
		codes.set(key, code);
		return String.fromCharCode(FIRST_SIGN + code);
	});
	return `[${[...codes.keys()].join(',')}]\n${signs.join('')}`;
}

/** @throws SyntaxError where the text was not written by `writeFacetColumn` */
export function readFacetColumn(text: string): FacetColumn {
	const end = text.indexOf('\n');
	const signs = text.slice(end + 1);
	return {
		combinations: JSON.parse(text.slice(0, end)) as string[][],
		codes: Uint16Array.from(signs, (sign) => sign.charCodeAt(0) - FIRST_SIGN),
	};
}
