import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_BACKUP } from '../../src/domain/backup.ts';
import { LONGEST_BACKUP, readBackupFile, writeBackupFile } from '../../src/domain/backup-file.ts';
import { writeCollectionFile } from '../../src/domain/collection-file.ts';
import { anyBackup, smallBackup } from './backup-builders.ts';
import { anyCollection, collectionOf } from './collection-builders.ts';
import { timeAt } from './practice-builders.ts';

const file = JSON.parse(writeBackupFile(smallBackup(), timeAt(30)));

function problemOf(content: unknown) {
	const read = readBackupFile(typeof content === 'string' ? content : JSON.stringify(content));
	return 'problem' in read ? read.problem : undefined;
}

const LISTS = ['attempts', 'drafts', 'steps', 'cards', 'reviews', 'works', 'assigned'] as const;
type List = (typeof LISTS)[number];

/** The file with these fields in the first of a list. */
function withFirst(list: List, fields: object): object {
	const [first, ...others] = file[list];
	return { ...file, [list]: [{ ...first, ...fields }, ...others] };
}

describe('a file', () => {
	test('gives back what it was made from', () => {
		fc.assert(
			fc.property(anyBackup, (backup) => {
				expect(readBackupFile(writeBackupFile(backup, timeAt(30)))).toEqual({ backup });
			}),
		);
	});

	test('says what it is, in which version, and when it was written', () => {
		expect(file).toMatchObject({ format: 'who-says', version: 3, exportedAt: timeAt(30) });
	});

	test('may hold nothing', () => {
		const text = writeBackupFile(EMPTY_BACKUP, timeAt(30));
		expect(readBackupFile(text)).toEqual({ backup: EMPTY_BACKUP });
	});

	test('may begin with a byte order mark', () => {
		expect(problemOf(`\uFEFF${JSON.stringify(file)}`)).toBeUndefined();
	});
});

describe('a file of version 1', () => {
	test('is a collection’s own file, and brings that collection only', () => {
		fc.assert(
			fc.property(anyCollection, (collection) => {
				expect(readBackupFile(writeCollectionFile(collection))).toEqual({
					backup: { ...EMPTY_BACKUP, collection },
				});
			}),
		);
	});

	test('is held against what such a file holds', () => {
		const one = JSON.parse(writeCollectionFile(collectionOf(['a'])));
		expect(problemOf({ ...one, items: [{ ...one.items[0], addedAt: 'today' }] })).toMatchObject({
			place: 'items[0].addedAt',
		});
		expect(problemOf({ ...one, version: 2 })).toEqual({ kind: 'newer', version: 2 });
	});
});

describe('a file of version 2', () => {
	test('knows of no assignments, and brings the rest', () => {
		const { works: _, assigned: __, ...older } = file;
		expect(readBackupFile(JSON.stringify({ ...older, version: 2 }))).toEqual({
			backup: { ...smallBackup(), works: [], assigned: [] },
		});
	});
});

describe('a file that cannot be read', () => {
	test('was cut', () => {
		const text = writeBackupFile(smallBackup(), timeAt(30));
		fc.assert(
			fc.property(fc.nat(text.length - 3), (end) => {
				expect(problemOf(text.slice(0, end))).toEqual({ kind: 'not-json' });
			}),
		);
	});

	test.each(['[]', 'null', '7', '{}', '{"format":"another"}'])('is something else: %s', (text) => {
		expect(problemOf(text)).toEqual({ kind: 'not-ours' });
	});

	test('has the format of later versions and the number of version 1', () => {
		expect(problemOf({ ...file, version: 1 })).toEqual({ kind: 'not-ours' });
	});

	test('is of a later version, and is not looked at further', () => {
		expect(problemOf({ ...file, version: 4, badges: [] })).toEqual({ kind: 'newer', version: 4 });
	});

	test('is too long', () => {
		expect(problemOf(' '.repeat(LONGEST_BACKUP + 1))).toEqual({ kind: 'too-long' });
	});

	test.each(LISTS)('has one of its %s twice', (list) => {
		expect(problemOf({ ...file, [list]: [file[list][0], file[list][0]] })).toMatchObject({
			kind: 'twice',
		});
	});

	test('has an example twice', () => {
		const [item] = file.collection.items;
		expect(problemOf({ ...file, collection: { title: '', items: [item, item] } })).toEqual({
			kind: 'twice',
			place: 'late-ferry/a',
		});
	});

	const marks = { kind: 'mark', marks: [{ id: 'm', start: 5, end: 5, signal: 'hedge' }] };
	const tally = { targets: 2, found: 3, others: 1, alarms: 0 };
	test.each([
		[{ ...file, version: '2' }, 'version', 'count'],
		[{ ...file, exportedAt: 'today' }, 'exportedAt', 'date'],
		[{ ...file, attempts: undefined }, 'attempts', 'list'],
		[{ ...file, collection: [] }, 'collection', 'object'],
		[withFirst('attempts', { exercise: '<b>' }), 'attempts[0].exercise', 'name'],
		[withFirst('attempts', { checkedAt: timeAt(6) }), 'attempts[0].id', 'own-id'],
		[withFirst('attempts', { hadAnswers: 'no' }), 'attempts[0].hadAnswers', 'flag'],
		[withFirst('attempts', { answer: { kind: 'dance' } }), 'attempts[0].answer.kind', 'kind'],
		[withFirst('attempts', { answer: marks }), 'attempts[0].answer.marks[0].end', 'end'],
		[withFirst('drafts', { answer: marks }), 'drafts[0].answer.marks[0].end', 'end'],
		[withFirst('attempts', { right: 3, outOf: 2 }), 'attempts[0].right', 'part'],
		[withFirst('attempts', { right: 3 }), 'attempts[0].right', 'part'],
		[withFirst('attempts', { tally }), 'attempts[0].tally.found', 'part'],
		[
			withFirst('attempts', { tally: { ...tally, targets: 3, alarms: 2 } }),
			'attempts[0].tally.alarms',
			'part',
		],
		[withFirst('steps', { reachedAt: null }), 'steps[0].reachedAt', 'date'],
		[withFirst('cards', { signal: 'mood' }), 'cards[0].signal', 'finding'],
		[
			withFirst('cards', { schedule: { ...file.cards[0].schedule, reps: -1 } }),
			'cards[0].schedule.reps',
			'whole',
		],
		[withFirst('reviews', { card: 'another' }), 'reviews[0].id', 'own-id'],
		[withFirst('works', { startedAt: timeAt(2) }), 'works[0].id', 'own-id'],
		[withFirst('works', { assignmentId: '00000000' }), 'works[0].assignmentId', 'own-id'],
		[withFirst('works', { student: 'M'.repeat(61) }), 'works[0].student', 'shorter'],
		[
			withFirst('works', { assignment: { ...file.works[0].assignment, tries: 10 } }),
			'works[0].assignment.tries',
			'fewer',
		],
		[withFirst('assigned', { id: '00000000' }), 'assigned[0].id', 'own-id'],
		[withFirst('assigned', { assignment: 7 }), 'assigned[0].assignment', 'object'],
	])('has a field that does not fit (%#)', (content, place, expected) => {
		expect(problemOf(content)).toMatchObject({ kind: 'field', place, expected });
	});

	test.each([
		[{ ...file, owner: 'me' }, 'owner'],
		[withFirst('attempts', { grade: 'A' }), 'attempts[0].grade'],
		[
			withFirst('drafts', { answer: { kind: 'sums', values: {}, html: '' } }),
			'drafts[0].answer.html',
		],
	])('has a field that nothing is known of (%#)', (content, place) => {
		expect(problemOf(content)).toEqual({ kind: 'unknown', place });
	});

	test('tries to reach what all objects share', () => {
		const text = JSON.stringify(
			withFirst('drafts', { answer: { kind: 'sums', values: { trap: '1' } } }),
		).replace('"trap"', '"__proto__"');
		expect(problemOf(text)).toEqual({
			kind: 'unknown',
			place: 'drafts[0].answer.values.__proto__',
		});
		expect(problemOf(JSON.stringify(file).replace('{', '{"__proto__":{"a":1},'))).toEqual({
			kind: 'unknown',
			place: '__proto__',
		});
	});

	test('never throws, whatever it is', () => {
		fc.assert(
			fc.property(fc.json(), (json) => {
				expect(problemOf(json)?.kind).toBe('not-ours');
			}),
		);
	});
});
