import { expect, test } from 'vitest';
import { cardsToMake } from '../../src/domain/cards-to-make.ts';
import { judgeMarks } from '../../src/domain/judge-marks.ts';
import { itemOn, markExercise, markOn } from './exercise-builders.ts';

const TEXT =
	'Ferries late\n\nLena Odum, Per Holm, Ada Ruiz and Bo Lind say that reports indicate more delays today.';
const names = ['Lena Odum', 'Per Holm', 'Ada Ruiz', 'Bo Lind'];
const key = [
	...names.map((name) => itemOn(TEXT, name, { id: name.toLowerCase().replace(' ', '-') })),
	itemOn(TEXT, 'reports indicate', { id: 'unnamed', form: 'unnamed', reading: 'weak' }),
];
const exercise = markExercise(TEXT, key, { signals: ['attribution', 'hedge'] });
const none = () => undefined;

test('all that was missed comes back', () => {
	expect(cardsToMake(judgeMarks(exercise, []), none)).toEqual(key.map(({ id }) => id));
});

test('of what was found, two come back', () => {
	const marks = names.map((name) => markOn(TEXT, name));
	expect(cardsToMake(judgeMarks(exercise, marks), none)).toEqual([
		'unnamed',
		'lena-odum',
		'per-holm',
	]);
});

test('what was found and read the other way comes back before them', () => {
	const marks = [
		...names.map((name) => markOn(TEXT, name)),
		markOn(TEXT, 'reports indicate', 'attribution', { reason: 'named' }),
	];
	expect(cardsToMake(judgeMarks(exercise, marks), none)[0]).toBe('unnamed');
});

test('what was taken for another signal comes back', () => {
	const marks = [markOn(TEXT, 'reports indicate', 'hedge')];
	expect(cardsToMake(judgeMarks(exercise, marks), none)).toContain('unnamed');
});

test('a passage that was marked without need comes back once, where it has a name', () => {
	const marks = [markOn(TEXT, 'more delays'), markOn(TEXT, 'today')];
	const judgement = judgeMarks(exercise, marks);
	const ids = cardsToMake(judgement, () => 'delays');
	expect(ids.filter((id) => id === 'delays')).toHaveLength(1);
	expect(cardsToMake(judgement, none)).not.toContain('delays');
});
