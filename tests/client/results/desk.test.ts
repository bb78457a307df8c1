import { beforeEach, describe, expect, test, vi } from 'vitest';
import { toAssignmentFragment } from '../../../src/client/assignment-link.ts';
import { ResultsDesk } from '../../../src/client/results/desk.ts';
import { LoadError } from '../../../src/client/results/shelf.ts';
import { addresses } from '../../../src/domain/address.ts';
import type { Assignment } from '../../../src/domain/assignment.ts';
import { passagesExercise } from '../../../src/domain/assignment-item.ts';
import type { Catalogue, LessonExercises } from '../../../src/domain/catalogue.ts';
import { toCodedExercise } from '../../../src/domain/coded-exercise.ts';
import type { HandIn } from '../../../src/domain/hand-in.ts';
import { writeHandInCode } from '../../../src/domain/hand-in-code.ts';
import { writeHandInFile } from '../../../src/domain/hand-in-file.ts';
import { toPassagesExercise } from '../../../src/domain/passages-exercise.ts';
import {
	ASSIGNMENT,
	classHandIn,
	EXERCISES,
	MARKING,
	marksOf,
	tryAt,
} from '../../domain/class-builders.ts';
import { exampleOf } from '../../domain/example-builders.ts';
import { assignmentOf } from '../../domain/hand-in-builders.ts';

const CATALOGUE: Catalogue = {
	lessons: [
		{
			...{ lesson: 'late-ferry', title: 'Late ferry', question: 'Why?', minutes: 9, steps: [] },
			exercises: EXERCISES.map(({ id, title, kind, edition }) => ({
				...{ id, title, kind, edition, size: 1, minutes: 1 },
			})),
		},
	],
};
const EXAMPLES = [exampleOf({ id: 'a' }), exampleOf({ id: 'b', signal: 'hedge' })];

const load = vi.fn(async (address: string): Promise<unknown> => {
	if (address === addresses.catalogue) return CATALOGUE;
	if (address === addresses.lessonExercises('late-ferry'))
		return { lesson: 'late-ferry', exercises: EXERCISES } satisfies LessonExercises;
	if (address === addresses.examplesOfArticle('late-ferry')) return EXAMPLES;
	return undefined;
});

beforeEach(() => {
	load.mockClear();
});

async function deskWith(...handIns: readonly HandIn[]) {
	const desk = new ResultsDesk(load);
	const files = handIns.map(
		(handIn, index) => new File([writeHandInFile(handIn)], `${index}-${handIn.student}.json`),
	);
	await desk.addFiles(files);
	return desk;
}

const ana = classHandIn('Ana', [tryAt(MARKING, marksOf('reports indicate', 'the fog'), 5)]);
const ben = classHandIn('Ben', [tryAt(MARKING, marksOf('reports indicate'), 6)]);

describe('a class', () => {
	test('is added up with the exercises of the site, each loaded once', async () => {
		const desk = await deskWith(ana, ben);
		const { results } = await desk.show();
		await desk.show();
		expect(results?.students.map(({ student }) => student)).toEqual(['Ana', 'Ben']);
		expect(results?.exercises[0]).toMatchObject({
			done: 2,
			tally: { targets: 6, found: 2, alarms: 1 },
		});
		expect(load).toHaveBeenCalledTimes(2);
	});

	test('grows with what is dropped in later', async () => {
		const desk = await deskWith(ana);
		await desk.show();
		await desk.addFiles([new File([writeHandInFile(ben)], 'ben.json')]);
		expect((await desk.show()).results?.students).toHaveLength(2);
	});

	test('is of one assignment at a time', async () => {
		const other = { ...ana, assignment: assignmentOf({ ...ASSIGNMENT, title: 'Another' }) };
		const desk = await deskWith(ana, ben, other);
		const { sets, chosen } = await desk.show();
		expect(sets.map(({ title, count }) => [title, count])).toEqual([
			[ASSIGNMENT.title, 2],
			['Another', 1],
		]);
		expect(chosen).toBe(sets[0]?.id);
		expect((await desk.show(sets[1]?.id)).results?.assignment.title).toBe('Another');
	});

	test('points out a try that two of them have', async () => {
		const copied = { ...ana, student: 'Cleo' };
		const { results } = await (await deskWith(ana, copied)).show();
		expect(results?.students.map(({ doubts }) => doubts)).toEqual([
			[{ kind: 'same-try', exercise: MARKING.id, others: [1] }],
			[{ kind: 'same-try', exercise: MARKING.id, others: [0] }],
		]);
	});

	test('opens a student to what was answered', async () => {
		const desk = await deskWith(ana, ben);
		await desk.show();
		const [marking, sorting] = desk.detail(0);
		expect(marking?.map(({ outcome }) => outcome)).toEqual(['miss', 'hit', 'miss', 'false-alarm']);
		expect(sorting).toBeUndefined();
	});

	test('may have put collected passages under their signals', async () => {
		const refs = EXAMPLES.map(({ id }) => `late-ferry/${id}`);
		const item = { kind: 'passages', title: 'Two', refs } as const;
		const exercise = toPassagesExercise(item, EXAMPLES);
		const bins = { 'late-ferry/a': 'attribution', 'late-ferry/b': 'attribution' };
		const attempt = tryAt(exercise, { kind: 'sort', bins });
		const assignment = assignmentOf({ items: [item] });
		const desk = await deskWith({ ...classHandIn('Ana', [attempt]), assignment });
		const { results } = await desk.show();
		expect(results?.exercises[0]).toMatchObject({
			asked: { id: passagesExercise(item) },
			...{ judged: 1, right: 1, outOf: 2 },
		});
	});

	test('cannot be added up where the exercises do not load', async () => {
		load.mockRejectedValueOnce(new LoadError('/data/lessons.json'));
		const desk = await deskWith(ana);
		await expect(desk.show()).rejects.toThrow(LoadError);
		expect((await desk.show()).results?.students).toHaveLength(1);
	});

	test('of nobody has nothing to show', async () => {
		expect(await new ResultsDesk(load).show()).toEqual({ sets: [], refused: [], aside: [] });
	});
});

describe('codes', () => {
	const coded = EXERCISES.map(toCodedExercise);
	const code = writeHandInCode(ana, coded);

	async function typed(text: string, link = '', assigned: readonly Assignment[] = []) {
		const desk = new ResultsDesk(load);
		const problems = await desk.addCodes(text, link, assigned);
		return { problems, shown: await desk.show() };
	}

	test.each([
		['an assignment of this device', '', [ASSIGNMENT]],
		['a whole link', `https://who-says.example/a/${toAssignmentFragment(ASSIGNMENT)}`, []],
		['the end of a link', toAssignmentFragment(ASSIGNMENT), []],
	])('are read by %s', async (_what, link, assigned) => {
		const { problems, shown } = await typed(`Ana ${code}`, link, assigned);
		expect(problems).toEqual({ read: 1, lines: [], link: undefined });
		expect(shown.results?.students[0]).toMatchObject({ student: 'Ana', done: 1 });
		expect(shown.results?.exercises[0]).toMatchObject({
			...{ done: 1, stated: 1, judged: 0 },
			tally: { targets: 3, found: 1, alarms: 1 },
		});
	});

	test('are read by a file of another student', async () => {
		const desk = await deskWith(ben);
		expect(await desk.addCodes(`Ana ${code}`, '', [])).toMatchObject({ read: 1 });
		const { results } = await desk.show();
		expect(results?.students.map(({ student }) => student)).toEqual(['Ben', 'Ana']);
	});

	test('that cannot be read are named line by line, and the others are read', async () => {
		const wrong = code.replace(/.$/, (sign) => (sign === '7' ? '8' : '7'));
		const text = [`Ana ${code}`, `Ben ${wrong}`, 'Cleo 7K3P-9QXM'].join('\n');
		const { problems } = await typed(text, '', [ASSIGNMENT]);
		expect(problems).toMatchObject({
			read: 1,
			lines: [
				{ line: `Ben ${wrong}`, problem: { kind: 'misread' } },
				{ line: 'Cleo 7K3P-9QXM', problem: { kind: 'unknown' } },
			],
		});
	});

	test('say what is wrong with the link', async () => {
		const link = toAssignmentFragment(ASSIGNMENT).slice(0, -12);
		const { problems } = await typed(`Ana ${code}`, link);
		expect(problems.link?.kind).toBe('cut');
		expect(problems.lines).toHaveLength(1);
	});
});
