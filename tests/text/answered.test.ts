import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/domain/attempt.ts';
import type { Exercise } from '../../src/domain/exercise.ts';
import { answeredLines } from '../../src/text/answered.ts';

const head = { id: 'a/b', title: 'A', article: 'late-ferry', edition: '1a2b3c4d' };
const phrase = (id: string) => ({ id, sentence: 1, before: '', quote: `“${id}”`, after: '' });

const SORT: Exercise = {
	...{ ...head, kind: 'sort', bins: ['hedge', 'figure'] },
	items: ['may', 'two'].map((id) => ({ ...phrase(id), bin: 'hedge', title: '', note: '' })),
};
const TRACE: Exercise = {
	...{ ...head, kind: 'trace', shuffled: [] },
	steps: ['first', 'second'].map((id) => ({
		...{ id, who: `The ${id}`, where: '', told: '', kept: [], lost: [] },
	})),
};
const SUMS: Exercise = {
	...{ ...head, kind: 'sums' },
	questions: [
		{
			...{ id: 'n', annotations: [], question: 'How many?', reason: '' },
			...{ type: 'number', answer: 1, unit: '', tolerance: 0 },
		},
		{
			...{ id: 'c', annotations: [], question: 'Can it be?', reason: '' },
			...{ type: 'choice', answer: 'no', options: [{ id: 'no', text: 'No' }] },
		},
	],
};
const REWRITE: Exercise = {
	...{ ...head, kind: 'rewrite', phrase: phrase('x'), task: '', models: ['', ''] },
	rubric: ['It names somebody.', 'It says when.'],
};
const PREDICT: Exercise = {
	...{ ...head, kind: 'predict' },
	predictions: [{ ...phrase('p'), question: 'What next?', ours: '' }],
};

describe('an answer in plain words', () => {
	test.each<[Exercise, Answer, readonly string[]]>([
		[SORT, { kind: 'sort', bins: { two: 'figure', may: 'none such' } }, ['““two””: Figures']],
		[
			TRACE,
			{
				kind: 'trace',
				order: ['second', 'first', 'gone'],
				lost: { first: ['the day', 'the name'] },
			},
			['0: The second', '1: The first; fell off: the day; fell off: the name'],
		],
		[SUMS, { kind: 'sums', values: { n: '1 80', c: 'no' } }, ['How many? 1 80', 'Can it be? No']],
		[
			REWRITE,
			{ kind: 'rewrite', text: 'She said.', met: [1, 7] },
			['“She said.”', 'Ticked: It says when.'],
		],
		[PREDICT, { kind: 'predict', texts: { p: 'The office' } }, ['What next? “The office”']],
		[PREDICT, { kind: 'predict', texts: {} }, []],
		[PREDICT, { kind: 'sort', bins: { p: 'hedge' } }, []],
	])('has a line for each part (%#)', (exercise, answer, lines) => {
		expect(answeredLines(exercise, answer)).toEqual(lines);
	});

	test('that marks a text has its phrases in text order, with reasons and own words', () => {
		const exercise: Exercise = {
			...{ ...head, kind: 'mark', help: 'alone', signals: ['attribution'] },
			blocks: [{ start: 10, text: 'Two sailors said so.', sentences: [] }],
			...{ key: [], others: [], quiet: [], remarks: [], forms: {}, given: [] },
		};
		const mark = (start: number, end: number) =>
			({ id: `${start}`, start, end, signal: 'attribution' }) as const;
		const marks = [
			{ ...mark(27, 29), words: 'odd' },
			{ ...mark(10, 21), reason: 'unnamed' },
		];
		expect(answeredLines(exercise, { kind: 'mark', marks })).toEqual([
			'“Two sailors”: Attribution. It sounds like a source and names none.',
			'“so”: Attribution. “odd”',
		]);
	});
});
