import { describe, expect, test } from 'vitest';
import { firstPass } from '../../src/domain/first-pass.ts';
import type { Difference } from '../../src/domain/second-reading.ts';
import { textOf } from '../../src/domain/span.ts';
import { difference, ours, readTwice, TEXT } from './second-reading-builders.ts';

const SOURCE = ours(['harbour master Lena Orlind', 'attribution', 'named']);
const SOME = ours(['Some say', 'attribution', 'unnamed']);

/** The first pass in words, where these are our annotations now. */
function passOf(annotations: readonly (typeof SOME)[], ...differences: Difference[]): string[] {
	return firstPass(readTwice(annotations, [], differences)).map(
		({ spans, signal, form, reading }) =>
			`${spans.map((span) => textOf(TEXT, span)).join(' … ')}: ${signal}/${form}, ${reading}`,
	);
}

test('the first pass is our annotations where nothing was changed', () => {
	expect(passOf([SOURCE, SOME])).toEqual([
		'harbour master Lena Orlind: attribution/named, sound',
		'Some say: attribution/unnamed, weak',
	]);
});

describe('a difference is taken back', () => {
	test('where an annotation was added after it', () => {
		const added = difference('Some say', 'attribution', { ours: undefined, theirs: 'unnamed' });
		expect(passOf([SOURCE, SOME], added)).toEqual([
			'harbour master Lena Orlind: attribution/named, sound',
		]);
	});

	test('where an annotation was dropped after it', () => {
		const dropped = difference('Some say', 'attribution', { ours: 'unnamed', theirs: undefined });
		expect(passOf([SOURCE], dropped)).toContain('Some say: attribution/unnamed, weak');
	});

	test('where the form was changed after it', () => {
		const changed = difference('Some say the', 'attribution', {
			ours: 'missing',
			theirs: 'unnamed',
		});
		expect(passOf([SOME], changed)).toEqual(['Some say: attribution/missing, weak']);
	});

	test('on the mark that its words fit best', () => {
		const wide = ours(['Some say the engine is finished', 'attribution', 'unnamed']);
		const changed = difference('Some say', 'attribution', { ours: 'missing', theirs: 'unnamed' });
		expect(passOf([wide, SOME], changed)).toEqual([
			'Some say the engine is finished: attribution/unnamed, weak',
			'Some say: attribution/missing, weak',
		]);
	});
});

describe('nothing is changed', () => {
	test('where we kept our form', () => {
		const kept = difference('Some say', 'attribution', { ours: 'unnamed', theirs: 'missing' });
		expect(passOf([SOME], kept)).toEqual(['Some say: attribution/unnamed, weak']);
	});

	test('where we kept to marking nothing', () => {
		const kept = difference('finished', 'wording', { ours: undefined, theirs: 'exaggeration' });
		expect(passOf([SOME], kept)).toEqual(['Some say: attribution/unnamed, weak']);
	});

	test('in annotations of another signal', () => {
		const other = difference('Some say', 'hedge', { ours: undefined, theirs: 'weasel' });
		expect(passOf([SOME], other)).toEqual(['Some say: attribution/unnamed, weak']);
	});
});

test('a further passage that was added to an annotation is taken back alone', () => {
	const both = { ...SOURCE, spans: [SOURCE.spans[0], SOME.spans[0]] as const };
	const added = difference('Some say', 'attribution', { ours: undefined, theirs: 'unnamed' });
	expect(passOf([both], added)).toEqual(['harbour master Lena Orlind: attribution/named, sound']);
});
