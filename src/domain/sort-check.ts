import { items, parseSorting, ticked } from './attribute.ts';
import type { Article } from './article.ts';
import type { Fault } from './component.ts';
import type { SortExercise } from './exercise.ts';
import { isSignal } from './signal.ts';
import { toSortExercise } from './sort-exercise.ts';
import { withoutKey } from './without-key.ts';

/** Each phrase has to have one place of its own, and another where it might have gone. */
export function checkSort(attributes: Readonly<Record<string, string>>, article: Article): Fault[] {
	const by = parseSorting(attributes['by']);
	const annotations = items(attributes['annotations'] ?? '');
	const passages = items(attributes['passages'] ?? '');
	const exercise = toSortExercise({
		...{ id: '', title: '', quiet: '', article, by, annotations, passages },
	});
	return [
		...checkReadings(annotations, exercise),
		...(by === 'signal' ? checkQuiet(passages, exercise, article) : []),
		...checkKinds(exercise),
	];
}

function checkReadings(annotations: readonly string[], { items: sorted }: SortExercise): Fault[] {
	return annotations
		.filter((id) => !sorted.some((item) => item.id === id))
		.map((id) =>
			withoutKey(
				`\`${id}\`, whose reading depends`,
				'annotations that are read as sound or weak',
				'Set its `reading` in `annotations.yaml` if the passage settles it, or leave it out.',
			),
		);
}

/** What goes under “none of these” may carry none of them. */
function checkQuiet(
	passages: readonly string[],
	{ bins }: SortExercise,
	article: Article,
): Fault[] {
	return article.practice.passages
		.filter(({ id }) => passages.includes(id))
		.flatMap(({ id, signals }) => {
			const open = bins.filter(isSignal).filter((signal) => !signals.includes(signal));
			if (open.length === 0) return [];
			return withoutKey(
				`\`${id}\`, which may carry ${ticked(open)}`,
				'passages that carry none of the signals to be sorted',
				`If it carries none, add the signal to its \`signals\` in \`articles/${article.id}/practice.yaml\`; else leave it out.`,
			);
		});
}

function checkKinds({ items: sorted }: SortExercise): Fault[] {
	const kinds = [...new Set(sorted.map(({ bin }) => bin))];
	if (kinds.length > 1) return [];
	return [
		withoutKey(
			kinds.length === 0 ? 'no phrase to sort' : `only phrases that belong under ${ticked(kinds)}`,
			'phrases of two kinds at least',
			'Where all is alike there is nothing to decide: add others, or sort by something else.',
		),
	];
}
