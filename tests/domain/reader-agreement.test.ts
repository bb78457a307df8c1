import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { readerAgreement } from '../../src/domain/reader-agreement.ts';
import { SIGNAL_IDS, type SignalId } from '../../src/domain/signal.ts';
import { articleOf } from './builders.ts';
import { difference, ours, readTwice, theirs } from './second-reading-builders.ts';

function agreementOn(signal: SignalId, ...articles: Article[]) {
	const found = readerAgreement(articles).find((each) => each.signal === signal);
	if (!found) throw new Error(`Nothing was said of ${signal}.`);
	return found;
}

const SAME = readTwice(
	[ours(['Some say', 'attribution', 'unnamed']), ours(['may', 'hedge', 'calibrated'])],
	[theirs(['may', 'hedge', 'calibrated']), theirs(['Some say', 'attribution', 'unnamed'])],
);

test('there is a line for each signal', () => {
	expect(readerAgreement([SAME]).map(({ signal }) => signal)).toEqual(SIGNAL_IDS);
});

test('two passes that are the same agree in everything', () => {
	expect(agreementOn('attribution', SAME)).toEqual({
		...{ signal: 'attribution', alpha: 1, first: 1, second: 1, both: 1 },
		...{ sameForm: 1, read: 1, sameReading: 1 },
	});
});

test('a signal that nobody marked has no alpha', () => {
	expect(agreementOn('framing', SAME)).toMatchObject({ alpha: undefined, first: 0, second: 0 });
});

test('an article that was read once counts for nothing', () => {
	const once = articleOf('A headline\n\nSome say so.', {
		annotations: [ours(['Some say', 'attribution', 'unnamed'])],
	});
	expect(readerAgreement([SAME, once])).toEqual(readerAgreement([SAME]));
});

test('words are counted, not letters', () => {
	// Of 22 words, one reader marks four, and the other the last two of these.
	const article = readTwice(
		[ours(['master Lena Orlind said', 'attribution', 'named'])],
		[theirs(['Orlind said', 'attribution', 'named'])],
	);
	// All in all 44; both 2, neither 18: 40 alike. Marked 6, self-pairs 4² + 2² = 20; gaps 38.
	const alike = (44 * (6 ** 2 - 20 + 38 ** 2 - 38)) / (44 ** 2 - 20 - 38);
	expect(agreementOn('attribution', article).alpha).toBeCloseTo(1 - 4 / (44 - alike), 12);
});

describe('marks of one reader that overlap or touch', () => {
	test('are one section', () => {
		const apart = readTwice(
			[
				ours(['Lena Orlind', 'attribution', 'named']),
				ours(['Orlind said', 'attribution', 'named']),
			],
			[theirs(['Lena Orlind said', 'attribution', 'named'])],
		);
		expect(agreementOn('attribution', apart)).toMatchObject({ alpha: 1, first: 2, both: 1 });
	});
});

describe('of the marks that both readers made', () => {
	test('each is paired once, with the one it fits best', () => {
		const article = readTwice(
			[ours(['Some say', 'attribution', 'unnamed']), ours(['Lena Orlind', 'attribution', 'named'])],
			[
				theirs(['Lena Orlind said. Some say', 'attribution', 'missing']),
				theirs(['Some', 'attribution', 'unnamed']),
				theirs(['late', 'attribution', 'missing']),
			],
		);
		expect(agreementOn('attribution', article)).toMatchObject({ second: 3, both: 2, sameForm: 1 });
	});

	test('those are counted that have the same form, and that are read the same', () => {
		const article = readTwice(
			[
				ours(['Some say', 'attribution', 'unnamed']),
				ours(['Lena Orlind', 'attribution', 'named']),
				ours(['It may', 'attribution', 'unnamed']),
			],
			[
				theirs(['Some say', 'attribution', 'missing']),
				theirs(['Lena Orlind', 'attribution', 'named']),
				theirs(['It may', 'attribution', 'document']),
			],
		);
		expect(agreementOn('attribution', article)).toMatchObject({
			...{ both: 3, sameForm: 1, read: 3, sameReading: 2 },
		});
	});

	test('those are left out of the readings that depend', () => {
		const article = readTwice(
			[ours(['Lena Orlind', 'attribution', 'described'])],
			[theirs(['Lena Orlind', 'attribution', 'named'])],
		);
		expect(agreementOn('attribution', article)).toMatchObject({ both: 1, read: 0 });
	});
});

test('what was added after the comparison is no agreement', () => {
	const mended = readTwice(
		[ours(['Some say', 'attribution', 'unnamed'])],
		[theirs(['Some say', 'attribution', 'unnamed'])],
		[difference('Some say', 'attribution', { ours: undefined, theirs: 'unnamed' })],
	);
	expect(agreementOn('attribution', mended)).toMatchObject({ first: 0, second: 1, both: 0 });
	expect(agreementOn('attribution', mended).alpha).toBeLessThanOrEqual(0);
});

test('several articles are one continuum', () => {
	const none = readTwice([], []);
	const alone = agreementOn('hedge', SAME);
	expect(agreementOn('hedge', SAME, none, SAME)).toMatchObject({ alpha: 1, first: 2, both: 2 });
	expect(alone.first).toBe(1);
});
