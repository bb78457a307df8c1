import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	callOf,
	callPassage,
	CHECK_SIZE,
	CHECK_SOUND,
	checkEdition,
	checkLean,
	type CheckPassage,
	type CheckReading,
	judgeCheck,
} from '../../src/domain/course-check.ts';
import { discernment } from '../../src/domain/detection.ts';

/** p1 to p3 leave a gap, the other seven do their job. */
const KEY = Array.from({ length: CHECK_SIZE }, (_, index) => {
	const reading: CheckReading = index < CHECK_SIZE - CHECK_SOUND ? 'weak' : 'sound';
	return { id: `p${index + 1}`, reading };
});

const weak = (...ids: string[]) => ({ kind: 'check', weak: ids }) as const;
const tallyOf = (...ids: string[]) => judgeCheck(KEY, weak(...ids)).tally;

/** Any set of the ten passages. */
const anyCalls = fc.subarray(KEY.map(({ id }) => id));

describe('calling passages', () => {
	test('leaves open what was not called', () => {
		const answer = callPassage(undefined, 'p1', 'weak');
		expect(['p1', 'p2'].map((id) => callOf(answer, id))).toEqual(['weak', undefined]);
	});

	test('keeps the last call of each', () => {
		const answer = callPassage(callPassage(undefined, 'p1', 'weak'), 'p1', 'sound');
		expect(callOf(answer, 'p1')).toBe('sound');
		expect(answer).toEqual({ kind: 'check', weak: [], sound: ['p1'] });
	});

	test('begins anew where the answer is of another kind', () => {
		const answer = callPassage({ kind: 'mark', marks: [] }, 'p1', 'weak');
		expect(answer).toEqual({ kind: 'check', weak: ['p1'], sound: [] });
	});
});

describe('judging a check', () => {
	test('tells each passage apart by what it is and what it was called', () => {
		const { outcomes } = judgeCheck(KEY, weak('p1', 'p4'));
		expect(['p1', 'p2', 'p4', 'p5'].map((id) => outcomes.get(id))).toEqual([
			'hit',
			'miss',
			'false-alarm',
			'left-alone',
		]);
	});

	test('counts gaps that were found, and sound passages that were called one', () => {
		expect(tallyOf('p1', 'p2', 'p4')).toEqual({ targets: 3, found: 2, others: 7, alarms: 1 });
	});

	test('has every passage as a trial, whatever was answered', () => {
		fc.assert(
			fc.property(fc.array(fc.string()), (ids) => {
				const { outcomes, tally } = judgeCheck(KEY, weak(...ids));
				expect(outcomes.size).toBe(CHECK_SIZE);
				expect([tally.targets, tally.others]).toEqual([CHECK_SIZE - CHECK_SOUND, CHECK_SOUND]);
			}),
		);
	});

	test('does not ask in which order, or how often, a passage was named', () => {
		fc.assert(
			fc.property(anyCalls, (ids) => {
				expect(tallyOf(...ids.toReversed(), ...ids)).toEqual(tallyOf(...ids));
			}),
		);
	});

	test('gives no discernment for calling everything a gap, or nothing', () => {
		expect(discernment(tallyOf(...KEY.map(({ id }) => id)))).toBeCloseTo(0);
		expect(discernment(tallyOf())).toBeCloseTo(0);
	});

	test('never finds more discernment for one more false alarm', () => {
		fc.assert(
			fc.property(anyCalls, fc.constantFrom('p4', 'p7', 'p10'), (ids, alarm) => {
				const without = ids.filter((id) => id !== alarm);
				expect(discernment(tallyOf(...without, alarm))).toBeLessThan(
					discernment(tallyOf(...without)),
				);
			}),
		);
	});
});

describe('the lean of ten answers', () => {
	test.each([
		['everything is called a gap', tallyOf(...KEY.map(({ id }) => id)), 'suspicion'],
		[
			'all gaps are found, and two sound passages called one',
			tallyOf('p1', 'p2', 'p3', 'p4', 'p5'),
			'suspicion',
		],
		['nothing is called a gap', tallyOf(), 'trust'],
		['one gap is found and nothing else called one', tallyOf('p1'), 'trust'],
		['all is as we read it', tallyOf('p1', 'p2', 'p3'), 'neither'],
		['one answer is too suspicious', tallyOf('p1', 'p2', 'p3', 'p4'), 'neither'],
		['one answer is too trusting', tallyOf('p1', 'p2'), 'neither'],
		['gaps are called where others are', tallyOf('p4', 'p5', 'p6', 'p7'), 'neither'],
	] as const)('where %s', (_what, tally, lean) => {
		expect(checkLean(tally)).toBe(lean);
	});

	test('is told to no side if one answer the other way would end it', () => {
		fc.assert(
			fc.property(anyCalls, (ids) => {
				const tally = tallyOf(...ids);
				const side = checkLean(tally);
				const calmer = { ...tally, alarms: tally.alarms - 1 };
				const keener = { ...tally, found: tally.found + 1 };
				if (side === 'suspicion') expect(calmer.found + calmer.alarms).toBeGreaterThanOrEqual(3);
				if (side === 'trust') expect(keener.found + keener.alarms).toBeLessThanOrEqual(3);
			}),
		);
	});
});

describe('the edition of a check', () => {
	const passage: CheckPassage = {
		id: 'p1',
		outlet: 'The Bell',
		genre: 'weather',
		text: 'It rained, she said.',
		reading: 'sound',
		signal: 'attribution',
		form: 'named',
		span: { start: 11, end: 19 },
		title: 'A title',
		note: 'A note.',
	};
	const editionWith = (fields: Partial<CheckPassage>) =>
		checkEdition({
			when: 'before',
			title: 'Ten passages',
			intro: 'Read them.',
			label: 'Composed.',
			passages: [{ ...passage, ...fields }],
		});

	test('changes with the text and the reading of a passage', () => {
		const editions = [{}, { text: 'It rained.' }, { reading: 'weak' as const }].map(editionWith);
		expect(new Set(editions).size).toBe(3);
	});

	test('stays when only our reason is written anew', () => {
		expect(editionWith({ note: 'A better note.' })).toBe(editionWith({}));
	});
});
