interface Saying {
	/** The parser's words. */
	readonly reason: RegExp;
	/** What the line looks like, where one reason has several causes. */
	readonly line?: RegExp;
	readonly found: string;
	readonly hint: string;
}

const QUOTE_IT = 'Put the whole text in straight double quotes: `"…"`.';

const SAYINGS: readonly Saying[] = [
	{
		reason: /^bad indentation/,
		line: /:\s+(["']).*\1\s*\S/,
		found: 'words after a closing quotation mark',
		hint: 'Put the other kind of straight quotes around the whole text: `\'"We waited," she said\'`.',
	},
	{
		reason: /^bad indentation/,
		line: /:\s+[^\s"'[{|>].*:(?:\s|$)/,
		found: 'a colon and a space inside a text',
		hint: QUOTE_IT,
	},
	{
		reason: /^bad indentation/,
		line: /:\s+[%@`?[\]{},|>]/,
		found: 'a text that begins with a sign of YAML',
		hint: QUOTE_IT,
	},
	{
		reason: /^bad indentation/,
		found: 'a line that is not indented like its neighbours',
		hint: 'Begin all lines of an entry with the same number of spaces.',
	},
	{
		reason: /^duplicated mapping key/,
		found: 'the same field twice in one entry',
		hint: 'Keep one of the two; or does a new entry begin here, without its hyphen?',
	},
	{
		reason: /within a (?:double|single) quoted scalar/,
		found: 'a quotation mark that is opened and never closed',
		hint: 'The opening one may stand far above this line. Close it at the end of its text.',
	},
	{
		reason: /^tab characters/,
		found: 'a tab at the beginning of a line',
		hint: 'Use spaces instead.',
	},
	{ reason: /alias/, found: 'a text that begins with `*`', hint: QUOTE_IT },
	{ reason: /\btag\b/, found: 'a text that begins with `!`', hint: QUOTE_IT },
	{ reason: /anchor/, found: 'a text that begins with `&`', hint: QUOTE_IT },
	{
		reason: /flow collection|expected the node content/,
		found: 'a square or curly bracket that is not closed, or a comma too few or too many',
		hint: 'Look at this line and the one above: close the bracket, put commas between the items.',
	},
	{
		reason: /^a line break is expected/,
		found: 'words on the same line as `>` or `|`',
		hint: 'Begin the text on the next line, indented with spaces.',
	},
	{
		reason: /document separator is expected|multiline key|colon is missed/,
		found: 'a line that belongs to nothing, or one above it without its colon',
		hint: 'A line is a name, a colon, a space and a value, indented like its neighbours.',
	},
	{
		reason: /single document/,
		found: 'a line of three hyphens inside the file',
		hint: 'Take that line out.',
	},
	{
		reason: /escape sequence|hexadecimal/,
		found: 'a backslash inside double quotes',
		hint: 'Put the text in single quotes instead.',
	},
	{
		reason: /non-printable|null byte/,
		found: 'a hidden sign that is no letter',
		hint: 'Delete the words around this place and type them again.',
	},
];

/** What a YAML parser complains of, in an author's words. */
export function yamlWords(reason: string, line: string): { found: string; hint: string } {
	const saying = SAYINGS.find(
		(each) => each.reason.test(reason) && (each.line?.test(line) ?? true),
	);
	return {
		found: `${saying?.found ?? 'a line that cannot be read'} (${reason})`,
		hint:
			saying?.hint ?? 'Look at this line and the one above; put text with special signs in quotes.',
	};
}
