import type { Article } from './article.ts';
import type { CourseIndex } from './course.ts';
import { annotationsIn, parseSentences } from './exhibit.ts';
import type { RuleId } from './problem.ts';
import { isSignal, SIGNAL_IDS, type SignalId } from './signal.ts';

/** The components that lessons may use, and what each has to be told. */
export const COMPONENTS = {
	Exhibit: { required: ['article'], optional: ['sentences', 'signals', 'title', 'notes'] },
	Exercise: { required: ['article', 'sentences', 'signals'], optional: ['title'] },
	Voices: { required: ['article'], optional: [] },
	Figures: { required: ['article'], optional: [] },
	Trail: { required: ['article'], optional: [] },
	Check: { required: ['article', 'claims'], optional: [] },
} as const satisfies Record<string, { required: readonly string[]; optional: readonly string[] }>;

export type ComponentName = keyof typeof COMPONENTS;

/** A use of a component, as its author wrote it; an attribute that is an expression is `null`. */
export interface ComponentUse {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string | null>>;
}

export interface Fault {
	readonly rule: RuleId;
	readonly found: string;
	readonly expected: string;
	readonly hint: string;
}

/** Everything that is wrong with one use of a component. */
export function checkComponent(use: ComponentUse, course: CourseIndex): Fault[] {
	const { name, attributes } = use;
	if (!Object.hasOwn(COMPONENTS, name)) {
		return [
			{
				rule: 'component-unknown',
				found: `\`<${name}>\``,
				expected: `one of ${ticked(Object.keys(COMPONENTS))}`,
				hint: 'Names of components begin with a capital letter and are spelt as in the authoring guide.',
			},
		];
	}
	const faults = checkAttributes(name as ComponentName, attributes);
	if (faults.length > 0) return faults;
	const article = course.articles.get(attributes['article'] ?? '');
	if (!article) return [unknownArticle(attributes['article'] ?? '', course)];
	return [
		...checkSentences(attributes['sentences'], article),
		...checkSignals(attributes['signals']),
		...checkClaims(attributes['claims'], article),
		...(name === 'Exercise' ? checkKey(attributes, article) : []),
	];
}

/** The signals in a list like `attribution, hedge`; all of them where none is named. */
export function parseSignals(source: string | undefined): SignalId[] {
	return source === undefined ? [...SIGNAL_IDS] : items(source).filter(isSignal);
}

/** The items of a list separated by commas. */
export function items(source: string): string[] {
	return source
		.split(',')
		.map((item) => item.trim())
		.filter((item) => item !== '');
}

export function unknownArticle(id: string, { articles }: CourseIndex): Fault {
	return {
		rule: 'article-unknown',
		found: `\`${id}\``,
		expected: `the folder name of an article: ${ticked([...articles.keys()].slice(0, 8))}`,
		hint: 'Articles are the folders under `articles/`.',
	};
}

function checkAttributes(name: ComponentName, attributes: ComponentUse['attributes']): Fault[] {
	const { required, optional } = COMPONENTS[name];
	const known: readonly string[] = [...required, ...optional];
	const fault = (found: string, hint: string): Fault => ({
		rule: 'component-attribute',
		found,
		expected: `\`<${name}>\` with ${ticked(required)}${optional.length > 0 ? `, if wanted ${ticked(optional)}` : ''}`,
		hint,
	});
	return [
		...required
			.filter((key) => attributes[key] === undefined || attributes[key] === '')
			.map((key) => fault(`no \`${key}\` on \`<${name}>\``, `Add \`${key}="…"\`.`)),
		...Object.entries(attributes).flatMap(([key, value]) => {
			if (!known.includes(key))
				return [fault(`\`${key}\` on \`<${name}>\``, 'Is it misspelt? Nothing reads it.')];
			if (value === null)
				return [fault(`an expression for \`${key}\``, `Write plain text: \`${key}="…"\`.`)];
			return [];
		}),
	];
}

function checkSentences(source: string | null | undefined, article: Article): Fault[] {
	if (source === undefined || source === null) return [];
	const numbers = parseSentences(source);
	const last = article.sentences.length;
	if (numbers && numbers.length > 0 && numbers.every((number) => number <= last)) return [];
	return [
		{
			rule: 'sentence-unknown',
			found: `sentences \`${source}\``,
			expected: `numbers from 1 (the headline) to ${last}, like \`2-8\` or \`3,5-7\``,
			hint: 'The page of the article shows the number of each sentence.',
		},
	];
}

function checkSignals(source: string | null | undefined): Fault[] {
	return items(source ?? '')
		.filter((id) => !isSignal(id))
		.map((id) => unknownSignal(id));
}

export function unknownSignal(id: string): Fault {
	return {
		rule: 'signal-unknown',
		found: `\`${id}\``,
		expected: `one of ${ticked(SIGNAL_IDS)}`,
		hint: 'Signals are named in full, separated by commas.',
	};
}

function checkClaims(source: string | null | undefined, article: Article): Fault[] {
	const known = article.claims.map(({ id }) => id);
	return items(source ?? '')
		.filter((id) => !known.includes(id))
		.map((id) => ({
			rule: 'claim-unknown',
			found: `\`${id}\``,
			expected: `a claim of \`${article.id}\`: ${ticked(known.slice(0, 8))}`,
			hint: `Claims are listed in \`articles/${article.id}/checks.yaml\`.`,
		}));
}

/** An exercise is judged by our own annotations: without one there is nothing to answer. */
function checkKey(attributes: ComponentUse['attributes'], article: Article): Fault[] {
	const sentences = parseSentences(attributes['sentences'] ?? '') ?? [];
	const signals = parseSignals(attributes['signals'] ?? undefined);
	if (annotationsIn({ article, sentences, signals }).length > 0) return [];
	return [
		{
			rule: 'exercise-without-key',
			found: `no annotation of ${ticked(signals)} in sentences ${attributes['sentences']}`,
			expected: 'at least one annotation that answers the exercise',
			hint: 'Choose other sentences or signals, or annotate these first.',
		},
	];
}

function ticked(ids: readonly string[]): string {
	return ids.map((id) => `\`${id}\``).join(', ');
}
