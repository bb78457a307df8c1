import type { Answer, Attempt, Mark } from '../../src/domain/attempt.ts';
import { attemptId } from '../../src/domain/attempt.ts';
import type { ClassExercise } from '../../src/domain/class-exercise.ts';
import type {
	Exercise,
	PredictExercise,
	RewriteExercise,
	SortExercise,
	SumsExercise,
	TraceExercise,
} from '../../src/domain/exercise.ts';
import type { HandIn } from '../../src/domain/hand-in.ts';
import { AttemptJudge } from '../../src/domain/judge-attempt.ts';
import { toStudentWork, type StudentWork } from '../../src/domain/student-work.ts';
import { assignmentOf, handInOf } from './hand-in-builders.ts';
import { itemOn, markExercise, markOn } from './exercise-builders.ts';
import { timeAt } from './practice-builders.ts';

export const TEXT = [
	'Ferries late',
	'',
	'According to harbour master Lena Odum, 40 ferries came in late last month, and reports indicate more.',
	'',
	'She reportedly blamed the fog, which lay over the bay for nine days in a row.',
].join('\n');

/** Two signals; three items, of which the last may be passed over. */
export const MARKING = markExercise(
	TEXT,
	[
		itemOn(TEXT, 'harbour master Lena Odum', { id: 'named' }),
		itemOn(TEXT, 'reports indicate', { id: 'unnamed', form: 'unnamed', reading: 'weak' }),
		itemOn(TEXT, 'reportedly', {
			...{ id: 'hedge', signal: 'hedge', form: 'weasel', reading: 'weak', sentence: 3 },
		}),
	],
	{ id: 'late-ferry/mark', title: 'Marking', signals: ['attribution', 'hedge'], edition: 'e1' },
);

const PHRASE = { sentence: 2, before: 'a ', after: ' c', title: 'T', note: 'N' };

export const SORTING: SortExercise = {
	...{ kind: 'sort', id: 'late-ferry/sort', title: 'Sorting', article: 'late-ferry' },
	edition: 'e1',
	bins: ['sound', 'weak'],
	items: [
		{ ...PHRASE, id: 'one', quote: 'first', bin: 'sound' },
		{ ...PHRASE, id: 'two', quote: 'second', bin: 'weak' },
	],
};

export const SUMS: SumsExercise = {
	...{ kind: 'sums', id: 'late-ferry/sums', title: 'Sums', article: 'late-ferry', edition: 'e1' },
	questions: [
		{
			...{ id: 'add', annotations: [], question: 'How many?', reason: '20 + 20 = 40.' },
			...{ type: 'number', answer: 40, unit: 'ferries', tolerance: 0 },
		},
	],
};

export const TRACING: TraceExercise = {
	...{ kind: 'trace', id: 'late-ferry/trace', title: 'Tracing', article: 'late-ferry' },
	edition: 'e1',
	steps: [
		{ id: 'step-0', who: 'The office', where: 'a list', told: '40.', kept: ['date'], lost: [] },
		{ id: 'step-1', who: 'The paper', where: 'print', told: '40.', kept: [], lost: ['date'] },
		{ id: 'step-2', who: 'A page', where: 'a page', told: '40.', kept: [], lost: [] },
	],
	shuffled: ['step-2', 'step-1', 'step-0'],
};

export const REWRITING: RewriteExercise = {
	...{ kind: 'rewrite', id: 'late-ferry/rewrite', title: 'Rewriting', article: 'late-ferry' },
	edition: 'e1',
	phrase: { sentence: 2, before: 'and ', quote: 'reports indicate', after: ' more' },
	task: 'Name a source.',
	rubric: ['names somebody', 'says when'],
	models: ['One.', 'Two.'],
};

export const PREDICTING: PredictExercise = {
	...{ kind: 'predict', id: 'late-ferry/predict', title: 'Looking', article: 'late-ferry' },
	edition: 'e1',
	predictions: [
		{
			...{ sentence: 2, before: '', quote: '40 ferries', after: '' },
			...{ id: 'list', question: 'Where would you look?', ours: 'In the list.' },
		},
	],
};

export const EXERCISES: readonly Exercise[] = [
	...[MARKING, SORTING, SUMS, TRACING, REWRITING, PREDICTING],
];

export const ASSIGNMENT = assignmentOf({ items: [{ kind: 'lesson', lesson: 'late-ferry' }] });

export const ASKED: readonly ClassExercise[] = EXERCISES.map((exercise) => ({
	...{ id: exercise.id, title: exercise.title, of: 'Late ferry', lesson: 'late-ferry', exercise },
}));

const JUDGES = new Map(EXERCISES.map((exercise) => [exercise.id, new AttemptJudge(exercise)]));

/** An answer with marks on these words as attribution, or as the signal after a colon: "fog: hedge". */
export function marksOf(...phrases: readonly string[]): Answer {
	const marks = phrases.map((phrase, index): Mark => {
		const [words = '', signal = 'attribution'] = phrase.split(': ');
		return markOn(TEXT, words, signal as 'attribution', { id: `mark-${index}` });
	});
	return { kind: 'mark', marks };
}

/** A try at an exercise of these, judged as it should be; whatever is given is otherwise. */
export function tryAt(
	{ id: exercise, edition }: Exercise,
	answer: Answer,
	minute = 5,
	fields: Partial<Attempt> = {},
): Attempt {
	const checkedAt = timeAt(minute);
	return {
		...{ id: attemptId(exercise, checkedAt), exercise, edition, answer },
		...{ startedAt: timeAt(minute - 1), checkedAt, hadAnswers: false },
		...JUDGES.get(exercise)?.judge({ edition, answer })?.score,
		...fields,
	};
}

/** What a student with these tries hands in. */
export function classHandIn(
	student: string,
	attempts: readonly Attempt[],
	changes: Partial<HandIn> = {},
): HandIn {
	return handInOf({ assignment: ASSIGNMENT, student, attempts, steps: [], ...changes });
}

/** What a student with these tries has done, as it counts. */
export function workOf(
	student: string,
	attempts: readonly Attempt[],
	changes: Partial<HandIn> = {},
	isEdited = false,
): StudentWork {
	const handIn = classHandIn(student, attempts, changes);
	const source = { handIn, from: `${student}.json`, isEdited };
	return toStudentWork(
		source,
		ASKED.map(({ id }) => id),
		JUDGES,
	);
}
