import type { Card } from '../../src/domain/card.ts';

/** A card that comes back on 29 November 2026; all that is not given is as good as any. */
export function cardOf(fields: Partial<Card> = {}): Card {
	return {
		id: 'late-ferry/some-say',
		article: 'late-ferry',
		headline: 'Ferry Late Again',
		outlet: 'The Harbour Post',
		origin: 'composed',
		notice: 'Written for teaching.',
		sentence: 4,
		before: 'On the quay ',
		quote: 'some say',
		after: ' the old engine is finished.',
		signal: 'attribution',
		form: 'unnamed',
		reading: 'weak',
		title: 'Nobody in particular',
		note: 'It could be one person or a hundred.',
		ask: 'Who?',
		addedAt: '2026-11-28T09:30:00.000Z',
		from: 'search',
		schedule: {
			due: '2026-11-29T00:00:00.000Z',
			stability: 0,
			difficulty: 0,
			scheduledDays: 1,
			reps: 0,
			lapses: 0,
			state: 0,
		},
		...fields,
	};
}

/** A card of that name that becomes due at that time. */
export function cardDue(id: string, due: string, fields: Partial<Card> = {}): Card {
	const card = cardOf({ id, ...fields });
	return { ...card, schedule: { ...card.schedule, due } };
}
