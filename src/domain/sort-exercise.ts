import type { Article } from './article.ts';
import { mainSpan } from './annotation.ts';
import { editionOf } from './edition.ts';
import { NOTHING, type SortBin, type SortExercise, type SortItem } from './exercise.ts';
import { toPhrase } from './phrase.ts';
import { shuffle } from './shuffle.ts';
import { SIGNAL_IDS } from './signal.ts';

/** What phrases are put under: the signal they carry, or whether they do their job. */
export const WAYS_TO_SORT = ['signal', 'reading'] as const;
export type Sorting = (typeof WAYS_TO_SORT)[number];

export interface SortTask {
	readonly id: string;
	readonly title: string;
	readonly article: Article;
	/** Ids of annotations. By reading, those that depend have no place and are left out. */
	readonly annotations: readonly string[];
	/** Ids of quiet passages. By reading, they do their job. */
	readonly passages: readonly string[];
	readonly by: Sorting;
	/** What stands over our reason for a quiet passage. */
	readonly quiet: string;
}

/** The phrases in an order that gives nothing away, and what they are to be put under. */
export function toSortExercise({ id, title, article, by, ...task }: SortTask): SortExercise {
	const items = [...annotated(article, task.annotations, by), ...quiet(article, task, by)];
	const found = new Set(items.map(({ bin }) => bin));
	const bins: SortBin[] =
		by === 'reading'
			? ['sound', 'weak']
			: [...SIGNAL_IDS, NOTHING as SortBin].filter((bin) => found.has(bin));
	const shuffled = shuffle(items, id, (order) => isMixed(order, found.size));
	return {
		...{ kind: 'sort', id, title, article: article.id, bins, items: shuffled },
		edition: sortEdition(bins, shuffled),
	};
}

function annotated(article: Article, ids: readonly string[], by: Sorting): SortItem[] {
	return [...new Set(ids)].flatMap((id) => {
		const annotation = article.annotations.find((each) => each.id === id);
		if (!annotation) return [];
		const { sentence, signal, reading, title, note } = annotation;
		const bin = by === 'signal' ? signal : reading;
		if (bin === 'depends') return [];
		return [{ ...toPhrase(article, sentence, mainSpan(annotation)), id, bin, title, note }];
	});
}

function quiet(
	article: Article,
	task: Pick<SortTask, 'passages' | 'quiet'>,
	by: Sorting,
): SortItem[] {
	return [...new Set(task.passages)].flatMap((id) => {
		const passage = article.practice.passages.find((each) => each.id === id);
		if (!passage) return [];
		const { sentence, span, note } = passage;
		const bin = by === 'signal' ? NOTHING : 'sound';
		return [{ ...toPhrase(article, sentence, span), id, bin, title: task.quiet, note }];
	});
}

export function sortEdition(bins: readonly SortBin[], items: readonly SortItem[]): string {
	return editionOf([bins, items.map(decisive)]);
}

/** What judging asks of an item; how our reason is worded is none of it. */
function decisive({ id, bin, before, quote, after }: SortItem) {
	return [id, bin, before, quote, after];
}

/** What belongs together does not lie together: one bin comes back after another. */
function isMixed(order: readonly SortItem[], bins: number): boolean {
	const changes = order.filter(({ bin }, at) => at > 0 && bin !== order[at - 1]?.bin).length;
	return changes >= bins;
}
