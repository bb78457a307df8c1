import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/domain/span.ts';
import { loadCourse } from '../../src/loaders/course.ts';
import { addChecks, placeOf, removePassage, setField } from '../content/checks.ts';
import { type Change, remove, replace, withDraft, write } from '../content/draft.ts';
import { placesOf, problemsAfter } from './collect.ts';

const BEFORE = 'checks/before.yaml';
const AFTER = 'checks/after.yaml';

/** What is wrong with the good course once it has checks and they are changed. */
async function wrong(...changes: Change[]): Promise<string[]> {
	return placesOf(await problemsAfter(addChecks(), ...changes));
}

async function checksOf(...changes: Change[]) {
	const { course } = await withDraft(changes, (dir) => loadCourse(dir));
	return course.checks;
}

describe('the checks of a course', () => {
	test('are none where it has no such folder, and nothing is wrong with that', async () => {
		expect((await checksOf()).size).toBe(0);
		expect(await problemsAfter()).toEqual([]);
	});

	test('are two, each with its ten passages', async () => {
		const checks = await checksOf(addChecks());
		expect([...checks].map(([when, { passages }]) => [when, passages.length])).toEqual([
			['before', 10],
			['after', 10],
		]);
		expect(await wrong()).toEqual([]);
	});

	test('have texts in order, and the span of the words each turns on', async () => {
		const folded = setField(
			'before',
			4,
			'text',
			'>\n      Late, harbour master Ada Berg\n      said.',
		);
		const checks = await checksOf(addChecks(), folded);
		const passage = checks.get('before')?.passages[3];
		expect(passage?.text).toBe('Late, harbour master Ada Berg said.');
		expect(passage && textOf(passage.text, passage.span)).toBe('harbour master Ada Berg');
	});

	test('may give a form that depends either reading', async () => {
		const changes = [
			setField('before', 4, 'form', 'described'),
			setField('after', 4, 'form', 'described'),
			setField('before', 1, 'form', 'described'),
			setField('after', 1, 'form', 'described'),
		];
		expect(await wrong(...changes)).toEqual([]);
	});
});

describe('a check says where it is wrong', () => {
	test.each([
		['a signal is not known', 'signal', 'sources', 'signal-unknown'],
		['a form is another signal’s', 'form', 'bare', 'form-unknown'],
		['a quote is not in the passage', 'quote', 'Ada Bergh', 'quote-not-found'],
		['a quote stands there twice', 'quote', 'er', 'quote-ambiguous'],
		['a note has three words', 'note', 'Much too short.', 'note-length'],
		['an id is used twice', 'id', 'before-1', 'id-duplicate'],
		['an id is no address', 'id', 'Before 4', 'id-shape'],
		['a reading is neither of the two', 'reading', 'depends', 'yaml-shape'],
	] as const)('where %s', async (_what, field, value, rule) => {
		expect(await wrong(setField('before', 4, field, value))).toEqual([
			`${BEFORE}:${placeOf(4, field)} ${rule}`,
		]);
	});

	test('where a note is missing', async () => {
		const [problem] = await problemsAfter(addChecks(), setField('before', 4, 'note', '""'));
		expect(problem?.rule).toBe('note-missing');
	});

	test('where a reading does not fit its form', async () => {
		expect(await wrong(setField('before', 4, 'form', 'missing'))).toEqual([
			`${BEFORE}:${placeOf(4, 'reading')} reading-fixed`,
		]);
	});

	test('where it does not say that it is composed', async () => {
		expect(await wrong(replace(BEFORE, 'label:', 'notes:'))).toEqual([`${BEFORE}:3:1 yaml-shape`]);
		const label = 'label: Written for the tests. The places, people and outlets do not exist.\n';
		expect(await wrong(replace(BEFORE, label, ''))).toEqual([`${BEFORE}:1:1 label-missing`]);
	});
});

describe('two checks', () => {
	test('are needed, not one', async () => {
		expect(await wrong(remove(AFTER))).toEqual(['checks:1:1 file-missing']);
	});

	test('are all that the folder holds', async () => {
		expect(await wrong(write('checks/between.yaml', 'title: Between\n'))).toEqual([
			'checks/between.yaml:1:1 file-unexpected',
		]);
	});

	test('have ten passages each, seven of them sound', async () => {
		const [problem, ...more] = await problemsAfter(addChecks(), removePassage('after', 10));
		expect(more).toEqual([]);
		expect(problem?.rule).toBe('check-unbalanced');
		expect(problem?.found).toBe('9 passages, 6 of them sound');
	});

	test('have a partner for each passage, whatever their order', async () => {
		const swap = [
			setField('after', 4, 'genre', 'genre 5'),
			setField('after', 5, 'genre', 'genre 4'),
		];
		expect(await wrong(...swap)).toEqual([]);
		const [problem, ...more] = await problemsAfter(
			addChecks(),
			setField('after', 6, 'genre', 'weather'),
		);
		expect(more).toEqual([]);
		expect(problem?.rule).toBe('check-unbalanced');
		expect(problem?.found).toContain('`after-6` (weather, sound, attribution/named)');
		expect(problem?.hint).toContain('`before-6` (genre 6, sound, attribution/named)');
	});

	test('are not held against each other while one of them is faulty', async () => {
		const changes = [
			setField('after', 6, 'genre', 'weather'),
			setField('after', 7, 'quote', 'no such words'),
		];
		expect(await wrong(...changes)).toEqual([`${AFTER}:${placeOf(7, 'quote')} quote-not-found`]);
	});
});
