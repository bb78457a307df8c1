/**
 * Everything that can be wrong in the content. The id is the address of the author's help page,
 * `content/problems/<id>.mdx`; the name stands in the message.
 */
export const PROBLEMS = {
	'file-missing': 'A file is missing',
	'file-unexpected': 'A file nobody reads',
	'collection-empty': 'An empty collection',
	'yaml-broken': 'Broken YAML',
	'yaml-shape': 'A field that does not fit',
	'id-shape': 'An id that cannot be an address',
	'id-duplicate': 'An id used twice',
	'text-unreadable': 'A text that is not UTF-8',
	'text-shape': 'A text without headline and paragraphs',
	'title-differs': 'A title that is not the headline',
	'checksum-differs': 'A text that was changed',
	'label-missing': 'A composed text without its label',
	'quote-not-found': 'A quote that is not in the text',
	'quote-ambiguous': 'A quote found more than once',
	'quote-splits-grapheme': 'A quote that cuts a character',
	'sentence-unknown': 'A sentence that does not exist',
	'annotation-order': 'Annotations out of text order',
	'signal-unknown': 'An unknown signal',
	'form-unknown': 'An unknown form',
	'reading-fixed': 'A reading that is not open',
	'note-missing': 'A note is missing',
	'note-length': 'A note too short or too long',
	'voice-unknown': 'An unknown voice',
	'voice-circle': 'Voices that quote each other in a circle',
	'side-unknown': 'An unknown side',
	'figure-misplaced': 'A figure on another signal',
	'figure-incomplete': 'A figure without its amount',
	'figure-unknown': 'A total that does not exist',
	'period-unreadable': 'A period that cannot be read',
	'check-without-source': 'A check without a source',
	'check-unbalanced': 'A course check that is not ten passages, seven of them sound',
	'passage-annotated': 'A quiet passage that is annotated',
	'article-unknown': 'An unknown article',
	'annotation-unknown': 'An unknown annotation',
	'claim-unknown': 'An unknown claim',
	'comparison-unknown': 'An unknown comparison',
	'practice-unknown': 'Nothing of that name in practice.yaml',
	'lesson-unknown': 'An unknown lesson',
	'mdx-broken': 'Broken MDX',
	'component-unknown': 'An unknown component',
	'component-attribute': 'A component that is not told enough',
	'exercise-without-key': 'An exercise without a key',
	'step-order': 'Steps out of order',
	'step-empty': 'A step without a heading',
	'exercise-without-rest': 'An exercise with nothing to leave alone',
	'exercise-unknown': 'An unknown exercise',
	'signal-incomplete': 'A signal page that is incomplete',
	'help-missing': 'A help page is missing',
} as const;

export type RuleId = keyof typeof PROBLEMS;
export const RULE_IDS = Object.keys(PROBLEMS) as RuleId[];

/** A place in a file; lines and columns count from 1. */
export interface Place {
	/** The path below the content folder. */
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

/** Something wrong in the content, and what to do about it. */
export interface Problem extends Place {
	readonly rule: RuleId;
	readonly found: string;
	readonly expected: string;
	readonly hint: string;
}

/** Orders problems as an author works through them: file by file, from the top. */
export function compareProblems(a: Problem, b: Problem): number {
	return a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column;
}

/** The whole list in words, each problem with its place first, as editors and terminals link it. */
export function formatProblems(problems: readonly Problem[]): string {
	const list = [...problems].sort(compareProblems).map(formatProblem);
	const count = list.length === 1 ? '1 problem' : `${list.length} problems`;
	return [...list, `${count} in the content. Nothing was built.`].join('\n\n');
}

function formatProblem({ rule, ...problem }: Problem): string {
	const title = `${PROBLEMS[rule]} (${rule})`;
	return `${formatObjection({ title, ...problem })}\n  help:     content/problems/${rule}.mdx`;
}

/** Something at a place of the content that an author should look at. */
export interface Objection extends Place {
	readonly title: string;
	readonly found: string;
	readonly expected: string;
	readonly hint: string;
}

/** An objection in words, its place first. */
export function formatObjection(objection: Objection): string {
	const { title, found, expected, hint } = objection;
	return [
		`${formatPlace(objection)}  ${title}`,
		`  found:    ${found}`,
		`  expected: ${expected}`,
		`  hint:     ${hint}`,
	].join('\n');
}

/** "articles/ksmo-desertion/annotations.yaml:12:9", as editors and terminals link it. */
export function formatPlace({ file, line, column }: Place): string {
	return `${file}:${line}:${column}`;
}
