import { NOTHING, type SortExercise } from '../domain/exercise.ts';
import { binWords, taskWords, tasks } from './tasks.ts';

/** What stands beside each phrase that is to be sorted. */
export const sortWords = { bins: binWords, sentence: taskWords.sentence };

/** What is to be done. */
export function sortTask({ bins }: Pick<SortExercise, 'bins'>): string {
	if (bins.includes('weak')) return tasks.sort.byReading;
	return bins.includes(NOTHING) ? tasks.sort.bySignalOrNothing : tasks.sort.bySignal;
}
