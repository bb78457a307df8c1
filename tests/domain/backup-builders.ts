import fc from 'fast-check';
import { type Assignment, assignmentId } from '../../src/domain/assignment.ts';
import { type Answer, type Attempt, attemptId, type Draft } from '../../src/domain/attempt.ts';
import { BACKUP_IDS, type Backup } from '../../src/domain/backup.ts';
import type { Card, Review } from '../../src/domain/card.ts';
import { NOTHING } from '../../src/domain/exercise.ts';
import { READINGS, SIGNAL_IDS } from '../../src/domain/signal.ts';
import { type Work, workId } from '../../src/domain/work.ts';
import { anyCollection, collectionOf } from './collection-builders.ts';
import { anyId, anyLine } from './example-builders.ts';
import { assignmentOf, workOf } from './hand-in-builders.ts';
import { attemptOf, cardOf, marksAt, reviewOf, timeAt } from './practice-builders.ts';

/** Two attempts, a draft, a step, a card that was reviewed, an assignment begun and made, and a collection. */
export function smallBackup(): Backup {
	return {
		attempts: [attemptOf(5), attemptOf(7)],
		drafts: [
			{
				exercise: 'how-many/sums',
				edition: '1a2b3c4d',
				answer: marksAt(10),
				startedAt: timeAt(8),
				changedAt: timeAt(9),
			},
		],
		steps: [{ lesson: 'who-says-so', step: 'mark', reachedAt: timeAt(1) }],
		cards: [cardOf()],
		reviews: [reviewOf(6)],
		works: [workOf()],
		assigned: [{ id: assignmentId(assignmentOf()), assignment: assignmentOf(), madeAt: timeAt(0) }],
		collection: collectionOf(['a', 'b'], 'Two'),
	};
}

/** One of a few minutes, so that two often agree. */
const anyTime = fc.nat(9).map(timeAt);
/** One of a few names as a rule, so that two often agree. */
const anyName = fc.oneof(
	{ weight: 9, arbitrary: fc.constantFrom('who-says-so/voices', 'late-ferry/b', 'c') },
	{ weight: 1, arbitrary: fc.tuple(anyId, anyId).map((ids) => ids.join('/')) },
);
const anyWhole = fc.nat(99);
const anyCount = fc.integer({ min: 1, max: 99 });
const anyRecord = <T>(value: fc.Arbitrary<T>) =>
	fc
		.uniqueArray(
			anyName.filter((name) => name !== 'constructor' && name !== 'prototype'),
			{ maxLength: 3 },
		)
		.chain((names) =>
			fc
				.tuple(...names.map(() => value))
				.map((values) =>
					Object.fromEntries(names.map((name, index) => [name, values[index] as T])),
				),
		);
const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const anyMark = fc
	.record({
		id: anyLine,
		start: anyWhole,
		length: anyCount,
		signal: fc.constantFrom(...SIGNAL_IDS),
		reason: perhaps(anyId),
		words: perhaps(anyLine),
	})
	.map(({ length, ...mark }) => ({ ...mark, end: mark.start + length }));

const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
	fc.record({ kind: fc.constant('mark' as const), marks: fc.array(anyMark, { maxLength: 3 }) }),
	fc.record({ kind: fc.constant('sort' as const), bins: anyRecord(anyId) }),
	fc.record({
		kind: fc.constant('trace' as const),
		order: fc.array(anyLine, { maxLength: 3 }),
		lost: anyRecord(fc.array(anyLine, { maxLength: 2 })),
	}),
	fc.record({ kind: fc.constant('sums' as const), values: anyRecord(anyLine) }),
	fc.record({
		kind: fc.constant('rewrite' as const),
		text: anyLine,
		met: fc.array(anyWhole, { maxLength: 3 }),
	}),
	fc.record({ kind: fc.constant('predict' as const), texts: anyRecord(anyLine) }),
	fc.record(
		{
			kind: fc.constant('check' as const),
			weak: fc.array(anyLine, { maxLength: 3 }),
			sound: fc.array(anyLine, { maxLength: 3 }),
		},
		{ requiredKeys: ['kind', 'weak'] },
	),
);

const anyTally = fc
	.tuple(anyWhole, anyWhole, anyWhole, anyWhole)
	.map(([found, missed, alarms, leftAlone]) => ({
		targets: found + missed,
		found,
		others: alarms + leftAlone,
		alarms,
	}));

const anyDraft: fc.Arbitrary<Draft> = fc.record({
	exercise: anyName,
	edition: anyLine,
	answer: anyAnswer,
	startedAt: anyTime,
	changedAt: anyTime,
});

const anyAttempt: fc.Arbitrary<Attempt> = fc
	.record({
		exercise: anyName,
		edition: anyLine,
		answer: anyAnswer,
		startedAt: anyTime,
		checkedAt: anyTime,
		hadAnswers: fc.boolean(),
		tally: perhaps(anyTally),
		counted: perhaps(fc.tuple(anyWhole, anyWhole)),
	})
	.map(({ counted, ...attempt }) => ({
		...attempt,
		id: attemptId(attempt.exercise, attempt.checkedAt),
		right: counted?.[0],
		outOf: counted && counted[0] + counted[1],
	}));

const anyFinding = fc.constantFrom(...SIGNAL_IDS, NOTHING);

const anyCard: fc.Arbitrary<Card> = fc.record({
	id: anyName,
	article: anyId,
	headline: anyLine,
	outlet: anyLine,
	origin: fc.constantFrom('collected', 'composed'),
	notice: perhaps(anyLine),
	sentence: anyCount,
	before: anyLine,
	quote: anyLine,
	after: anyLine,
	signal: anyFinding,
	form: perhaps(anyId),
	reading: perhaps(fc.constantFrom(...READINGS)),
	also: perhaps(
		fc.array(fc.record({ signal: fc.constantFrom(...SIGNAL_IDS), form: anyId }), { maxLength: 2 }),
	),
	title: anyLine,
	note: anyLine,
	ask: perhaps(anyLine),
	addedAt: anyTime,
	from: anyLine,
	schedule: fc.record({
		due: anyTime,
		lastReview: perhaps(anyTime),
		stability: fc.double({ min: 0.1, max: 1e4, noNaN: true }),
		difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
		scheduledDays: anyWhole,
		reps: fc.nat(3),
		lapses: anyWhole,
		state: fc.nat(3),
	}),
});

const anyReview: fc.Arbitrary<Review> = fc
	.record({
		card: anyName,
		at: anyTime,
		signal: anyFinding,
		form: perhaps(anyId),
		isRight: fc.boolean(),
	})
	.map((review) => ({ ...review, id: `${review.card}@${review.at}` }));

const anyStep = fc.record({ lesson: anyName, step: anyLine, reachedAt: anyTime });

/** One of a few, so that two are often the same. */
const anyAssignment: fc.Arbitrary<Assignment> = fc
	.record({
		title: fc.constantFrom('One', 'Two'),
		order: fc.constantFrom('as-set', 'any'),
	})
	.map((changes) => assignmentOf(changes as Partial<Assignment>));

const anyWork: fc.Arbitrary<Work> = fc
	.record({
		assignment: anyAssignment,
		student: anyLine,
		startedAt: anyTime,
		openedAt: anyTime,
		handedInAt: perhaps(anyTime),
	})
	.map((work) => {
		const id = assignmentId(work.assignment);
		return { ...work, id: workId(id, work.startedAt), assignmentId: id };
	});

const anyAssigned = fc
	.record({ assignment: anyAssignment, madeAt: anyTime })
	.map((made) => ({ ...made, id: assignmentId(made.assignment) }));

function listOf<T>(
	item: fc.Arbitrary<T>,
	selector: (item: T) => string,
): fc.Arbitrary<readonly T[]> {
	return fc.uniqueArray(item, { selector, maxLength: 5 });
}

/** Anything that can be kept; two of them often know the same things, and differ in what they say of them. */
export const anyBackup: fc.Arbitrary<Backup> = fc.record({
	attempts: listOf(anyAttempt, BACKUP_IDS.attempts),
	drafts: listOf(anyDraft, BACKUP_IDS.drafts),
	steps: listOf(anyStep, BACKUP_IDS.steps),
	cards: listOf(anyCard, BACKUP_IDS.cards),
	reviews: listOf(anyReview, BACKUP_IDS.reviews),
	works: listOf(anyWork, BACKUP_IDS.works),
	assigned: listOf(anyAssigned, BACKUP_IDS.assigned),
	collection: fc.oneof(
		anyCollection,
		fc.subarray(['a', 'b', 'c']).map((ids) => collectionOf(ids)),
	),
});
