import { describe, expect, test } from 'vitest';
import type { SignalAgreement } from '../../src/domain/reader-agreement.ts';
import type { SignalId } from '../../src/domain/signal.ts';
import {
	alphaWords,
	differencesWords,
	readTwiceWords,
	reliabilityWords,
	sameWords,
} from '../../src/text/agreement.ts';
import { difference } from '../domain/second-reading-builders.ts';

function agreement(signal: SignalId, fields: Partial<SignalAgreement> = {}): SignalAgreement {
	return {
		...{ signal, alpha: 0.9, first: 10, second: 10, both: 8, sameForm: 7, read: 6, sameReading: 5 },
		...fields,
	};
}

test.each([
	[0.7999, '0.79'],
	[1, '1.00'],
	[0.29, '0.29'],
	[-1e-17, '0.00'],
	[-0.125, '−0.13'],
])('an alpha of %d is shown as %s, never better than it is', (alpha, shown) => {
	expect(alphaWords(alpha)).toBe(shown);
});

test.each([
	[7, 28, 'Seven of 28 articles were marked a second time'],
	[1, 3, 'One of 3 articles was marked a second time'],
	[28, 28, 'Every article was marked a second time'],
])('%d articles of %d', (twice, all, beginning) => {
	expect(readTwiceWords(twice, all).startsWith(beginning)).toBe(true);
});

describe('what the alphas allow', () => {
	test('is told for all that reach the same threshold', () => {
		expect(
			reliabilityWords([
				agreement('attribution'),
				agreement('figure', { alpha: 0.7 }),
				agreement('framing', { alpha: 0.3 }),
				agreement('hedge', { alpha: 0.75 }),
				agreement('wording', { alpha: undefined }),
			]),
		).toBe(
			'So marks of attribution may be relied on; marks of figures and hedges only allow tentative conclusions; marks of framing stay below both.',
		);
	});

	test('is not told where there is no alpha', () => {
		expect(reliabilityWords([agreement('hedge', { alpha: undefined })])).toBeUndefined();
	});
});

describe('what both readers made of their common marks', () => {
	test('is added up over the signals', () => {
		expect(sameWords([agreement('attribution'), agreement('hedge')])).toBe(
			'Alpha does not ask for the form. Of 16 marks in both passes, 14 were given the same one. 12 were read by both as doing their job or as leaving a gap, and 10 of these alike.',
		);
	});

	test('is told shortly where all is alike', () => {
		expect(sameWords([agreement('hedge', { sameReading: 6 })])).toMatch(
			/, and all of these alike\.$/,
		);
	});

	test('is nothing where there are none', () => {
		expect(sameWords([agreement('hedge', { both: 0, sameForm: 0, read: 0 })])).toBeUndefined();
	});
});

describe('differences', () => {
	const decided = difference('late', 'wording', { theirs: 'loaded' });

	test('are counted, with those that remain', () => {
		const all = [decided, decided, { ...decided, isOpen: true }];
		expect(differencesWords(all)).toBe(
			'The two passes differed in 3 places in a way that matters. Each was decided and has its reason; in one of them the readers still differ.',
		);
	});

	test('may all be decided', () => {
		expect(differencesWords([decided, decided])).toMatch(/; none is open\.$/);
	});

	test('may be none', () => {
		expect(differencesWords([])).toBe('The two passes differed nowhere in a way that matters.');
	});
});
