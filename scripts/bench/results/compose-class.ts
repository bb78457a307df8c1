import type { Assignment } from '../../../src/domain/assignment.ts';
import { type Answer, type Attempt, attemptId, type Mark } from '../../../src/domain/attempt.ts';
import type { Exercise, MarkExercise } from '../../../src/domain/exercise.ts';
import type { HandIn } from '../../../src/domain/hand-in.ts';
import { AttemptJudge } from '../../../src/domain/judge-attempt.ts';
import { labelsAt } from '../../../src/domain/judge-trace.ts';
import { formsOf } from '../../../src/domain/signal.ts';
import type { Span } from '../../../src/domain/span.ts';
import { Random } from '../random.ts';

/** How somebody goes about it: how likely they are to mark what is there, and what is not. */
const BEHAVIOURS = {
	careful: { finds: 0.85, alarms: 0.05 },
	suspicious: { finds: 0.8, alarms: 0.4 },
	trusting: { finds: 0.3, alarms: 0.02 },
	random: { finds: 0.4, alarms: 0.4 },
	'all-marking': { finds: 1, alarms: 1 },
} as const;
type Behaviour = keyof typeof BEHAVIOURS;

/** In a class of ordinary people, most take some care. */
const MIX: readonly Behaviour[] = [
	...['careful', 'careful', 'careful', 'suspicious', 'suspicious'],
	...['trusting', 'trusting', 'random', 'all-marking'],
] as Behaviour[];

const NAMES =
	'Ana Ben Cleo Dario Elif Farid Greta Hugo Ines Jon Kira Leo Mara Nils Olga Piet Rana Samir Tess Umut Vera Wim Xenia Yann Zoe'.split(
		' ',
	);

const START = Date.UTC(2026, 10, 23, 8);
const MINUTE = 60_000;

export interface ClassTask {
	readonly assignment: Assignment;
	/** What it asks for. */
	readonly exercises: readonly Exercise[];
	readonly count: number;
	readonly seed?: number;
}

/** What a class of simulated students hands in. The same for the same seed. */
export function composeClass({ assignment, exercises, count, seed = 1 }: ClassTask): HandIn[] {
	const judges = exercises.map((exercise) => new AttemptJudge(exercise));
	return Array.from({ length: count }, (_, index) => {
		const random = new Random(seed * 10_007 + index);
		const name = `${NAMES[index % NAMES.length]} ${String.fromCharCode(65 + Math.floor(index / NAMES.length))}.`;
		return composeHandIn(assignment, judges, name, random.pick(MIX), random);
	});
}

/** What one student of that behaviour hands in. */
function composeHandIn(
	assignment: Assignment,
	judges: readonly AttemptJudge[],
	student: string,
	behaviour: Behaviour,
	random: Random,
): HandIn {
	let time = START + random.between(0, 3 * 60 * MINUTE);
	const startedAt = new Date(time).toISOString();
	const later = (most: number) => {
		time += random.between(1, most);
		return new Date(time).toISOString();
	};
	const attempts = judges.map((judge): Attempt => {
		const { id, edition } = judge.exercise;
		const answer = answerTo(judge.exercise, behaviour, random);
		const begun = later(2 * MINUTE);
		const checkedAt = later(6 * MINUTE);
		return {
			...{ id: attemptId(id, checkedAt), exercise: id, edition, answer },
			...{ startedAt: begun, checkedAt, hadAnswers: random.next() < 0.02 },
			...judge.judge({ edition, answer })?.score,
		};
	});
	return { assignment, student, startedAt, handedInAt: later(MINUTE), attempts, steps: [] };
}

function answerTo(exercise: Exercise, behaviour: Behaviour, random: Random): Answer {
	const { finds, alarms } = BEHAVIOURS[behaviour];
	switch (exercise.kind) {
		case 'mark':
			return { kind: 'mark', marks: marksOn(exercise, behaviour, random) };
		case 'sort':
			return {
				kind: 'sort',
				bins: Object.fromEntries(
					exercise.items.map(({ id, bin }) => [
						id,
						random.next() < finds ? bin : random.pick(exercise.bins),
					]),
				),
			};
		case 'trace': {
			const order = exercise.steps.map(({ id }) => id);
			return {
				kind: 'trace',
				order: random.next() < finds ? order : random.shuffle(order),
				lost: Object.fromEntries(
					exercise.steps.map(({ id, lost }, index) => [
						id,
						labelsAt(exercise, index).filter(
							(label) => random.next() < (lost.includes(label) ? finds : alarms),
						),
					]),
				),
			};
		}
		case 'sums':
			return {
				kind: 'sums',
				values: Object.fromEntries(
					exercise.questions.map((question) => {
						const isRight = random.next() < finds;
						const value =
							question.type === 'number'
								? question.answer + (isRight ? 0 : 100 + question.tolerance)
								: isRight
									? question.answer
									: random.pick(question.options).id;
						return [question.id, String(value)];
					}),
				),
			};
		case 'rewrite':
			return {
				kind: 'rewrite',
				text: `${exercise.phrase.before}the harbour office said${exercise.phrase.after}`,
				met: exercise.rubric.map((_, index) => index).filter(() => random.next() < finds),
			};
		case 'predict':
			return {
				kind: 'predict',
				texts: Object.fromEntries(
					exercise.predictions.map(({ id }) => [id, 'The office’s own page, and who signed it.']),
				),
			};
	}
}

function marksOn(
	{ key, others, given, signals, blocks }: MarkExercise,
	behaviour: Behaviour,
	random: Random,
): Mark[] {
	const { finds, alarms } = BEHAVIOURS[behaviour];
	const end = Math.max(...blocks.map((block) => block.start + block.text.length));
	const found = key
		.filter(({ id }) => !given.includes(id))
		.filter(() => random.next() < finds)
		.map(({ spans: [span], signal }) => ({ span: blurred(span, end, random), signal }));
	const marked = others.flatMap((span) =>
		signals
			.filter(() => random.next() < alarms / signals.length)
			.map((signal) => ({ span, signal })),
	);
	return [...found, ...marked].map(({ span, signal }, index) => ({
		id: `mark-${index}`,
		...{ start: span.start, end: span.end, signal },
		...(random.next() < 0.5 ? { reason: random.pick(formsOf(signal)) } : {}),
		...(random.next() < 0.2 ? { words: 'That is what I see here.' } : {}),
	}));
}

/** Boundaries are seldom ours to the letter. */
function blurred({ start, end }: Span, last: number, random: Random): Span {
	return random.next() < 0.7
		? { start, end }
		: { start, end: Math.min(last, end + random.between(1, 12)) };
}
