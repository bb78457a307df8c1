import type {
	Exercise,
	PredictExercise,
	Prediction,
	RewriteExercise,
	SortBin,
	SortExercise,
	SortItem,
	SumQuestion,
	SumsExercise,
	TraceExercise,
	TraceStep,
} from './exercise.ts';
import { type ClassMarks, addMarks } from './class-marks.ts';
import type { Judged } from './judge-attempt.ts';
import type { Answered } from './score.ts';

/** How a class answered one part of an exercise: the three add up to those whose tries were judged. */
export interface PartCount {
	readonly right: number;
	readonly wrong: number;
	/** Not answered. */
	readonly open: number;
	/** The wrong answer that most gave, the first of several that are as frequent. */
	readonly commonest?: { readonly answer: string; readonly count: number } | undefined;
}

/** What may be ticked as having fallen off at a step. */
interface LabelCount {
	readonly label: string;
	readonly isLost: boolean;
	readonly ticked: number;
}

/** Something a student wrote; `student` is the place in the list of students. */
export interface Written {
	readonly student: number;
	readonly text: string;
	/** The points of the list it is said to meet. */
	readonly met: readonly number[];
}

/** What a class answered, by the kind of exercise. */
export type ClassParts =
	| ClassMarks
	| {
			readonly kind: 'sort';
			readonly exercise: SortExercise;
			/** The commonest answer is a bin. */
			readonly items: readonly (PartCount & { readonly item: SortItem })[];
	  }
	| {
			readonly kind: 'trace';
			readonly exercise: TraceExercise;
			/** The commonest answer is a place, from 0. */
			readonly steps: readonly (PartCount & {
				readonly step: TraceStep;
				readonly labels: readonly LabelCount[];
			})[];
	  }
	| {
			readonly kind: 'sums';
			readonly exercise: SumsExercise;
			/** The commonest answer is as it was entered, or the id of a choice. */
			readonly questions: readonly (PartCount & { readonly question: SumQuestion })[];
	  }
	| {
			readonly kind: 'rewrite';
			readonly exercise: RewriteExercise;
			readonly texts: readonly Written[];
	  }
	| {
			readonly kind: 'predict';
			readonly exercise: PredictExercise;
			readonly predictions: readonly {
				readonly prediction: Prediction;
				readonly texts: readonly Written[];
			}[];
	  };

/** A judged try, and whose it is. */
export interface StudentTry {
	readonly student: number;
	readonly judged: Judged;
}

/** Adds up the tries at an exercise part by part. */
export function addParts(exercise: Exercise, tries: readonly StudentTry[]): ClassParts {
	switch (exercise.kind) {
		case 'mark':
			return addMarks(exercise, ofKind(tries, 'mark'));
		case 'sort':
			return { kind: 'sort', exercise, items: sortParts(exercise, ofKind(tries, 'sort')) };
		case 'trace':
			return { kind: 'trace', exercise, steps: traceParts(exercise, ofKind(tries, 'trace')) };
		case 'sums':
			return { kind: 'sums', exercise, questions: sumParts(exercise, ofKind(tries, 'sums')) };
		case 'rewrite':
			return { kind: 'rewrite', exercise, texts: ofKind(tries, 'rewrite').flatMap(writtenOf) };
		case 'predict':
			return {
				...{ kind: 'predict', exercise },
				predictions: exercise.predictions.map((prediction) => ({
					prediction,
					texts: ofKind(tries, 'predict').flatMap(({ student, texts }) =>
						writtenOf({ student, text: texts[prediction.id] ?? '', met: [] }),
					),
				})),
			};
	}
}

type Of<Kind extends Judged['kind']> = Extract<Judged, { kind: Kind }> & {
	readonly student: number;
};

function ofKind<Kind extends Judged['kind']>(tries: readonly StudentTry[], kind: Kind): Of<Kind>[] {
	return tries.flatMap(({ student, judged }) =>
		judged.kind === kind ? [{ ...judged, student } as Of<Kind>] : [],
	);
}

function sortParts({ items }: SortExercise, tries: readonly Of<'sort'>[]) {
	return items.map((item, index) => ({
		item,
		...count(
			tries.map(({ items: sorted }) => {
				const { outcome = 'open', chosen } = sorted[index] ?? {};
				return { outcome, answer: chosen satisfies SortBin | undefined };
			}),
		),
	}));
}

function traceParts({ steps }: TraceExercise, tries: readonly Of<'trace'>[]) {
	return steps.map((step, index) => {
		const traced = tries.flatMap(({ steps: all }) => all[index] ?? []);
		const labels = new Map<string, LabelCount>();
		for (const { label, outcome } of traced.flatMap((each) => each.labels)) {
			const isTicked = outcome === 'hit' || outcome === 'false-alarm';
			const isLost = outcome === 'hit' || outcome === 'miss';
			const ticked = (labels.get(label)?.ticked ?? 0) + (isTicked ? 1 : 0);
			labels.set(label, { label, isLost, ticked });
		}
		return {
			...{ step, labels: [...labels.values()] },
			...count(
				traced.map(({ isInOrder, place }) => ({
					outcome: isInOrder ? 'right' : 'wrong',
					answer: String(place),
				})),
			),
		};
	});
}

function sumParts({ questions }: SumsExercise, tries: readonly Of<'sums'>[]) {
	return questions.map((question, index) => ({
		question,
		...count(
			tries.map(({ questions: judged, values }) => {
				const { outcome = 'open' } = judged[index] ?? {};
				const answer = Object.hasOwn(values, question.id) ? values[question.id] : undefined;
				return { outcome: outcome === 'unread' ? 'wrong' : outcome, answer: answer?.trim() };
			}),
		),
	}));
}

function writtenOf({ student, text, met }: Written): Written[] {
	const written = text.trim();
	return written === '' ? [] : [{ student, text: written, met }];
}

function count(
	answers: readonly { readonly outcome: Answered; readonly answer: string | undefined }[],
): PartCount {
	const { right = [], wrong = [], open = [] } = Object.groupBy(answers, ({ outcome }) => outcome);
	const counts = [...Map.groupBy(wrong, ({ answer = '' }) => answer)]
		.map(([answer, all]) => ({ answer, count: all.length }))
		.sort((a, b) => b.count - a.count);
	return {
		...{ right: right.length, wrong: wrong.length, open: open.length },
		commonest: counts[0],
	};
}
