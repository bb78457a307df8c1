import { NOTHING, type SortBin, type SumQuestion, type TraceStep } from '../domain/exercise.ts';
import { en } from './en.ts';
import { dateWords } from './dates.ts';
import { capitalise, number } from './numbers.ts';

/** The words of exercises before they are answered, by kind. */
export const tasks = {
	sort: {
		kicker: 'Sort',
		title: 'What is it?',
		bySignal: 'Put each marked phrase under the signal it carries.',
		bySignalOrNothing:
			'Put each marked phrase under the signal it carries. Some carry none of them.',
		byReading: 'Does the marked phrase do its job, or does it leave a gap?',
		/** What stands over our reason for a phrase that carries nothing. */
		quiet: 'Nothing to mark',
		answers: 'Our answers, with the reasons',
	},
	trace: {
		kicker: 'Trace',
		title: 'How did it get here?',
		task: 'A story passed through several hands before it reached you. They stand here out of order.',
		order: 'Who had it first?',
		/** Without script. */
		number: (last: number) =>
			`Number them: 0 for the first source, ${last} for the article you have read.`,
		/** With script. */
		move: (last: number) =>
			`Move them until 0 is the first source and ${last} the article you have read.`,
		place: (who: string) => `Number of ${who}`,
		up: (who: string) => `Move ${who} up`,
		down: (who: string) => `Move ${who} down`,
		lost: 'What fell off on the way?',
		lostTask:
			'Something was known at each step, and some of it went no further. Tick what fell off at the step; leave what is still there.',
		lostAt: (who: string) => `${who}: what fell off?`,
		fellOff: 'Fell off:',
		stillThere: 'Still there:',
		nothing: 'nothing',
		answers: 'Our answers, with the reasons',
	},
	sums: {
		kicker: 'Sums',
		title: 'Do the figures fit?',
		task: 'All you need stands in these sentences. Some figures fit each other and some do not.',
		answers: 'Our answers, with the sums',
		inMillions: (unit: string) => `${unit}, in full or in millions`,
	},
	rewrite: {
		kicker: 'Rewrite',
		title: 'Write it better',
		yours: 'Your sentence',
		rubric: 'A good answer does this. Tick what yours does.',
		answers: 'Two sentences of ours',
		ours: 'Two of ours',
		models: 'Yours need not look like them. Hold all three against the list.',
	},
	predict: {
		kicker: 'Look ahead',
		title: 'What would you look up?',
		task: 'Write down what you would look up and where. Then see what we did.',
		yours: 'What you would look up, and where',
		ours: 'We did this:',
		found: 'We found this:',
		answers: 'What we looked up, and what we found',
	},
} as const;

/** Labels of a step of a trail in a row. */
export function labelWords(labels: readonly string[]): string {
	return labels.length === 0 ? tasks.trace.nothing : labels.join('; ');
}

/** Where and when a step of a trail was published: "A news site, 9 November 2025". */
export function stepPlace({ where, when }: Pick<TraceStep, 'where' | 'when'>): string {
	return capitalise(when === undefined ? where : `${where}, ${dateWords(when)}`);
}

/** What comes out of a sum. */
export function sumAnswer(question: SumQuestion): string {
	if (question.type === 'number') return `${number(question.answer)} ${question.unit}`.trim();
	return question.options.find(({ id }) => id === question.answer)?.text ?? '';
}

/** What every exercise says before it is answered. */
export const taskWords = {
	exercise: 'Exercise',
	sentence: (number: number) => `Sentence ${number}`,
	check: 'Check',
	again: 'Try again',
	undo: 'Undo',
} as const;

/** What phrases are put under. */
export const binWords: Readonly<Record<SortBin, string>> = {
	...en.layer,
	...en.exampleReading,
	[NOTHING]: 'None of these',
};
