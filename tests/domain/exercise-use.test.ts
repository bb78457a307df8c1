import { describe, expect, test } from 'vitest';
import type { ComponentUse } from '../../src/domain/component.ts';
import { checkExerciseNames } from '../../src/domain/exercise-use.ts';

function use(name: string, attributes: ComponentUse['attributes'] = {}): ComponentUse {
	return { name, attributes, hasContent: false };
}

/** Each fault as the place of its use and its rule. */
function faultsOf(...uses: ComponentUse[]): string[] {
	return checkExerciseNames(uses).map(({ use: at, fault }) => `${uses.indexOf(at)} ${fault.rule}`);
}

describe('the names of a lesson’s exercises', () => {
	test('are right where each is an address of its own', () => {
		expect(faultsOf(use('Exercise', { id: 'voices' }), use('Exercise', { id: 'one-2' }))).toEqual(
			[],
		);
	});

	test.each(['Voices', 'two words', 'voices-', '-', 'über'])('“%s” cannot be one', (id) => {
		expect(faultsOf(use('Exercise', { id }))).toEqual(['0 id-shape']);
	});

	test('cannot be given twice: the later is at fault', () => {
		const same = use('Exercise', { id: 'voices' });
		expect(faultsOf(same, use('Exercise', { id: 'other' }), { ...same }, { ...same })).toEqual([
			'2 id-duplicate',
			'3 id-duplicate',
		]);
	});

	test.each([{}, { id: '' }, { id: ' ' }, { id: null }])(
		'that are %j are faults elsewhere',
		(each) => {
			expect(faultsOf(use('Exercise', each), use('Exercise', each))).toEqual([]);
		},
	);

	test('are no matter of other components', () => {
		expect(faultsOf(use('Exhibit', { id: 'A b' }), use('kbd', { id: 'A b' }))).toEqual([]);
	});
});

describe.each(['Compared', 'Reasons'])('what <%s> is of', (name) => {
	const exercise = use('Exercise', { id: 'voices' });

	test('may be an exercise before it or after it', () => {
		const answers = use(name, { of: 'voices' });
		expect([...faultsOf(exercise, answers), ...faultsOf(answers, exercise)]).toEqual([]);
	});

	test('has to be an exercise of the lesson', () => {
		expect(faultsOf(exercise, use(name, { of: 'voice' }))).toEqual(['1 exercise-unknown']);
	});

	test('has to be an exercise, not something else with an id', () => {
		expect(faultsOf(use('Exhibit', { id: 'voices' }), use(name, { of: 'voices' }))).toEqual([
			'1 exercise-unknown',
		]);
	});

	test('has to be an exercise of marking, not of another kind', () => {
		const [first] = checkExerciseNames([
			use('Sort', { id: 'voices' }),
			use(name, { of: 'voices' }),
		]);
		expect(first?.fault).toMatchObject({
			rule: 'exercise-unknown',
			found: '`voices`, which is a `<Sort>`',
		});
	});

	test.each([{}, { of: '' }, { of: null }])('is a fault elsewhere where it is %j', (attributes) => {
		expect(faultsOf(use(name, attributes))).toEqual([]);
	});

	test.each([
		{ what: 'an exercise without an id', other: use('Exercise') },
		{ what: 'an exercise whose name is misspelt', other: use('Exercize', { id: 'voices' }) },
	])('may be $what, which is a fault of its own', ({ other }) => {
		expect(faultsOf(other, use(name, { of: 'voices' }))).toEqual([]);
	});

	test('is told which there are', () => {
		const [first] = checkExerciseNames([
			exercise,
			use('Exercise', { id: 'figures' }),
			use(name, { of: 'voice' }),
		]);
		expect(first?.fault.expected).toBe(
			'the id of an `<Exercise>` of this lesson: `voices`, `figures`',
		);
	});
});
