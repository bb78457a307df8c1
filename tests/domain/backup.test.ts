import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	BACKUP_IDS,
	type Backup,
	countArrivals,
	EMPTY_BACKUP,
	mergeBackup,
} from '../../src/domain/backup.ts';
import type { Card } from '../../src/domain/card.ts';
import type { Work } from '../../src/domain/work.ts';
import { anyBackup, smallBackup } from './backup-builders.ts';
import { collectionOf, idsOf } from './collection-builders.ts';
import { workOf } from './hand-in-builders.ts';
import { attemptOf, cardOf, marksAt, timeAt } from './practice-builders.ts';

/** The names of all that is in it. */
function namesIn(backup: Backup): ReadonlySet<string> {
	return new Set([
		...backup.attempts.map((each) => `attempt ${BACKUP_IDS.attempts(each)}`),
		...backup.drafts.map((each) => `draft ${BACKUP_IDS.drafts(each)}`),
		...backup.steps.map((each) => `step ${BACKUP_IDS.steps(each)}`),
		...backup.cards.map((each) => `card ${BACKUP_IDS.cards(each)}`),
		...backup.reviews.map((each) => `review ${BACKUP_IDS.reviews(each)}`),
		...backup.works.map((each) => `work ${BACKUP_IDS.works(each)}`),
		...backup.assigned.map((each) => `assigned ${BACKUP_IDS.assigned(each)}`),
		...backup.collection.items.map(({ ref }) => `example ${ref}`),
	]);
}

describe('merging', () => {
	test('the same again changes nothing', () => {
		fc.assert(
			fc.property(anyBackup, anyBackup, (mine, theirs) => {
				const once = mergeBackup(mine, theirs);
				expect(mergeBackup(once, theirs)).toEqual(once);
				expect(mergeBackup(once, mine)).toEqual(once);
			}),
		);
	});

	test('loses nothing that either has, invents nothing, and has nothing twice', () => {
		fc.assert(
			fc.property(anyBackup, anyBackup, (mine, theirs) => {
				const merged = mergeBackup(mine, theirs);
				expect(namesIn(merged)).toEqual(namesIn(mine).union(namesIn(theirs)));
				const { collection, ...lists } = merged;
				const all = [...Object.values(lists), collection.items];
				expect(all.flat()).toHaveLength(namesIn(merged).size);
			}),
		);
	});

	test('with nothing, either way round, is as before', () => {
		fc.assert(
			fc.property(anyBackup, (mine) => {
				expect(mergeBackup(mine, EMPTY_BACKUP)).toEqual(mine);
				expect(mergeBackup(EMPTY_BACKUP, mine)).toEqual(mine);
			}),
		);
	});

	test('leaves an attempt and a review that both have as mine', () => {
		const mine = smallBackup();
		const theirs = {
			...mine,
			attempts: [attemptOf(5, { answer: marksAt(99) }), attemptOf(6)],
			reviews: mine.reviews.map((review) => ({ ...review, isRight: false })),
		};
		const { attempts, reviews } = mergeBackup(mine, theirs);
		expect(attempts).toEqual([...mine.attempts, attemptOf(6)]);
		expect(reviews).toEqual(mine.reviews);
	});

	test.each([
		[8, 10],
		[9, 10],
		[10, 99],
	])('takes the draft that was changed last (theirs at %i past)', (minute, start) => {
		const mine = smallBackup();
		const [draft] = mine.drafts;
		if (!draft) throw new Error('There is no draft.');
		const theirs = { ...draft, answer: marksAt(99), changedAt: timeAt(minute) };
		const merged = mergeBackup(mine, { ...mine, drafts: [theirs] });
		expect(merged.drafts[0]?.answer).toEqual(marksAt(start));
	});

	test('keeps the earlier time of a step', () => {
		const at = (minute: number): Backup => ({
			...EMPTY_BACKUP,
			steps: [{ lesson: 'who-says-so', step: 'mark', reachedAt: timeAt(minute) }],
		});
		expect(mergeBackup(at(3), at(1))).toEqual(at(1));
		expect(mergeBackup(at(1), at(3))).toEqual(at(1));
	});

	const scheduled = (reps: number, minute?: number): Card => {
		const lastReview = minute === undefined ? undefined : timeAt(minute);
		return cardOf({ schedule: { ...cardOf().schedule, reps, lastReview } });
	};
	test.each([
		['reviewed last', scheduled(1, 5), scheduled(9, 4), 'mine'],
		['reviewed last', scheduled(9, 4), scheduled(1, 5), 'theirs'],
		['reviewed at all', scheduled(0), scheduled(1, 5), 'theirs'],
		['reviewed at all', scheduled(1, 5), scheduled(3), 'mine'],
		['reviewed more often', scheduled(2, 5), scheduled(3, 5), 'theirs'],
		['reviewed more often', scheduled(3, 5), scheduled(2, 5), 'mine'],
	])('takes the card that was %s (%#)', (_, mine, theirs, kept) => {
		const merged = mergeBackup(
			{ ...EMPTY_BACKUP, cards: [mine] },
			{ ...EMPTY_BACKUP, cards: [theirs] },
		);
		expect(merged.cards).toEqual([kept === 'mine' ? mine : theirs]);
	});

	test.each([
		['opened', { openedAt: timeAt(9) }],
		['handed in', { handedInAt: timeAt(9) }],
	])('takes the work that was %s later', (_, change) => {
		const backupOf = (work: Work): Backup => ({ ...EMPTY_BACKUP, works: [work] });
		const mine = backupOf(workOf({ openedAt: timeAt(3) }));
		const theirs = backupOf(workOf(change));
		expect(mergeBackup(mine, theirs)).toEqual(theirs);
		expect(mergeBackup(theirs, mine)).toEqual(theirs);
	});

	test('adds the other examples behind mine', () => {
		const mine = { ...EMPTY_BACKUP, collection: collectionOf(['b', 'a'], 'Mine') };
		const theirs = { ...EMPTY_BACKUP, collection: collectionOf(['a', 'c'], 'Theirs') };
		const { collection } = mergeBackup(mine, theirs);
		expect(idsOf(collection)).toEqual(['b', 'a', 'c']);
		expect(collection.title).toBe('Mine');
	});
});

describe('what has arrived', () => {
	const none = {
		...{ attempts: 0, drafts: 0, steps: 0, cards: 0, reviews: 0 },
		...{ works: 0, assigned: 0, examples: 0 },
	};

	test('is counted by kind', () => {
		expect(countArrivals(EMPTY_BACKUP, smallBackup())).toEqual({
			added: {
				...{ attempts: 2, drafts: 1, steps: 1, cards: 1, reviews: 1 },
				...{ works: 1, assigned: 1, examples: 2 },
			},
			further: 0,
		});
	});

	test('is nothing where all was there', () => {
		const mine = smallBackup();
		expect(countArrivals(mine, mergeBackup(mine, smallBackup()))).toEqual({
			added: none,
			further: 0,
		});
	});

	test('includes what was further on there', () => {
		const mine = smallBackup();
		const theirs = {
			...mine,
			drafts: mine.drafts.map((draft) => ({ ...draft, changedAt: timeAt(30) })),
			cards: [scheduledAt(30)],
			works: [workOf({ handedInAt: timeAt(9) })],
		};
		expect(countArrivals(mine, mergeBackup(mine, theirs))).toEqual({ added: none, further: 3 });
	});

	function scheduledAt(minute: number): Card {
		return cardOf({ schedule: { ...cardOf().schedule, lastReview: timeAt(minute) } });
	}
});
