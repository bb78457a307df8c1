import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../src/domain/annotation.ts';
import type { QuietPassage } from '../../src/domain/exercise.ts';
import {
	type FormPageWords,
	type MarkTask,
	toMarkExercise,
} from '../../src/domain/mark-exercise.ts';
import { NO_PRACTICE } from '../../src/domain/practice.ts';
import { contains, overlaps, textOf } from '../../src/domain/span.ts';
import { SIGNAL_IDS } from '../../src/domain/signal.ts';
import { annotationOn, articleOf, loadSeed, spanOf } from './builders.ts';

const text = [
	'Ferry late',
	'Reports say the boat is late. It may sail on Monday, the harbour master said.',
	'Some people wait at the quay. The café owner sells more tea than usual.',
].join('\n\n');

const FORMS = new Map<string, FormPageWords>([
	[
		'attribution/named',
		{ name: 'Named source', reason: 'So.', lookAlike: look('attribution/relayed') },
	],
	[
		'attribution/unnamed',
		{ name: 'Unnamed source', reason: 'So.', lookAlike: look('hedge/weasel') },
	],
	['hedge/calibrated', { name: 'Careful hedge', reason: 'So.', lookAlike: look('hedge/weasel') }],
]);

function look(form: string): FormPageWords['lookAlike'] {
	return { form, difference: 'One differs.' };
}

function on(words: string, fields: Partial<Annotation> & { id: string }): Annotation {
	const span = spanOf(text, words);
	const sentence = articleOf(text).sentences.find((each) => contains(each, span))?.number ?? 0;
	return annotationOn([span], { sentence, ...fields });
}

const reports = on('Reports', { id: 'reports', form: 'unnamed', reading: 'weak' });
const may = on('may', { id: 'may', signal: 'hedge', form: 'calibrated' });
const master = on('the harbour master', { id: 'master' });
const some = on('Some people', { id: 'some', form: 'unnamed', reading: 'weak' });

function passage(words: string, signals: QuietPassage['signals']): QuietPassage {
	return { id: words, sentence: 5, span: spanOf(text, words), signals, note: 'A note.' };
}

const article = articleOf(text, { annotations: [reports, may, master, some] });

function exerciseOf(fields: Partial<MarkTask> = {}) {
	const task: MarkTask = {
		lesson: 'late-ferry',
		id: 'who-says',
		title: 'Who says?',
		article,
		sentences: [2, 3],
		signals: ['attribution'],
		help: 'alone',
		...fields,
	};
	return toMarkExercise(task, FORMS);
}

test('its name is the lesson’s and its own', () => {
	expect(exerciseOf()).toMatchObject({
		id: 'late-ferry/who-says',
		title: 'Who says?',
		article: 'an-article',
	});
});

describe('its text', () => {
	test('is that of the sentences shown, in blocks', () => {
		const { blocks } = exerciseOf({ sentences: [2, 4, 5] });
		expect(blocks.map((block) => block.text)).toEqual([
			'Reports say the boat is late.',
			'Some people wait at the quay. The café owner sells more tea than usual.',
		]);
	});

	test('stands where it stands in the article', () => {
		for (const block of exerciseOf({ sentences: [2, 4, 5] }).blocks) {
			expect(textOf(text, { start: block.start, end: block.start + block.text.length })).toBe(
				block.text,
			);
		}
	});

	test('has its sentences by number', () => {
		const [, second] = exerciseOf({ sentences: [2, 4, 5] }).blocks;
		expect(second?.sentences.map((sentence) => [sentence.number, textOf(text, sentence)])).toEqual([
			[4, 'Some people wait at the quay.'],
			[5, 'The café owner sells more tea than usual.'],
		]);
	});
});

describe('its key', () => {
	test('is the annotations of its sentences and signals, in text order', () => {
		expect(exerciseOf().key.map(({ id }) => id)).toEqual(['reports', 'master']);
		expect(
			exerciseOf({ signals: ['hedge', 'attribution'], sentences: [3] }).key.map(({ id }) => id),
		).toEqual(['may', 'master']);
	});

	test('leaves out what of an annotation is not shown', () => {
		const both = { ...reports, spans: [...reports.spans, ...some.spans] as const };
		const { key } = exerciseOf({ article: { ...article, annotations: [both] } });
		expect(key[0]).toMatchObject({ spans: reports.spans, isOptional: false });
	});

	test('has all of it that is shown', () => {
		const both = { ...reports, spans: [...reports.spans, ...some.spans] as const };
		const { key } = exerciseOf({
			article: { ...article, annotations: [both] },
			sentences: [2, 3, 4],
		});
		expect(key[0]?.spans).toEqual([...reports.spans, ...some.spans]);
	});

	test('lets a further passage of an annotation be passed over where its first is not shown', () => {
		const both = { ...reports, spans: [...reports.spans, ...some.spans] as const };
		const { key } = exerciseOf({ article: { ...article, annotations: [both] }, sentences: [4] });
		expect(key).toMatchObject([
			{ id: 'reports', sentence: 4, spans: some.spans, isOptional: true },
		]);
	});

	test('knows other boundaries, and what may be passed over', () => {
		const accepted = [spanOf(text, 'Reports say'), spanOf(text, 'Some')];
		const open = { ...reports, accepted, isOptional: true };
		const { key } = exerciseOf({ article: { ...article, annotations: [open] } });
		expect(key).toMatchObject([{ accepted: accepted.slice(0, 1), isOptional: true }]);
	});
});

describe('beside its key', () => {
	test('are the notes of other signals on the same sentences', () => {
		const { remarks } = exerciseOf();
		expect(remarks.map(({ id }) => id)).toEqual(['may']);
		expect(remarks[0]).not.toHaveProperty('accepted');
	});

	test('are phrases that neither the key nor what is as good takes up', () => {
		const accepted = [spanOf(text, 'Reports say the boat')];
		const wide = { ...article, annotations: [{ ...reports, accepted }, master] };
		const words = (...args: Parameters<typeof exerciseOf>) =>
			exerciseOf(...args).others.map((span) => textOf(text, span));
		expect(words()[0]).toBe('say the boat is late');
		expect(words({ article: wide })[0]).toBe('is late');
	});

	test('are the passages of its sentences that carry none of its signals', () => {
		const passages = [
			passage('the boat', ['attribution', 'figure']),
			passage('on Monday', ['hedge']),
			passage('more tea', ['attribution']),
		];
		const { quiet } = exerciseOf({
			article: { ...article, practice: { ...NO_PRACTICE, passages } },
		});
		expect(quiet.map(({ id }) => id)).toEqual(['the boat']);
	});

	test('are the look-alikes of the forms in play, as far as there is a page', () => {
		const { forms } = exerciseOf();
		expect(Object.keys(forms)).toEqual(['attribution/named', 'attribution/unnamed']);
		expect(forms['attribution/unnamed']).toEqual({
			name: 'Unnamed source',
			reason: 'So.',
			other: 'hedge/weasel',
			difference: 'One differs.',
		});
	});
});

describe('what is marked from the start', () => {
	const all = { sentences: [2, 3, 4, 5] };

	test('is all of it where all is done', () => {
		expect(exerciseOf({ ...all, help: 'worked' }).given).toEqual(['reports', 'master', 'some']);
	});

	test('is every second one where half is done', () => {
		expect(exerciseOf({ ...all, help: 'half-done' }).given).toEqual(['master']);
	});

	test('is what the author names, in text order', () => {
		const given = ['some', 'reports'];
		expect(exerciseOf({ ...all, help: 'half-done', given }).given).toEqual(['reports', 'some']);
	});

	test('is nothing where nothing is done', () => {
		expect(exerciseOf({ ...all, help: 'alone', given: ['some'] }).given).toEqual([]);
	});
});

describe('its edition', () => {
	const { edition } = exerciseOf();
	const having = (annotation: Annotation) =>
		exerciseOf({ article: { ...article, annotations: [annotation, may, master, some] } }).edition;

	test('stays while the task is the same', () => {
		expect(exerciseOf().edition).toBe(edition);
	});

	test.each([
		{ what: 'a note', other: having({ ...reports, note: 'Another note.', title: 'Other' }) },
		{ what: 'its title', other: exerciseOf({ title: 'Another' }).edition },
	])('stays when $what is worded anew', ({ other }) => {
		expect(other).toBe(edition);
	});

	test.each([
		{ what: 'other sentences', other: exerciseOf({ sentences: [2, 3, 4] }).edition },
		{ what: 'other signals', other: exerciseOf({ signals: ['attribution', 'hedge'] }).edition },
		{ what: 'another form', other: having({ ...reports, form: 'missing' }) },
		{ what: 'another reading', other: having({ ...reports, reading: 'depends' }) },
		{ what: 'another boundary', other: having({ ...reports, accepted: [spanOf(text, 'say')] }) },
		{ what: 'something that may be passed over', other: having({ ...reports, isOptional: true }) },
		{ what: 'something given', other: exerciseOf({ help: 'half-done' }).edition },
	])('changes with $what', ({ other }) => {
		expect(other).not.toBe(edition);
	});

	test('changes with a quiet passage', () => {
		const practice = { ...NO_PRACTICE, passages: [passage('the boat', ['attribution'])] };
		expect(exerciseOf({ article: { ...article, practice } }).edition).not.toBe(edition);
	});
});

test('whatever sentences and signals are chosen, key and rest lie in them and do not meet', () => {
	const seed = loadSeed();
	const numbers = seed.sentences.map(({ number }) => number);
	fc.assert(
		fc.property(
			fc.subarray(numbers, { minLength: 1 }),
			fc.subarray(SIGNAL_IDS, { minLength: 1 }),
			(sentences, signals) => {
				const { key, others, remarks, quiet } = exerciseOf({ article: seed, sentences, signals });
				const shown = seed.sentences.filter(({ number }) => sentences.includes(number));
				const taken = key.flatMap(({ spans, accepted }) => [...spans, ...accepted]);
				const spans = [
					...taken,
					...others,
					...remarks.flatMap((remark) => remark.spans),
					...quiet.map(({ span }) => span),
				];
				expect(spans.every((span) => shown.some((each) => contains(each, span)))).toBe(true);
				expect(others.some((other) => taken.some((span) => overlaps(other, span)))).toBe(false);
				expect(key.every(({ signal }) => signals.includes(signal))).toBe(true);
				expect(remarks.some(({ signal }) => signals.includes(signal))).toBe(false);
			},
		),
		{ numRuns: 50 },
	);
});
