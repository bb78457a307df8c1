import { items, ticked } from './attribute.ts';
import {
	COMPONENT_NAMES,
	type ComponentName,
	type ComponentUse,
	exerciseKindOf,
	type Fault,
	isComponent,
	toldOf,
	type Values,
} from './component.ts';
import type { CourseIndex, Outline } from './course.ts';
import { HELPS } from './exercise.ts';
import { checkExercise } from './exercise-check.ts';
import { parseSentences } from './exhibit.ts';
import { checkKind } from './kind-check.ts';
import { isSignal, SIGNAL_IDS } from './signal.ts';
import { WAYS_TO_SORT } from './sort-exercise.ts';

/** The attributes that hold ids with commas between them. */
const LISTS = new Set(['signals', 'claims', 'given', 'annotations', 'passages', 'lookUps']);

/** What an attribute of any component may say, where not just anything will do; in a list, each of its items. */
const VALUES: Values = { notes: ['off'], help: HELPS, by: WAYS_TO_SORT };

/** Everything that is wrong with one use of a component. */
export function checkComponent(use: ComponentUse, course: CourseIndex): Fault[] {
	const { name } = use;
	if (!isComponent(name)) return [unknownComponent(name)];
	const faults = checkAttributes(name, use);
	if (faults.length > 0) return faults;
	// Without those in curly brackets, which are at fault.
	const attributes = use.attributes as Readonly<Record<string, string>>;
	const { article: id, comparison } = attributes;
	if (comparison !== undefined)
		return checkComparison(comparison, attributes['claims'], course.comparisons);
	if (id === undefined) return [];
	const article = course.articles.get(id);
	if (!article) return [unknownArticle(id, course)];
	const chosen = [
		...checkSentences(attributes['sentences'], article),
		...checkSignals(attributes['signals']),
	];
	return [
		...chosen,
		...checkClaims(attributes['claims'], id, article, `articles/${id}/checks.yaml`),
		...(chosen.length === 0 ? checkTask(name, attributes, id, article) : []),
	];
}

/** What is wrong with the exercise it sets, where it sets one. */
function checkTask(
	name: ComponentName,
	attributes: Readonly<Record<string, string>>,
	id: string,
	article: Outline,
): Fault[] {
	const kind = exerciseKindOf(name);
	if (kind === undefined) return [];
	return kind === 'mark'
		? checkExercise(attributes, id, article)
		: checkKind(kind, attributes, id, article);
}

export function unknownArticle(id: string, { articles }: CourseIndex): Fault {
	return {
		rule: 'article-unknown',
		found: `\`${id}\``,
		expected: `the folder name of an article: ${ticked([...articles.keys()].slice(0, 8))}`,
		hint: 'Articles are the folders under `articles/`.',
	};
}

function unknownComponent(name: string): Fault {
	const meant = COMPONENT_NAMES.find((id) => id.toLowerCase() === name.toLowerCase());
	const isHtml = !/^[A-Z]/.test(name);
	return {
		rule: 'component-unknown',
		found: `\`<${name}>\``,
		expected: `one of ${ticked(COMPONENT_NAMES)}`,
		hint: meant
			? `Write \`<${meant}>\`, with its capital.`
			: isHtml
				? 'Pages take no HTML: use the signs of Markdown. To show the sign itself, write `\\<`.'
				: 'Copy the name from the list, or from docs/authoring.md.',
	};
}

function checkAttributes(name: ComponentName, { attributes, hasContent }: ComponentUse): Fault[] {
	const { required, optional, values } = toldOf(name);
	const known: readonly string[] = [...required, ...optional];
	const fault = (found: string, hint: string): Fault => ({
		rule: 'component-attribute',
		found,
		expected: `\`<${name}>\` with ${ticked(required)}${optional.length > 0 ? `, if wanted ${ticked(optional)}` : ''}`,
		hint,
	});
	const faults = required
		.filter((key) => attributes[key] === undefined)
		.map((key) => fault(`no \`${key}\` on \`<${name}>\``, `Add \`${key}="…"\`.`));
	for (const [key, value] of Object.entries(attributes)) {
		if (key === '{…}') {
			faults.push(
				fault('curly brackets in place of attributes', 'Write plain text: `article="…"`.'),
			);
		} else if (!known.includes(key)) {
			faults.push(fault(`\`${key}\` on \`<${name}>\``, 'Is it misspelt? Nothing reads it.'));
		} else if (value === null) {
			const hint = `Write plain text: \`${key}="…"\`.`;
			faults.push(fault(`a value in curly brackets for \`${key}\``, hint));
		} else if (value.trim() === '' || (LISTS.has(key) && items(value).length === 0)) {
			faults.push(fault(`nothing for \`${key}\``, `Write \`${key}="…"\`, or take it out.`));
		} else if (!isAllowed(key, value, values)) {
			const hint = `Write ${choicesOf(key, values)}${required.includes(key) ? '' : ', or take it out'}.`;
			faults.push(fault(`\`${key}="${value}"\``, hint));
		}
	}
	if (hasContent) {
		const hint = `End it with \`/>\`; words stand before or after it.`;
		faults.push(fault(`words inside \`<${name}>\`, which shows none`, hint));
	}
	return faults;
}

function isAllowed(key: string, value: string, values: Values = VALUES): boolean {
	const allowed = values[key];
	const given = LISTS.has(key) ? items(value) : [value];
	return allowed === undefined || given.every((each) => allowed.includes(each));
}

function choicesOf(key: string, values: Values = VALUES): string {
	return (values[key] ?? []).map((value) => `\`${key}="${value}"\``).join(' or ');
}

function checkSentences(source: string | undefined, { sentences }: Outline): Fault[] {
	if (source === undefined) return [];
	const numbers = parseSentences(source);
	const last = sentences?.length ?? Number.POSITIVE_INFINITY;
	if (numbers?.every((number) => number <= last)) return [];
	return [
		{
			rule: 'sentence-unknown',
			found: `sentences \`${source}\``,
			expected: `numbers from 1 (the headline) ${sentences ? `to ${last}, ` : ''}like \`2-8\` or \`3,5-7\``,
			hint: 'The page of the article shows the number of each sentence.',
		},
	];
}

function checkSignals(source: string | undefined): Fault[] {
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

function checkComparison(
	id: string,
	claims: string | undefined,
	comparisons: CourseIndex['comparisons'],
): Fault[] {
	const comparison = comparisons.get(id);
	if (comparison) return checkClaims(claims, id, comparison, `comparisons/${id}.yaml`);
	const known = [...comparisons.keys()].slice(0, 8);
	return [
		{
			rule: 'comparison-unknown',
			found: `\`${id}\``,
			expected:
				known.length === 0
					? 'the name of a comparison, of which there are none'
					: `the name of a comparison: ${ticked(known)}`,
			hint: 'Comparisons are the files under `comparisons/`, named without `.yaml`.',
		},
	];
}

/** Holds a choice of claims against those of an article or of a comparison. */
function checkClaims(
	source: string | undefined,
	of: string,
	{ claims }: Pick<Outline, 'claims'>,
	file: string,
): Fault[] {
	if (source === undefined || !claims) return [];
	const known = claims.map(({ id }) => id);
	return items(source)
		.filter((id) => !known.includes(id))
		.map((id) => ({
			rule: 'claim-unknown',
			found: `\`${id}\``,
			expected:
				known.length === 0
					? `a claim of \`${of}\`, which has none`
					: `a claim of \`${of}\`: ${ticked(known.slice(0, 8))}`,
			hint: `Claims are listed in \`${file}\`.`,
		}));
}
