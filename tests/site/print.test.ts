import { describe, expect, test } from 'vitest';
import type { Exercise } from '../../src/domain/exercise.ts';
import { SIGNAL_IDS, SIGNALS } from '../../src/domain/signal.ts';
import { sheetWords, sourceWords } from '../../src/text/sheet.ts';
import { course, plainText, readPage, sheetPages } from './site.ts';

type Document = ReturnType<typeof readPage>;

const lessons = course.lessons.map((lesson) => [lesson.id, lesson] as const);

/** What an exercise must not show before it is done. */
function answersOf(exercise: Exercise): string[] {
	switch (exercise.kind) {
		case 'mark':
			return exercise.key.map(({ note }) => note);
		case 'sort':
			return exercise.items.map(({ note }) => note);
		case 'trace':
			return exercise.steps.flatMap(({ note }) => (note === undefined ? [] : [note]));
		case 'sums':
			return exercise.questions.map(({ reason }) => reason);
		case 'rewrite':
			return [...exercise.models];
		case 'predict':
			return exercise.predictions.map(({ ours }) => ours);
	}
}

function textOf(page: Document): string {
	return page.querySelector('.sheets')?.textContent.replace(/\s+/g, ' ') ?? '';
}

/** Each line by its id, with the number that stands beside it. */
function linesOf(page: Document): string[] {
	return [...page.querySelectorAll('.line')].map((line) => {
		const number = line.querySelector('.at')?.textContent ?? '';
		return `${line.id} ${number} ${plainText(line.querySelector('.words'))}`;
	});
}

describe.each(lessons)('%s on paper', (id, lesson) => {
	const worksheet = readPage(`lessons/${id}/worksheet/`);
	const key = readPage(`lessons/${id}/key/`);
	const answers = lesson.exercises.flatMap(answersOf);

	test('the worksheet has no mark, no note and no answer', () => {
		const text = textOf(worksheet);
		expect(worksheet.querySelectorAll('.sheets :is(mark, .ref, .gloss)')).toHaveLength(0);
		expect(answers.length).toBeGreaterThan(0);
		expect(answers.filter((answer) => text.includes(answer))).toEqual([]);
	});

	test('the key has every note, sum and model', () => {
		const text = textOf(key);
		expect(answers.filter((answer) => !text.includes(answer))).toEqual([]);
	});

	test('the key marks every passage that the exercises ask for, with its letter', () => {
		const asked = lesson.exercises.flatMap((exercise) =>
			exercise.kind === 'mark' ? exercise.key.map(({ label }) => label) : [],
		);
		const shown = [...key.querySelectorAll('.numbered .ref')].map((ref) => ref.textContent);
		expect(new Set(shown)).toEqual(new Set(asked));
		for (const [letter] of shown)
			expect(key.querySelector(`.numbered mark.${letter}`)).not.toBeNull();
	});

	test('both have the same lines under the same numbers', () => {
		expect(linesOf(worksheet).length).toBeGreaterThan(10);
		expect(linesOf(key)).toEqual(linesOf(worksheet));
	});

	test('lines are numbered on and on, every fifth with its number', () => {
		const lines = [...worksheet.querySelectorAll('.line')];
		expect(lines.map((line) => line.id)).toEqual(lines.map((_, index) => `${id}-l${index + 1}`));
		expect([...worksheet.querySelectorAll('.at')].map(({ textContent }) => textContent)).toEqual(
			lines.map((_, index) => String(index + 1)).filter((number) => Number(number) % 5 === 0),
		);
	});

	test('the words on the lines are those of the articles', () => {
		const texts = [...worksheet.querySelectorAll('.numbered')].map((text) =>
			[...text.querySelectorAll('.words')].map((words) => plainText(words)).join(''),
		);
		const articles = [...course.articles.values()].map(({ text }) => text.replace(/\s+/g, ''));
		for (const text of texts) {
			const [headline = ''] = text.replace(/\s+/g, '').match(/^.{20}/) ?? [];
			expect(articles.some((article) => article.startsWith(headline))).toBe(true);
		}
	});

	test('every exercise is set, with somewhere to write or to tick', () => {
		const tasks = [...worksheet.querySelectorAll('.sheet-task')].slice(0, -1);
		expect(tasks).toHaveLength(lesson.exercises.length);
		for (const [index, task] of tasks.entries()) {
			const exercise = lesson.exercises[index];
			const isInText = exercise?.kind === 'mark' && exercise.help !== 'alone';
			expect(task.querySelector('.ruled, .box, .to-fill') !== null).toBe(!isInText);
		}
	});

	test('both say over each text whose it is, and whether it was written for teaching', () => {
		for (const page of [worksheet, key]) {
			const sources = [...page.querySelectorAll('.source')].map(({ textContent }) => textContent);
			const known = [...course.articles.values()].map(({ about }) => sourceWords(about));
			expect(sources.length).toBe(page.querySelectorAll('.numbered').length);
			expect(sources.filter((source) => !known.includes(source))).toEqual([]);
		}
	});

	test('the worksheet asks for a name and ends with what was done well', () => {
		expect(worksheet.querySelector('.sheet-name')?.textContent).toContain(sheetWords.name);
		expect(worksheet.querySelector('.sheet-task:last-of-type')?.textContent).toContain(
			sheetWords.well,
		);
		expect(key.querySelector('.sheet-name')).toBeNull();
	});
});

describe.each(course.modules.map((module) => [module.id, module] as const))(
	'the module %s',
	(id, module) => {
		test.for(['worksheet', 'key'])('has the %ss of its lessons, on the same lines', (sheet) => {
			const page = readPage(`modules/${id}/${sheet}/`);
			const apart = module.lessons.flatMap((lesson) =>
				linesOf(readPage(`lessons/${lesson}/${sheet}/`)),
			);
			expect(linesOf(page)).toEqual(apart);
		});

		test('leads to all that can be printed', () => {
			const links = [...readPage(`modules/${id}/`).querySelectorAll('.to-print a')].map((link) =>
				link.getAttribute('href'),
			);
			const wanted = [
				...[id].flatMap((each) => [`/modules/${each}/worksheet/`, `/modules/${each}/key/`]),
				...module.lessons.flatMap((each) => [
					`/lessons/${each}/worksheet/`,
					`/lessons/${each}/key/`,
				]),
				`/modules/${id}/certificate/`,
			];
			expect(links.slice(0, wanted.length)).toEqual(wanted);
			expect(links.slice(wanted.length).every((link) => link?.endsWith('/poster/'))).toBe(true);
		});

		test('has a certificate that tells what was done and claims no more', () => {
			const text = textOf(readPage(`modules/${id}/certificate/`));
			for (const lesson of course.lessons.filter((each) => module.lessons.includes(each.id)))
				expect(text).toContain(lesson.title);
			expect(text).toContain('no proof');
			expect(text).toContain('no grade');
		});
	},
);

describe.each(SIGNAL_IDS)('the poster of %s', (id) => {
	const page = readPage(`signals/${id}/poster/`);
	const signal = course.signals.get(id);

	test('has the question and every form, with its example marked', () => {
		expect(textOf(page)).toContain(signal?.question);
		const forms = [...page.querySelectorAll('.forms > li')];
		expect(forms.map((form) => form.querySelector('h2')?.textContent)).toEqual(
			signal?.forms.map(({ name }) => name),
		);
		for (const form of forms)
			expect(form.querySelectorAll(`.example mark.${SIGNALS[id].letter}`)).toHaveLength(1);
	});

	test('has sentences of the course, and says that they were written for teaching', () => {
		const texts = [...course.articles.values()].map(({ text }) => text);
		for (const example of page.querySelectorAll('.example'))
			expect(texts.some((text) => text.includes(example.textContent))).toBe(true);
		expect(page.querySelector('.poster footer')?.textContent).toMatch(/teaching/i);
	});
});

test('the sheets are those of lessons, modules and signals', () => {
	const { modules, signals } = course;
	expect(sheetPages).toHaveLength(lessons.length * 2 + modules.length * 3 + signals.size);
});

test.each(sheetPages)('/%s says what may be done with it', (path) => {
	const sheets = readPage(path).querySelectorAll('.sheets > *');
	expect(sheets.length).toBeGreaterThan(0);
	for (const sheet of sheets) expect(plainText(sheet)).toContain(sheetWords.copying);
});
