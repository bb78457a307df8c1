import { items, ticked } from './attribute.ts';
import type { Fault } from './component.ts';
import type { Article } from './article.ts';
import type { Outline } from './course.ts';
import type { ExerciseKind } from './exercise.ts';
import { withoutKey } from './without-key.ts';
import { sumsOf } from './sums-exercise.ts';
import { checkSort } from './sort-check.ts';

type Attributes = Readonly<Record<string, string>>;

/** What an article offers to exercises, by the attribute that names it. */
const LISTS = { passages: 'passages', rewrite: 'rewrites', lookUps: 'lookUps' } as const;

/** What is wrong with an exercise of another kind than marking, on an article that there is. */
export function checkKind(
	kind: ExerciseKind,
	attributes: Attributes,
	id: string,
	outline: Outline,
): Fault[] {
	const unknown = [
		...checkAnnotations(attributes, id, outline),
		...checkPractice(attributes, id, outline),
	];
	if (unknown.length > 0 || !outline.whole) return unknown;
	return checkKey(kind, attributes, outline.whole);
}

function checkAnnotations({ annotations }: Attributes, id: string, outline: Outline): Fault[] {
	const known = outline.annotations?.map((each) => each.id);
	return strays(annotations, known).map((stray) => ({
		rule: 'annotation-unknown',
		found: `\`${stray}\``,
		expected: `the id of an annotation of \`${id}\`: ${ticked(known?.slice(0, 8) ?? [])}`,
		hint: `Annotations are listed in \`articles/${id}/annotations.yaml\`.`,
	}));
}

function checkPractice(attributes: Attributes, id: string, outline: Outline): Fault[] {
	return Object.entries(LISTS).flatMap(([attribute, list]) => {
		const known = outline[list]?.map((each) => each.id);
		return strays(attributes[attribute], known).map((stray): Fault => ({
			rule: 'practice-unknown',
			found: `\`${stray}\``,
			expected:
				known?.length === 0
					? `an id under \`${list}\` of \`${id}\`, which has none`
					: `an id under \`${list}\` of \`${id}\`: ${ticked(known?.slice(0, 8) ?? [])}`,
			hint: `Copy the id from \`articles/${id}/practice.yaml\`, or add the entry there.`,
		}));
	});
}

/** Those named that are not known; none where nobody can tell. */
function strays(named: string | undefined, known: readonly string[] | undefined): string[] {
	return known ? items(named ?? '').filter((each) => !known.includes(each)) : [];
}

function checkKey(kind: ExerciseKind, attributes: Attributes, article: Article): Fault[] {
	switch (kind) {
		case 'sort':
			return checkSort(attributes, article);
		case 'trace':
			if (article.trail.length > 1) return [];
			return [
				withoutKey(
					`a trail of ${article.trail.length === 0 ? 'no steps' : 'one step'}`,
					'an article with at least two steps to put in order',
					`Add the steps to \`articles/${article.id}/trail.yaml\`, or choose another article.`,
				),
			];
		case 'sums': {
			const { annotations } = attributes;
			if (sumsOf(article, annotations === undefined ? undefined : items(annotations)).length > 0)
				return [];
			return [
				withoutKey(
					annotations === undefined
						? 'figures that allow no question'
						: `no question that touches ${ticked(items(annotations))}`,
					'two figures of one series (`of`) that fit or do not fit each other',
					'The view of the figures lists what does not fit. Add `figure` to the annotations, or name others.',
				),
			];
		}
		default:
			return [];
	}
}
