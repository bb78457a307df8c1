/**
 * How wide the characters of the sheets' type are, in hundredths of an em: the advance widths of
 * Newsreader at its text size, rounded. They are kept here, and not read from the font, so that the
 * lines of a sheet stay the same for as long as its text does.
 */
const WIDTHS: Readonly<Record<number, string>> = {
	20: "'",
	23: ' .',
	24: ',‘’',
	25: ':j|·',
	27: '!;l',
	28: '()i',
	32: '{}',
	33: '[]',
	34: 'It',
	35: '"-f',
	38: 's',
	39: 'r°',
	40: '/\\',
	41: '_“”•',
	43: 'z',
	44: '*?c',
	45: 'J',
	46: 'ae',
	50: '`g',
	51: '+<=>^x~×',
	52: 'y–§',
	53: 'ov',
	54: 'kqu',
	55: 'Sb',
	56: 'dhp',
	57: '#$0123456789n£€',
	59: 'F',
	60: 'L',
	61: 'P',
	63: 'Z',
	64: 'BE…',
	65: 'R',
	67: 'T',
	68: 'Y',
	69: 'V—',
	71: 'AC',
	72: '&X',
	73: 'K',
	74: 'w',
	75: 'G',
	76: 'D',
	77: 'NU',
	78: '%OQ',
	80: 'H',
	83: 'm',
	89: '@',
	97: 'W',
	98: 'M',
};

const WIDTH_OF: ReadonlyMap<string, number> = new Map(
	Object.entries(WIDTHS).flatMap(([width, characters]) =>
		Array.from(characters, (character) => [character, Number(width)] as const),
	),
);

/** Of a character that the table does not have: as wide as any of ours, so that no line is too long. */
const WIDEST = 100;

/** The width of a text set in one line, in hundredths of an em, without kerning. */
export function widthOf(text: string): number {
	let width = 0;
	// An accent stands over its letter and takes no room of its own.
	for (const character of text.normalize('NFD').replace(/\p{M}/gu, ''))
		width += WIDTH_OF.get(character) ?? WIDEST;
	return width;
}
