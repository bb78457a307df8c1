import { describe, expect, test } from 'vitest';
import type { MarkExercise, QuietPassage, Remark } from '../../src/domain/exercise.ts';
import { answerAlarm, answerWrongSignal } from '../../src/domain/feedback.ts';
import { spanOf } from './builders.ts';
import { itemOn, markExercise, markOn } from './exercise-builders.ts';

const TEXT =
	'Ferries late\n\nAccording to Lena Odum, 40 ferries came in late, and reports indicate more.';

const named = itemOn(TEXT, 'Lena Odum', { id: 'named' });
const passage = (id: string, words: string, fields: Partial<QuietPassage> = {}): QuietPassage => ({
	id,
	sentence: 2,
	span: spanOf(TEXT, words),
	signals: ['attribution'],
	note: `What ${words} does.`,
	...fields,
});
const remark: Remark = {
	...itemOn(TEXT, '40 ferries', { id: 'bare', signal: 'figure', form: 'bare', reading: 'weak' }),
};

function answer(words: string, fields: Partial<MarkExercise>, reason?: string) {
	const exercise = markExercise(TEXT, [named], fields);
	return answerAlarm(exercise, markOn(TEXT, words, 'attribution', { reason }));
}

describe('a mark that was not needed is answered', () => {
	const whole = passage('whole', 'According to Lena Odum, 40 ferries came in late');
	const sharp = passage('sharp', 'came in late');

	test('by the passage that fits it best', () => {
		expect(answer('came in late', { quiet: [whole, sharp] }).passage?.id).toBe('sharp');
		expect(answer('ferries came', { quiet: [whole, sharp] }).passage?.id).toBe('sharp');
		expect(answer('40 ferries', { quiet: [whole, sharp] }).passage?.id).toBe('whole');
	});

	test('never by a passage about another signal', () => {
		const other = passage('other', 'came in late', { signals: ['figure'] });
		expect(answer('came in late', { quiet: [other] })).toMatchObject({
			passage: undefined,
			isGeneral: true,
		});
	});

	test('by the note on the very words, where they carry another signal', () => {
		expect(answer('40 ferries', { remarks: [remark] }).remark?.id).toBe('bare');
		expect(answer('came in late', { remarks: [remark] }).remark).toBeUndefined();
	});

	test('by what the reason is taken for', () => {
		const lookAlike = {
			name: 'Nobody named',
			reason: 'So.',
			other: 'hedge/weasel',
			difference: 'A difference.',
		};
		const forms = { 'attribution/unnamed': lookAlike };
		expect(answer('came in late', { forms }, 'unnamed')).toMatchObject({ lookAlike });
		expect(answer('came in late', { forms }).lookAlike).toBeUndefined();
	});

	test('in general only where nothing was written for the passage', () => {
		expect(answer('came in late', {}).isGeneral).toBe(true);
		expect(answer('came in late', { quiet: [sharp] }).isGeneral).toBe(false);
	});
});

describe('a mark of another signal is answered by the difference', () => {
	const item = itemOn(TEXT, 'reports indicate', { id: 'unnamed', form: 'unnamed' });
	const difference = (other: string) => ({
		name: 'A form',
		reason: 'So.',
		other,
		difference: `Not ${other}.`,
	});
	const ask = (forms: MarkExercise['forms'], reason?: string) =>
		answerWrongSignal(markExercise(TEXT, [item], { forms }), {
			kind: 'wrong-signal',
			item,
			mark: markOn(TEXT, 'reports indicate', 'hedge', { reason }),
		})?.difference;

	test('that our form’s page tells', () => {
		expect(ask({ 'attribution/unnamed': difference('hedge/weasel') })).toBe('Not hedge/weasel.');
	});

	test('that the page of the form given as a reason tells', () => {
		const forms = { 'hedge/weasel': difference('attribution/unnamed') };
		expect(ask(forms, 'weasel')).toBe('Not attribution/unnamed.');
	});

	test('and by none where the pages speak of other signals', () => {
		expect(ask({ 'attribution/unnamed': difference('wording/label') }, 'weasel')).toBeUndefined();
	});
});
