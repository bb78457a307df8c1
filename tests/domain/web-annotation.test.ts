import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../src/domain/annotation.ts';
import {
	findTargets,
	toWebAnnotation,
	type WebAnnotation,
} from '../../src/domain/web-annotation.ts';
import { annotatedText, annotationOn, anyText, graphemeBounds, spanOf } from './builders.ts';

const ADDRESSES = {
	note: 'https://who-says.example/articles/a/#b',
	text: 'https://who-says.example/data/articles/a.txt',
	signal: 'https://who-says.example/signals/attribution/',
};

/** The annotation as another program would get it. */
function exported(annotation: Annotation, text: string): WebAnnotation {
	return JSON.parse(JSON.stringify(toWebAnnotation(annotation, text, ADDRESSES)));
}

/** The same without its positions. */
function quotesOf({ target }: WebAnnotation): Pick<WebAnnotation, 'target'> {
	return {
		target: target.map(({ source, selector: [quote, position] }) => ({
			source,
			selector: [quote, { ...position, start: 0, end: 0 }],
		})),
	};
}

describe('what is exported', () => {
	const text = 'The 👨‍👩‍👧 family says so.';
	const annotation = annotationOn([spanOf(text, 'says')], {
		signal: 'hedge',
		form: 'weasel',
		reading: 'weak',
		title: 'A title',
		note: 'A note.',
		ask: 'Who?',
		code: 'Doubt',
	});
	const { body, target, ...rest } = exported(annotation, text);

	test('names the model, the note’s address and the motivation', () => {
		expect(rest).toEqual({
			'@context': 'http://www.w3.org/ns/anno.jsonld',
			id: ADDRESSES.note,
			type: 'Annotation',
			motivation: ['classifying', 'describing'],
		});
	});

	test('says what the annotation says, each for its purpose', () => {
		const values = (body as { purpose: string; value?: string; source?: string }[]).map(
			({ purpose, value, source }) => [purpose, value ?? source],
		);
		expect(values).toEqual([
			['classifying', ADDRESSES.signal],
			['tagging', 'hedge/weasel'],
			['tagging', 'weak'],
			['tagging', 'SemEval-2023 task 3: Doubt'],
			['describing', 'A title. A note.'],
			['questioning', 'Who?'],
		]);
	});

	test('counts positions in code points', () => {
		expect(target[0]?.selector[1]).toEqual({ type: 'TextPositionSelector', start: 17, end: 21 });
	});

	test('quotes the words with what stands around them', () => {
		expect(target[0]?.selector[0]).toEqual({
			type: 'TextQuoteSelector',
			exact: 'says',
			prefix: 'The 👨‍👩‍👧 family ',
			suffix: ' so.',
		});
	});

	test('cuts no character where its surroundings begin and end', () => {
		const family = '👨‍👩‍👧‍👦';
		const long = `${family.repeat(4)}says${family.repeat(4)}`;
		const [quote] = exported(annotationOn([spanOf(long, 'says')]), long).target[0]?.selector ?? [];
		expect([quote?.prefix, quote?.suffix]).toEqual([family.repeat(3), family.repeat(3)]);
	});

	test('leaves out the question and the code where there is none', () => {
		expect(exported(annotationOn([spanOf(text, 'says')]), text).body).toHaveLength(4);
	});
});

describe('for any text and any annotations', () => {
	test('the spans are found again in the export', () => {
		fc.assert(
			fc.property(annotatedText, ({ text, annotations }) => {
				for (const annotation of annotations)
					expect(findTargets(exported(annotation, text), text)).toEqual(annotation.spans);
			}),
			{ numRuns: 300 },
		);
	});

	test('positions are code points', () => {
		fc.assert(
			fc.property(annotatedText, ({ text, annotations }) => {
				const points = [...text];
				for (const annotation of annotations)
					for (const { selector } of exported(annotation, text).target)
						expect(points.slice(selector[1].start, selector[1].end).join('')).toBe(
							selector[0].exact,
						);
			}),
		);
	});

	test('prefix and suffix stand around the words, in whole graphemes', () => {
		fc.assert(
			fc.property(annotatedText, ({ text, annotations }) => {
				const bounds = graphemeBounds(text);
				for (const annotation of annotations) {
					for (const [index, { selector }] of exported(annotation, text).target.entries()) {
						const { start = 0, end = 0 } = annotation.spans[index] ?? {};
						const [{ prefix, suffix }] = selector;
						expect(text.slice(0, start).endsWith(prefix)).toBe(true);
						expect(text.slice(end).startsWith(suffix)).toBe(true);
						expect(bounds).toContain(start - prefix.length);
						expect(bounds).toContain(end + suffix.length);
					}
				}
			}),
		);
	});

	test('the quotes alone find the spans in a text that was shifted, or nothing', () => {
		fc.assert(
			fc.property(annotatedText, anyText, ({ text, annotations }, before) => {
				const shifted = before + text;
				for (const annotation of annotations) {
					const quotes = quotesOf(exported(annotation, text));
					for (const [index, found] of findTargets(quotes, shifted).entries()) {
						const { start = 0, end = 0 } = annotation.spans[index] ?? {};
						const here = { start: start + before.length, end: end + before.length };
						const quote = quotes.target[index]?.selector[0];
						const whole = `${quote?.prefix}${quote?.exact}${quote?.suffix}`;
						const isUnique = shifted.indexOf(whole) === shifted.lastIndexOf(whole);
						expect(found).toEqual(isUnique ? here : undefined);
					}
				}
			}),
			{ numRuns: 300 },
		);
	});
});

describe('in a text that has changed', () => {
	const text = 'Reports say the bridge is safe.';
	const annotation = exported(annotationOn([spanOf(text, 'the bridge')]), text);

	test('words that moved are found by their surroundings', () => {
		const moved = `Today: ${text}`;
		expect(findTargets(annotation, moved)).toEqual([spanOf(moved, 'the bridge')]);
	});

	test('words that are gone are not found', () => {
		expect(findTargets(annotation, 'Reports say the ferry is safe.')).toEqual([undefined]);
	});

	test('words that stand in two such places are not found', () => {
		expect(findTargets(quotesOf(annotation), `${text} ${text}`)).toEqual([undefined]);
	});
});
