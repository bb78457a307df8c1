interface Saying {
	/** The parser's words. */
	readonly reason: RegExp;
	readonly found: string;
	readonly hint: string;
}

const NO_TAG = 'For the sign itself, write `\\<`, or say “fewer than”.';

const SAYINGS: readonly Saying[] = [
	{
		reason: /create a comment in MDX/,
		found: 'a comment in HTML',
		hint: 'Take it out, or write `{/* … */}`.',
	},
	{
		reason: /create a link in MDX/,
		found: 'an address in pointed brackets',
		hint: 'Write `[words](https://…)`.',
	},
	{
		reason: /Unexpected character `[‘’‚“”„«»]`/,
		found: 'a curly quotation mark inside a component',
		hint: 'Use straight ones: `article="…"`.',
	},
	{
		reason: /before attribute value/,
		found: 'a value without quotation marks',
		hint: 'Put it in straight ones: `sentences="3"`.',
	},
	{
		reason: /in attribute value/,
		found: 'a quotation mark inside a component that is never closed',
		hint: 'Close it right after the value: `article="…"`. It may stand far above this line.',
	},
	{
		reason: /^Expected a closing tag/,
		found: 'a tag that is never closed',
		hint: 'End a component with `/>`, and leave a blank line before and after it.',
	},
	{
		reason: /closing (?:slash|tag)/,
		found: 'a closing tag that does not fit the one that is open',
		hint: 'A component is one tag that ends with `/>`; there is nothing else to close.',
	},
	{
		reason: /import\/exports/,
		found: 'a paragraph that begins with `import` or `export`',
		hint: 'Programs begin so: begin with another word.',
	},
	{
		reason: /in expression|parse expression/,
		found: 'a curly bracket in the text',
		hint: 'For the sign itself, write `\\{`. After `:name[words]` there is no space before it.',
	},
	{
		reason: /empty expression/,
		found: 'curly brackets with nothing in them',
		hint: 'Write plain text: `article="…"`.',
	},
	{
		reason: /before attribute name|after self-closing/,
		found: 'a component that does not end',
		hint: 'End it with `/>`.',
	},
	{ reason: /name/, found: 'a `<` that begins no component', hint: NO_TAG },
];

/** What an MDX parser complains of, in an author's words. */
export function mdxWords(reason: string): { found: string; hint: string } {
	const saying = SAYINGS.find((each) => each.reason.test(reason));
	return {
		found: `${saying?.found ?? 'a sign that cannot be read'} (${reason})`,
		hint: saying?.hint ?? 'Close every tag, and write a literal `{` or `<` as `\\{` or `\\<`.',
	};
}
