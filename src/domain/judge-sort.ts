import { NOTHING, type SortBin, type SortExercise, type SortItem } from './exercise.ts';
import { type Answered, answerTo, type Score } from './score.ts';

/** What judging needs of the exercise. */
export interface SortKey extends Pick<SortExercise, 'bins'> {
	readonly items: readonly Pick<SortItem, 'id' | 'bin'>[];
}

export interface SortedItem {
	readonly id: string;
	/** Ours, and the learner's. */
	readonly bin: SortBin;
	readonly chosen: SortBin | undefined;
	readonly outcome: Answered;
}

export interface Sorted extends Score {
	readonly items: readonly SortedItem[];
}

/** Holds the learner's bins against ours; a bin there is none of is no answer. */
export function judgeSort(
	{ bins, items }: SortKey,
	answers: Readonly<Record<string, string>>,
): Sorted {
	const sorted = items.map(({ id, bin }): SortedItem => {
		const answer = answerTo(answers, id);
		const chosen = bins.find((each) => each === answer);
		return {
			id,
			bin,
			chosen,
			outcome: chosen === undefined ? 'open' : chosen === bin ? 'right' : 'wrong',
		};
	});
	const tally = tallyOf(bins, sorted);
	return {
		items: sorted,
		right: sorted.filter(({ outcome }) => outcome === 'right').length,
		outOf: sorted.length,
		...(tally ? { tally } : {}),
	};
}

/** Where phrases may also do their job, or carry nothing, one can see too much as well as too little. */
function tallyOf(bins: readonly SortBin[], items: readonly SortedItem[]) {
	if (!bins.includes('weak') && !bins.includes(NOTHING)) return undefined;
	const isYes = (bin: SortBin | undefined): boolean =>
		bins.includes('weak') ? bin === 'weak' : bin !== undefined && bin !== NOTHING;
	const targets = items.filter(({ bin }) => isYes(bin));
	const others = items.filter(({ bin }) => !isYes(bin));
	return {
		targets: targets.length,
		found: targets.filter(({ chosen }) => isYes(chosen)).length,
		others: others.length,
		alarms: others.filter(({ chosen }) => isYes(chosen)).length,
	};
}
