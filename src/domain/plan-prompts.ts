/** Prompts of a plan for teachers, and the lessons it is for. */
export interface PlanPrompts {
	readonly title: string;
	readonly lessons: readonly string[];
	readonly prompts: readonly string[];
}

/** The heading that prompts for a class stand under in a plan for teachers. */
const PROMPTS_HEADING = 'To talk about';

const DIRECTIVE = /:[a-z]+\[([^\]]*)\](?:\{[^}]*\})?/g;
const ITEM = /^[-*] +/;

/**
 * The prompts in the body of a plan: the items of the list under their heading, as plain text; none
 * where there is no such heading.
 */
export function promptsOf(markdown: string): string[] {
	const lines = markdown.split(/\r?\n/);
	const start = lines.findIndex((line) => line.trim() === `## ${PROMPTS_HEADING}`);
	if (start === -1) return [];
	const rest = lines.slice(start + 1);
	const end = rest.findIndex((line) => /^##? /.test(line));
	const items: string[] = [];
	let isOpen = false;
	for (const line of end === -1 ? rest : rest.slice(0, end)) {
		if (ITEM.test(line)) items.push(line.replace(ITEM, ''));
		else if (isOpen && line.trim() !== '') items.push(`${items.pop() ?? ''} ${line.trim()}`);
		isOpen = line.trim() !== '' && items.length > 0;
	}
	return items.map((item) => item.replace(DIRECTIVE, '$1').replace(/[*_`]/g, '').trim());
}
