import type { Answer, Mark } from '../domain/attempt.ts';
import type { Exercise, ExerciseKind } from '../domain/exercise.ts';
import { textAt } from '../domain/render-outcome.ts';
import { answerTo } from '../domain/score.ts';
import { layerNames } from './names.ts';
import { reasonWords } from './reasons.ts';
import { binWords } from './tasks.ts';

type OfKind<T, Kind> = Extract<T, { readonly kind: Kind }>;
type Lines<Kind extends ExerciseKind> = (
	exercise: OfKind<Exercise, Kind>,
	answer: OfKind<Answer, Kind>,
) => readonly string[];

const LINES: { readonly [Kind in ExerciseKind]: Lines<Kind> } = {
	mark: (exercise, { marks }) =>
		marks
			.toSorted((a, b) => a.start - b.start)
			.map((mark) => `“${textAt(exercise, mark)}”: ${markWords(mark)}`),
	sort: ({ items, bins }, answer) =>
		items.flatMap(({ id, quote }) => {
			const bin = bins.find((each) => each === answerTo(answer.bins, id));
			return bin ? [`“${quote}”: ${binWords[bin]}`] : [];
		}),
	trace: ({ steps }, { order, lost }) =>
		order.flatMap((id, place) => {
			const step = steps.find((each) => each.id === id);
			const fell = answerTo(lost, id) ?? [];
			return step
				? [`${place}: ${[step.who, ...fell.map((label) => `fell off: ${label}`)].join('; ')}`]
				: [];
		}),
	sums: ({ questions }, { values }) =>
		questions.flatMap((question) => {
			const value = answerTo(values, question.id);
			const options = question.type === 'choice' ? question.options : [];
			const chosen = options.find(({ id }) => id === value)?.text ?? value;
			return chosen === undefined ? [] : [`${question.question} ${chosen}`];
		}),
	rewrite: ({ rubric }, { text, met }) => [
		`“${text}”`,
		...met.flatMap((index) => rubric[index] ?? []).map((point) => `Ticked: ${point}`),
	],
	predict: ({ predictions }, { texts }) =>
		predictions.flatMap(({ id, question }) => {
			const text = answerTo(texts, id);
			return text === undefined ? [] : [`${question} “${text}”`];
		}),
};

/** What somebody answered, a line for each part, as plain text, and not how good it is; none where it is of another kind. */
export function answeredLines(exercise: Exercise, answer: Answer): readonly string[] {
	if (exercise.kind !== answer.kind) return [];
	const lines = LINES[exercise.kind] as (exercise: Exercise, answer: Answer) => readonly string[];
	return lines(exercise, answer);
}

function markWords({ signal, reason, words }: Mark): string {
	const why = reason === undefined ? undefined : reasonWords(signal, reason);
	return [`${layerNames[signal]}.`, why, words && `“${words}”`].filter((each) => each).join(' ');
}
