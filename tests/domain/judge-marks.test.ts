import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../src/domain/attempt.ts';
import { discernment } from '../../src/domain/detection.ts';
import type { MarkExercise } from '../../src/domain/exercise.ts';
import { judgeMarks } from '../../src/domain/judge-marks.ts';
import type { Outcome } from '../../src/domain/judgement.ts';
import { textOf } from '../../src/domain/span.ts';
import { spanOf } from './builders.ts';
import { itemOn, markExercise, markOn } from './exercise-builders.ts';

const TEXT = [
	'Ferries late',
	'',
	'According to harbour master Lena Odum, 40 ferries came in late last month, and reports indicate more.',
	'',
	'She reportedly blamed the fog, which lay over the bay for nine days in a row.',
].join('\n');

const named = itemOn(TEXT, 'harbour master Lena Odum', { id: 'named' });
const unnamed = itemOn(TEXT, 'reports indicate', {
	id: 'unnamed',
	form: 'unnamed',
	reading: 'weak',
});
const hedge = itemOn(TEXT, 'reportedly', {
	id: 'hedge',
	signal: 'hedge',
	form: 'weasel',
	reading: 'weak',
	sentence: 3,
});
const exercise = markExercise(TEXT, [named, unnamed]);
const both = markExercise(TEXT, [named, unnamed, hedge], { signals: ['attribution', 'hedge'] });

const mark = (words: string, fields: Partial<Mark> = {}) =>
	markOn(TEXT, words, 'attribution', fields);

/** The outcomes as `hit named`, `false-alarm fog`. */
function short(outcomes: readonly Outcome[]): string[] {
	return outcomes.map((outcome) => {
		const { kind } = outcome;
		if (kind === 'false-alarm') return `${kind} ${textOf(TEXT, outcome.mark)}`;
		return kind === 'left-alone' ? `${kind} ${outcome.passage.id}` : `${kind} ${outcome.item.id}`;
	});
}

function judge(marks: readonly Mark[], on: MarkExercise = exercise): string[] {
	return short(judgeMarks(on, marks).outcomes);
}

/** A mark for every phrase there is, for every signal in play. */
function everything({ key, others, signals }: MarkExercise): Mark[] {
	const spans = [...others, ...key.flatMap((item) => item.spans)];
	return signals.flatMap((signal) =>
		spans.map((span, index) => ({ id: `${signal}-${index}`, signal, ...span })),
	);
}

describe('a mark', () => {
	test.each([
		['on the very words is a hit', 'harbour master Lena Odum', 'hit named'],
		['on most of them is a hit', 'Lena Odum', 'hit named'],
		['with a few words more is a hit', 'According to harbour master Lena Odum', 'hit named'],
		['on one word of them is close', 'Odum', 'close named'],
		[
			'on the whole sentence is close',
			'According to harbour master Lena Odum, 40 ferries came in late last month',
			'close named',
		],
		['elsewhere is a false alarm', 'came in late', 'false-alarm came in late'],
	])('%s', (_what, words, outcome) => {
		expect(judge([mark(words)])).toContain(outcome);
	});

	test('on other boundaries that are as good is a hit, with nothing missing', () => {
		const accepted = [spanOf(TEXT, 'According to harbour master Lena Odum')];
		const on = markExercise(TEXT, [{ ...named, accepted }]);
		const [outcome] = judgeMarks(on, [mark('According to harbour master Lena Odum')]).outcomes;
		expect(outcome).toMatchObject({ kind: 'hit', missing: [], extra: [] });
	});

	test('tells which words it missed and which were too many', () => {
		const [outcome] = judgeMarks(exercise, [mark('Lena Odum, 40 ferries')]).outcomes;
		expect(outcome).toMatchObject({
			kind: 'hit',
			missing: [spanOf(TEXT, 'harbour master')],
			extra: [spanOf(TEXT, '40 ferries')],
		});
	});

	test('of another signal on the right words is told as such, and is no miss beside it', () => {
		const marks = [markOn(TEXT, 'reports indicate', 'hedge')];
		expect(judge(marks, both)).toEqual(['miss named', 'wrong-signal unnamed', 'miss hedge']);
	});

	test('of another signal on words that were found already is a false alarm', () => {
		const marks = [mark('reports indicate'), markOn(TEXT, 'reports indicate', 'hedge')];
		expect(judge(marks, both)).toContain('false-alarm reports indicate');
	});

	test('of a signal that is not in play is passed over', () => {
		expect(judge([markOn(TEXT, 'the fog', 'wording')])).toEqual(judge([]));
	});

	test('on signs alone is passed over', () => {
		expect(judge([mark(', ')])).toEqual(judge([]));
	});

	test('that splits a phrase with another is part of the same hit', () => {
		const { outcomes } = judgeMarks(exercise, [mark('harbour master'), mark('Lena Odum')]);
		expect(outcomes.filter(({ kind }) => kind === 'hit')).toMatchObject([
			{ item: { id: 'named' }, missing: [], extra: [] },
		]);
		expect(short(outcomes)).toEqual(['hit named', 'miss unnamed']);
	});
});

describe('the reason of a mark', () => {
	test.each([
		['the same form', named, 'named', 'same'],
		['another form of the same reading', named, 'document', 'other-form'],
		['a weak form on sound words', named, 'unnamed', 'called-weak'],
		['a sound form on weak words', unnamed, 'named', 'called-sound'],
		['one that depends', named, 'relayed', 'other-form'],
		['none', named, undefined, 'none'],
	])('%s', (_what, item, reason, match) => {
		const span = item.spans[0];
		const { outcomes } = judgeMarks(exercise, [
			{ id: 'a', signal: 'attribution', ...span, reason },
		]);
		expect(outcomes.find(({ kind }) => kind === 'hit')).toMatchObject({ reason: match });
	});
});

describe('the key', () => {
	test('is missed where nothing was marked', () => {
		expect(judge([])).toEqual(['miss named', 'miss unnamed']);
	});

	test('pairs each mark with one item, for the best in all', () => {
		const wide = itemOn(TEXT, 'According to harbour master Lena Odum', { id: 'wide' });
		const marks = [mark('harbour master Lena Odum'), mark('According to harbour master')];
		expect(judge(marks, markExercise(TEXT, [named, wide]))).toEqual(['hit wide', 'hit named']);
	});

	test('asks for nothing that is optional, and is glad of it', () => {
		const on = markExercise(TEXT, [named, { ...unnamed, isOptional: true }]);
		expect(judge([], on)).toEqual(['miss named']);
		expect(judge([mark('reports indicate')], on)).toEqual(['miss named', 'hit unnamed']);
		expect(judgeMarks(on, [mark('reports indicate')]).tally).toEqual(judgeMarks(on, []).tally);
	});

	test('gives a mark on two items to the one that is not optional, and names the other', () => {
		const twin = { ...named, id: 'twin', isOptional: true };
		const on = markExercise(TEXT, [twin, named]);
		const { outcomes } = judgeMarks(on, [mark('harbour master Lena Odum')]);
		expect(outcomes).toMatchObject([
			{ kind: 'hit', item: { id: 'named' }, also: [{ id: 'twin' }] },
		]);
	});

	test('does not count what is marked from the start, whether it is marked again or not', () => {
		const on = markExercise(TEXT, [named, unnamed], { given: ['named'] });
		expect(judge([mark('harbour master Lena Odum')], on)).toEqual(['miss unnamed']);
		expect(judgeMarks(on, []).tally.targets).toBe(1);
	});

	test('finds an item in any of its places', () => {
		const twice = itemOn(TEXT, 'late last month', {
			id: 'twice',
			spans: [spanOf(TEXT, 'late last month'), spanOf(TEXT, 'blamed the fog')],
		});
		expect(judge([mark('blamed the fog')], markExercise(TEXT, [twice]))).toEqual(['hit twice']);
	});
});

describe('a passage with nothing to mark', () => {
	const passage = {
		id: 'fog',
		sentence: 3,
		span: spanOf(TEXT, 'the fog'),
		signals: ['attribution'] as const,
		note: 'A note.',
	};
	const on = markExercise(TEXT, [named], { quiet: [passage] });

	test('is rightly left alone where no mark touches it', () => {
		expect(judge([], on)).toEqual(['miss named', 'left-alone fog']);
	});

	test('is not, where one does', () => {
		expect(judge([mark('blamed the fog')], on)).toEqual([
			'miss named',
			'false-alarm blamed the fog',
		]);
	});

	test('is not left alone where something to be found lies in it', () => {
		const sentence = {
			...passage,
			id: 'sentence',
			span: spanOf(TEXT, 'harbour master Lena Odum,'),
		};
		const around = markExercise(TEXT, [named], { quiet: [sentence, passage] });
		expect(judge([], around)).toEqual(['miss named', 'left-alone fog']);
	});

	test('may carry another signal', () => {
		const other = { ...on, signals: ['attribution', 'hedge'] as const };
		expect(judge([markOn(TEXT, 'the fog', 'hedge')], other)).toContain('left-alone fog');
	});
});

describe('the tally', () => {
	test('counts each item and each other phrase once for each signal', () => {
		const { tally } = judgeMarks(both, []);
		expect(tally).toEqual({ targets: 3, found: 0, others: both.others.length * 2 + 3, alarms: 0 });
	});

	test('counts a phrase as marked from half of its words on', () => {
		const phrase = 'for nine days';
		expect(exercise.others).toContainEqual(spanOf(TEXT, phrase));
		const wide = (words: string) => judgeMarks(exercise, [mark(words)]).tally.alarms;
		expect(wide('over the bay for')).toBe(1);
		expect(wide('over the bay for nine')).toBe(2);
	});

	test('counts a mark that was not needed where most of it lies, however short it is', () => {
		expect(judgeMarks(exercise, [mark('days')])).toMatchObject({
			outcomes: expect.arrayContaining([expect.objectContaining({ kind: 'false-alarm' })]),
			tally: { alarms: 1 },
		});
	});

	test('counts a mark of another signal on the words of a target', () => {
		const marks = [markOn(TEXT, 'reports indicate', 'hedge')];
		expect(judgeMarks(both, marks).tally).toMatchObject({ found: 0, alarms: 1 });
	});

	test('lets two words before and after a target go with it', () => {
		const phrase = 'According to';
		expect(exercise.others).toContainEqual(spanOf(TEXT, phrase));
		const wide = mark('According to harbour master Lena Odum');
		expect(judgeMarks(exercise, [wide]).tally).toMatchObject({ found: 1, alarms: 0 });
		expect(judgeMarks(exercise, [mark(phrase)]).tally).toMatchObject({ found: 0, alarms: 1 });
	});

	test('charges the words around a target that a wide mark takes in', () => {
		const wide = 'According to harbour master Lena Odum, 40 ferries came in late last month';
		expect(judgeMarks(exercise, [mark(wide)]).tally).toMatchObject({ found: 1, alarms: 1 });
	});

	test.each([
		['one signal', exercise],
		['two signals', both],
	])('is chance for everything and for nothing, with %s', (_what, on) => {
		const all = judgeMarks(on, everything(on));
		expect(all.tally.found).toBe(all.tally.targets);
		expect(all.tally.alarms).toBe(all.tally.others);
		expect(discernment(all.tally)).toBeCloseTo(0, 10);
		expect(discernment(judgeMarks(on, []).tally)).toBeCloseTo(0, 10);
	});
});

describe('a stretch that was marked without need', () => {
	test('is named with the signal it was marked as', () => {
		const marks = [mark('for nine days'), markOn(TEXT, 'reports indicate', 'hedge')];
		expect(
			judgeMarks(both, marks).alarmed.map(({ span, signal }) => [textOf(TEXT, span), signal]),
		).toEqual([
			['for nine days', 'attribution'],
			['reports indicate', 'hedge'],
		]);
	});
});

test('an exercise that was judged before is judged the same', () => {
	judgeMarks(both, everything(both));
	const again = judgeMarks(both, [mark('Lena Odum')]);
	expect(again).toEqual(judgeMarks(structuredClone(both), [mark('Lena Odum')]));
});

describe('for any marks', () => {
	const anyMark = fc
		.record({
			start: fc.integer({ min: -5, max: TEXT.length + 5 }),
			length: fc.integer({ min: -2, max: 60 }),
			signal: fc.constantFrom('attribution', 'hedge', 'wording', 'nonsense' as 'hedge'),
			reason: fc.option(fc.constantFrom('named', 'unnamed', 'weasel', 'nope'), { nil: undefined }),
		})
		.map(({ start, length, signal, reason }): Omit<Mark, 'id'> => ({
			start,
			end: start + length,
			signal,
			reason,
		}));
	const anyMarks = fc
		.array(anyMark, { maxLength: 12 })
		.map((marks) => marks.map((each, index): Mark => ({ id: `m${index}`, ...each })));
	const anyExercise = fc.constantFrom(exercise, both);

	test('judging gives an answer', () => {
		fc.assert(
			fc.property(anyExercise, anyMarks, (on, marks) => {
				const { outcomes, tally, alarmed } = judgeMarks(on, marks);
				expect(alarmed).toHaveLength(tally.alarms);
				expect(tally.found).toBeLessThanOrEqual(tally.targets);
				expect(tally.alarms).toBeLessThanOrEqual(tally.others);
				expect(Number.isFinite(discernment(tally))).toBe(true);
				const items = outcomes.flatMap((each) => ('item' in each ? [each.item.id] : []));
				expect(items.sort()).toEqual(on.key.map(({ id }) => id).sort());
			}),
		);
	});

	test('their order does not matter', () => {
		const shuffled = anyMarks.chain((marks) =>
			fc.tuple(
				fc.constant(marks),
				fc.shuffledSubarray(marks, { minLength: marks.length, maxLength: marks.length }),
			),
		);
		fc.assert(
			fc.property(anyExercise, shuffled, (on, [marks, others]) => {
				expect(judgeMarks(on, others)).toEqual(judgeMarks(on, marks));
			}),
		);
	});

	test('one more false alarm never raises discernment', () => {
		fc.assert(
			fc.property(anyExercise, anyMarks, anyMark, (on, marks, more) => {
				const added: Mark = { id: 'more', ...more };
				const after = judgeMarks(on, [...marks, added]);
				const isAlarm = after.outcomes.some(
					(each) => each.kind === 'false-alarm' && each.mark.id === 'more',
				);
				if (!isAlarm) return;
				const before = judgeMarks(on, marks);
				expect(discernment(after.tally)).toBeLessThanOrEqual(discernment(before.tally) + 1e-9);
			}),
			{ numRuns: 500 },
		);
	});
});
