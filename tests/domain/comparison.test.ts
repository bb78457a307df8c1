import { describe, expect, test } from 'vitest';
import {
	annotationsOn,
	chooseClaims,
	type ComparedClaim,
	countLabels,
	type Telling,
} from '../../src/domain/comparison.ts';
import { SIGNAL_IDS } from '../../src/domain/signal.ts';
import { textOf } from '../../src/domain/span.ts';
import { annotationOn, articleOf, spanOf } from './builders.ts';

const TEXT = 'Ferry late\n\nThe ferry was late, Ada Berg said. Some say the engine failed.';
const post = articleOf(TEXT, { id: 'post' });
const bell = articleOf(TEXT, { id: 'bell' });

function tellingOf(fields: Partial<Telling> = {}): Telling {
	const words = { sentence: 2, span: spanOf(TEXT, 'The ferry was late, Ada Berg said') };
	return { article: post, words, kept: [], lost: [], ...fields };
}

describe('the claims of a comparison', () => {
	const claims = ['late', 'engine', 'loss'].map((id) => ({ id, claim: id, told: [] }));

	test('are all of them where none is named', () => {
		expect(chooseClaims({ claims })).toEqual(claims);
	});

	test('are those that are named, in the comparison’s own order', () => {
		const chosen = chooseClaims({ claims }, ['loss', 'late']);
		expect(chosen.map(({ id }) => id)).toEqual(['late', 'loss']);
	});
});

describe('labels', () => {
	const claim = (...told: Telling[]): ComparedClaim => ({ id: 'late', claim: 'Late?', told });
	const claims = [
		claim(
			tellingOf({ kept: ['who says so', 'the hour'], lost: ['the day'] }),
			tellingOf({ article: bell, kept: ['the hour'], lost: ['who says so', 'the day'] }),
		),
		claim(
			tellingOf({ kept: ['who counted'] }),
			tellingOf({ article: bell, words: undefined, lost: ['who counted'] }),
		),
	];

	test('are added up for each article, in the order of the articles', () => {
		expect(countLabels([post, bell], claims)).toEqual([
			{ article: post, kept: 3, lost: 1, untold: 0 },
			{ article: bell, kept: 1, lost: 3, untold: 1 },
		]);
	});

	test('are counted on the claims that are shown, and no others', () => {
		const [{ kept, lost } = { kept: 0, lost: 0 }] = countLabels([post], claims.slice(1));
		expect([kept, lost]).toEqual([1, 0]);
	});
});

describe('the annotations on the words of a telling', () => {
	const named = annotationOn([spanOf(TEXT, 'Ada Berg said')], { id: 'named' });
	const hedge = annotationOn([spanOf(TEXT, 'late')], { id: 'hedge', signal: 'hedge' });
	const elsewhere = annotationOn([spanOf(TEXT, 'Some say')], { id: 'elsewhere' });
	const around = annotationOn([spanOf(TEXT, 'Ada Berg said. Some say the engine')], {
		id: 'around',
	});
	const article = { ...post, annotations: [named, elsewhere, around, hedge] };

	test('are those of the wanted signals that meet the words', () => {
		const found = annotationsOn({ ...tellingOf(), article }, ['attribution']);
		expect(found.map(({ id }) => id)).toEqual(['named', 'around']);
	});

	test('reach no further than the words', () => {
		const found = annotationsOn({ ...tellingOf(), article }, SIGNAL_IDS);
		const last = found.find(({ id }) => id === 'around');
		expect(last?.spans.map((span) => textOf(TEXT, span))).toEqual(['Ada Berg said']);
	});

	test('are none where the claim is not told', () => {
		expect(annotationsOn({ article, words: undefined }, SIGNAL_IDS)).toEqual([]);
	});
});
