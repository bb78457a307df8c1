import type { Answer, Attempt } from '../../src/domain/attempt.ts';
import { attemptId } from '../../src/domain/attempt.ts';
import type { Card, Review } from '../../src/domain/card.ts';

/** An answer with a mark at each of these places. */
export function marksAt(...starts: readonly number[]): Answer {
	return {
		kind: 'mark',
		marks: starts.map((start) => ({
			id: `mark-${start}`,
			start,
			end: start + 5,
			signal: 'attribution',
		})),
	};
}

/** An attempt that was checked at this minute after nine. */
export function attemptOf(minute: number, fields: Partial<Attempt> = {}): Attempt {
	const exercise = fields.exercise ?? 'who-says-so/voices';
	const checkedAt = timeAt(minute);
	return {
		id: attemptId(exercise, checkedAt),
		exercise,
		edition: '1a2b3c4d',
		answer: marksAt(10, 20),
		startedAt: timeAt(0),
		checkedAt,
		hadAnswers: false,
		...fields,
	};
}

export function timeAt(minute: number): string {
	return new Date(Date.UTC(2026, 10, 28, 9, minute)).toISOString();
}

export function cardOf(fields: Partial<Card> = {}): Card {
	return {
		id: 'late-ferry/two-sources',
		article: 'late-ferry',
		headline: 'Ferry Late Again',
		outlet: 'The Pellow Bay Lantern',
		origin: 'composed',
		notice: 'Written for teaching.',
		sentence: 3,
		before: 'The ferry was late, ',
		quote: 'two sailors said',
		after: '.',
		signal: 'attribution',
		form: 'unnamed',
		title: 'Two, but who?',
		note: 'Two sailors without names.',
		addedAt: timeAt(0),
		from: 'who-says-so',
		schedule: {
			due: timeAt(0),
			stability: 1,
			difficulty: 5,
			scheduledDays: 0,
			reps: 0,
			lapses: 0,
			state: 0,
		},
		...fields,
	};
}

/** A right answer to the card, given at this minute after nine. */
export function reviewOf(minute: number, card = 'late-ferry/two-sources'): Review {
	const at = timeAt(minute);
	return { id: `${card}@${at}`, card, at, signal: 'attribution', form: 'unnamed', isRight: true };
}
