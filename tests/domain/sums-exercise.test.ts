import { describe, expect, test } from 'vitest';
import type { Figure, Quantity } from '../../src/domain/figure.ts';
import type { Period } from '../../src/domain/period.ts';
import type { Sum } from '../../src/domain/sum.ts';
import { sumsOf, toSumsExercise } from '../../src/domain/sums-exercise.ts';
import type { Voice } from '../../src/domain/voice.ts';
import { amount, annotationOn, articleOf, loadSeed } from './builders.ts';

const monthly: Period = { kind: 'rate', per: 'month' };
const march: Period = { kind: 'in', at: { month: 3 } };
const spring: Period = { kind: 'span', from: { month: 3 }, to: { month: 5 } };

const VOICES: readonly Voice[] = [
	{ id: 'quill', name: 'Ada Quill', role: 'official' },
	{ id: 'some', name: '“some”', role: 'unnamed' },
];

/** An article with a figure for each entry; the entry's name is the annotation's. */
function articleWith(figures: Readonly<Record<string, Partial<Quantity> | Figure>>) {
	const text = 'Head\n\nBody.';
	return articleOf(text, {
		voices: new Map(VOICES.map((voice) => [voice.id, voice])),
		written: {
			...{ notBefore: '2025-11-28', finding: 'f', confidence: 'high', asRead: '2026', sources: [] },
		},
		annotations: Object.entries(figures).map(([id, figure]) =>
			annotationOn([{ start: 6, end: 10 }], {
				...{ id, signal: 'figure' },
				figure: figure.kind === 'ordinal' ? (figure as Figure) : amount(id, figure).figure,
			}),
		),
	});
}

function of(min: number, max = min, fields: Partial<Quantity> = {}): Partial<Quantity> {
	return { min, max, period: march, ...fields };
}

function asked(figures: Parameters<typeof articleWith>[0], only?: readonly string[]) {
	return sumsOf(articleWith(figures), only).map(({ ask, answer }) => [ask, answer]);
}

function find<Ask extends Sum['ask']>(ask: Ask, figures: Parameters<typeof articleWith>[0]) {
	return sumsOf(articleWith(figures)).find(
		(sum): sum is Extract<Sum, { ask: Ask }> => sum.ask === ask,
	);
}

describe('a rate that cannot reach its total', () => {
	test('asks for the least and the most, and whether the total can be', () => {
		const figures = {
			rate: of(10, 12, { period: monthly }),
			total: of(40, 40, { period: spring }),
		};
		expect(asked(figures)).toEqual([
			['product', 30],
			['product', 36],
			['reach', 'no'],
		]);
	});

	test('of one number asks for one product', () => {
		const figures = {
			rate: of(10, 10, { period: monthly }),
			total: of(40, 40, { period: spring }),
		};
		expect(asked(figures)).toEqual([
			['product', 30],
			['reach', 'no'],
		]);
	});

	test('is told from one that reaches it if every month was at the very top', () => {
		const rate = of(10, 12, { period: monthly });
		const reach = (min: number, bound: Quantity['bound'] = 'exact') =>
			find('reach', { rate, total: of(min, min, { period: spring, bound }) })?.answer;
		expect(reach(36)).toBe('top');
		expect(reach(30)).toBe('bottom');
		expect(reach(33)).toBe('yes');
		expect(reach(36, 'over')).toBe('no');
		expect(reach(30, 'under')).toBe('no');
	});
});

describe('a value outside a range', () => {
	test('asks where it lies, how far off, and what share that is', () => {
		expect(asked({ range: of(15, 18), value: of(21.6) })).toEqual([
			['side', 'above'],
			['distance', expect.closeTo(3.6)],
			['share', 20],
		]);
	});

	test('below is measured from the bottom', () => {
		expect(asked({ range: of(15, 18), value: of(10) })).toEqual([
			['side', 'below'],
			['distance', 5],
			['share', 33],
		]);
	});

	test('that begins where the range ends has no distance', () => {
		expect(asked({ range: of(15, 18), value: of(18, 18, { bound: 'over' }) })).toEqual([
			['side', 'above'],
		]);
	});

	test('of nothing has no share', () => {
		expect(asked({ range: of(0), value: of(10) })).toEqual([
			['side', 'above'],
			['distance', 10],
		]);
	});
});

describe('parts above their total', () => {
	test('are added up and held against it', () => {
		const part = { partOf: 'total', measures: 'persons' };
		expect(asked({ total: of(100), one: of(60, 60, part), two: of(50, 50, part) })).toEqual([
			['sum', 110],
			['room', 'no'],
		]);
	});
});

describe('unlike units', () => {
	const cases = { measures: 'cases' };

	test('ask for the one that counts another kind of thing', () => {
		expect(asked({ one: of(1, 1, { period: spring }), two: of(2), odd: of(3, 3, cases) })).toEqual([
			['odd', 'odd'],
		]);
	});

	test('of two figures ask what one of them counts', () => {
		expect(find('counted', { one: of(1), two: of(3, 3, cases) })).toMatchObject({
			...{ kinds: ['persons', 'cases'], answer: 'cases' },
		});
	});
});

test('a missing period asks what is not said', () => {
	expect(asked({ one: of(1), two: of(2, 2, { period: { kind: 'none' } }) })).toEqual([
		['missing', 'period'],
	]);
});

test('a wrong ordinal asks which year it is', () => {
	const war: Figure = {
		...{ kind: 'ordinal', nth: 3, unit: 'year', of: 'war', since: { year: 2022, month: 2 } },
	};
	expect(asked({ war })).toEqual([['year', 4]]);
	expect(asked({ war: { ...war, nth: 4 } })).toEqual([['year', 4]]);
});

describe('what fits is asked too', () => {
	test.each<{ what: string; figures: Parameters<typeof asked>[0]; answers: unknown[] }>([
		{
			what: 'a rate that reaches its total',
			figures: { rate: of(10, 12, { period: monthly }), total: of(33, 33, { period: spring }) },
			answers: [30, 36, 'yes'],
		},
		{
			what: 'a value in its range',
			figures: { range: of(15, 18), value: of(16) },
			answers: ['inside'],
		},
		{
			what: 'parts within their total',
			figures: {
				total: of(100),
				one: of(60, 60, { partOf: 'total' }),
				two: of(30, 30, { partOf: 'total' }),
			},
			answers: [90, 'yes'],
		},
		{
			what: 'a month that, if all were like it, came to the total',
			figures: { month: of(20), total: of(50, 50, { period: spring, bound: 'over' }) },
			answers: [60, 'yes'],
		},
	])('$what', ({ figures, answers }) => {
		expect(asked(figures).map(([, answer]) => answer)).toEqual(answers);
	});

	test('a figure with its time and its voice, beside one without time', () => {
		const figures = {
			told: of(1, 1, { voice: 'quill' }),
			untold: of(2, 2, { period: { kind: 'none' as const }, voice: 'quill' }),
		};
		expect(asked(figures).map(([, answer]) => answer)).toEqual(['nothing', 'period']);
		const shadow = { ...figures, told: of(1, 1, { voice: 'some' }) };
		expect(asked(shadow).map(([, answer]) => answer)).toEqual(['period']);
	});

	test('but only one of it', () => {
		expect(asked({ range: of(15, 18), value: of(16), other: of(17, 17) })).toHaveLength(3 + 1);
	});

	test.each([
		['a month outside the stretch', { at: { month: 8 } }],
		['a month of another year', { at: { year: 2024, month: 3 } }],
	])('not %s', (_, point) => {
		const month = of(20, 20, { period: { kind: 'in', ...point } });
		expect(asked({ month, total: of(50, 50, { period: spring, bound: 'over' }) })).toEqual([]);
	});

	test('not a month that would come to less than the total', () => {
		expect(asked({ month: of(10), total: of(50, 50, { period: spring, bound: 'over' }) })).toEqual(
			[],
		);
	});
});

test('a figure alone allows no question', () => {
	expect(asked({ one: of(1) })).toEqual([]);
});

test('only what touches the chosen figures is asked', () => {
	const figures = {
		range: of(15, 18),
		value: of(21),
		none: of(1, 1, { period: { kind: 'none' } }),
	};
	expect(asked(figures, ['none'])).toEqual([['missing', 'period']]);
	expect(asked(figures, ['value']).map(([ask]) => ask)).toEqual(['side', 'distance', 'share']);
});

test('beside chosen clashes, what fits among their figures is asked all the same', () => {
	const figures = {
		month: of(20),
		range: of(10, 15, { period: monthly }),
		total: of(50, 50, { period: spring, bound: 'over' }),
	};
	expect(asked(figures, ['range']).map(([ask]) => ask)).toContain('side');
	expect(asked(figures, ['range'])).toContainEqual(['reach', 'yes']);
	expect(asked({ ...figures, other: of(1, 1, { of: 'else' }) }, ['other'])).toEqual([]);
});

describe('the seed article', () => {
	const article = loadSeed();
	const sums = sumsOf(article);

	test('is asked about each of its clashes, and about one matter that fits', () => {
		expect(sums.map(({ ask, answer }) => `${ask} ${answer}`)).toEqual([
			'product 216000',
			'reach yes',
			'side above',
			'distance 3600',
			'share 20',
			'product 150000',
			'product 180000',
			'reach no',
			'odd figure-230000',
			'missing period',
			'year 4',
		]);
	});

	test('has questions with ids of their own', () => {
		const words = () => ({ question: 'q', reason: 'r' });
		const { questions } = toSumsExercise({
			...{ id: 'a/sums', title: 'Sums', article, annotations: undefined, words },
		});
		const ids = questions.map(({ id }) => id);
		expect(new Set(ids).size).toBe(sums.length);
		for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
	});
});

test('a share is right within its rounding, all else to the digit', () => {
	const { questions } = toSumsExercise({
		...{ id: 'a/sums', title: 'Sums', annotations: undefined },
		article: articleWith({ range: of(15, 18), value: of(21) }),
		words: ({ ask }) => ({ question: ask, reason: 'r', unit: 'people' }),
	});
	const tolerances = questions.flatMap((each) => (each.type === 'number' ? [each.tolerance] : []));
	expect(tolerances).toEqual([expect.closeTo(0), 0.5]);
});
