import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mainSpan } from '../../src/domain/annotation.ts';
import { readerAgreement } from '../../src/domain/reader-agreement.ts';
import { SIGNAL_IDS, SIGNALS } from '../../src/domain/signal.ts';
import { textOf } from '../../src/domain/span.ts';
import { findTargets } from '../../src/domain/web-annotation.ts';
import { isNamed } from '../../src/domain/voice.ts';
import { contentDir } from '../../src/loaders/course.ts';
import { alphaWords } from '../../src/text/agreement.ts';
import {
	articles,
	course,
	pages,
	plainText,
	readBuilt,
	readPage,
	SEED_PATH,
	seed,
} from './site.ts';
import { inQuotes } from '../../src/domain/in-quotes.ts';

const all = articles.map((article) => [article.id, article] as const);

function textFile(id: string): string {
	return join(contentDir(), 'articles', id, 'text.txt');
}

describe.each(all)('the page of %s', (id, article) => {
	const page = readPage(`articles/${id}/`);

	test('has the text as it was published, character for character', () => {
		const paragraphs = readFileSync(textFile(id), 'utf8')
			.split(/(?:\r?\n[^\S\n]*){2,}/)
			.map((paragraph) => paragraph.trim())
			.filter((paragraph) => paragraph !== '');
		const shown = [...page.querySelectorAll('h1, #text .row > p')].map(plainText);
		expect(shown).toEqual(paragraphs);
	});

	test('numbers every sentence where it begins', () => {
		const numbers = [...page.querySelectorAll('#text .n')].map((link) => link.textContent);
		expect(numbers).toEqual(article.sentences.slice(1).map(({ number }) => String(number)));
		for (const { number, start, end } of article.sentences) {
			expect(page.querySelector(`#s${number}`)).not.toBeNull();
			expect(end).toBeGreaterThan(start);
		}
	});

	test('has a note for each annotation, in the order of the text', () => {
		const notes = [...page.querySelectorAll('.notes details [id]')].map((note) => note.id);
		expect(notes.sort()).toEqual(article.annotations.map((each) => `note-${each.id}`).sort());
	});

	test('has each note’s words as they were written', () => {
		for (const { id: annotation, note, title, label } of article.annotations) {
			const body = page.getElementById(`note-${annotation}`);
			expect(body?.textContent).toContain(note);
			expect(body?.closest('details')?.querySelector('summary')?.textContent).toContain(
				`${label} ${title}`,
			);
		}
	});

	test('marks every span with the words of its annotation', () => {
		for (const annotation of article.annotations) {
			const marks = page.querySelectorAll(`mark[aria-details="note-${annotation.id}"]`);
			const words = [...marks].map(plainText).join('');
			expect(words, annotation.id).toBe(
				annotation.spans
					.toSorted((one, other) => one.start - other.start)
					.map((span) => textOf(article.text, span))
					.join(''),
			);
			expect(plainText(page.getElementById(annotation.id))).not.toBe('');
		}
	});

	test('has references that each lead to a note, and the note back to it', () => {
		const references = [...page.querySelectorAll('.ref')];
		const spans = article.annotations.flatMap((annotation) => annotation.spans);
		expect(references).toHaveLength(spans.length);
		for (const reference of references) {
			const note = page.querySelector(reference.getAttribute('href') ?? '');
			const back = page.querySelector(note?.querySelector('.back')?.getAttribute('href') ?? '#');
			expect(back?.getAttribute('href')).toBe(reference.getAttribute('href'));
			expect(reference.textContent).toBe(note?.closest('details')?.querySelector('b')?.textContent);
		}
	});

	test('has a strip with a cell for each sentence, of the right kind', () => {
		const cells = [...page.querySelectorAll('.strip a')];
		const expected = article.sentences.map(({ number }) => {
			const voices = article.annotations
				.filter((each) => each.sentence === number && each.signal === 'attribution')
				.map(({ voice }) => article.voices.get(voice ?? ''))
				.filter((voice) => voice !== undefined);
			return `${number} ${voices.some(isNamed) ? 'named' : voices.length > 0 ? 'pointed' : 'none'}`;
		});
		const shown = cells.map(
			(cell) => `${cell.getAttribute('href')?.slice(2)} ${cell.getAttribute('class')}`,
		);
		expect(shown).toEqual(expected);
	});

	test('names every picture and gives each a table', () => {
		const views = [...page.querySelectorAll('figure.view')];
		expect(views.length).toBeGreaterThan(0);
		for (const view of views) {
			const picture = view.querySelector('svg[role="img"]');
			const title = page.getElementById(picture?.getAttribute('aria-labelledby') ?? '');
			expect(title?.tagName.toLowerCase()).toBe('title');
			expect(title?.textContent.trim()).not.toBe('');
			expect(view.querySelectorAll('table tbody tr').length).toBeGreaterThan(0);
		}
	});

	test('says how it may be shown, and how to correct it', () => {
		const data = page.getElementById('data')?.textContent;
		expect(data).toContain(article.about.reason);
		expect(data).toContain('Corrections');
	});
});

describe('the seed article', () => {
	const page = readPage(SEED_PATH);

	test('begins with what its sentences rest on', () => {
		expect(page.querySelector('.summary')?.textContent).toContain(
			'23 sentences: 7 name a source, 6 point at one, 10 have none.',
		);
	});

	test('has a strip of 23 cells: 7 filled, 6 hatched, 10 empty', () => {
		const count = (kind: string) => page.querySelectorAll(`.strip a.${kind}`).length;
		expect([count('named'), count('pointed'), count('none')]).toEqual([7, 6, 10]);
	});

	test('has its voices, figures, trail and ledger, each with a picture', () => {
		for (const view of ['voices', 'figures', 'trail', 'ledger'])
			expect(page.querySelector(`#${view} figure.${view} svg[role="img"]`)).not.toBeNull();
	});

	test('has 26 claims in the ledger and 6 steps on the trail', () => {
		expect(page.querySelectorAll('#ledger tbody tr')).toHaveLength(26);
		expect(page.querySelectorAll('#trail tbody tr')).toHaveLength(6);
	});

	const clashes = [...page.querySelectorAll('.clashes > li')];

	test.for([
		[0, /21,600 .* lies outside 15,000 to 18,000/],
		[1, /Ten months at 15,000 to 18,000 make 150,000 to 180,000.*over 180,000/],
		[2, /One story is counted in/],
		[3, /100,000 to 200,000 .* without a period/],
		[4, /lies in the fourth year, not the third/],
	] as const)('finds clash %i: %s', ([index, words]) => {
		expect(clashes[index]?.textContent).toMatch(words);
	});

	test('finds five clashes, and each names annotations that are there', () => {
		expect(clashes).toHaveLength(5);
		for (const clash of clashes) {
			const links = [...clash.querySelectorAll('a')];
			expect(links.length).toBeGreaterThan(0);
			for (const link of links) {
				const id = link.getAttribute('href')?.slice(1) ?? '';
				const annotation = seed().annotations.find((each) => each.id === id);
				expect(annotation?.figure, id).toBeDefined();
				expect(link.textContent).toBe(annotation?.label);
			}
		}
	});
});

describe.each(all)('what can be taken along of %s', (id, article) => {
	const links = [...readPage(`articles/${id}/`).querySelectorAll('a[download]')];
	const file = (extension: string) => {
		const link = links.find((each) => each.getAttribute('href')?.endsWith(extension));
		return readBuilt(link?.getAttribute('href')?.slice(1) ?? extension);
	};

	test('the text is the article’s, byte for byte', () => {
		expect(file('.txt').equals(readFileSync(textFile(id)))).toBe(true);
	});

	test('the Web Annotations recover every passage by position and by quote', () => {
		const text = file('.txt').toString('utf8');
		const { items } = JSON.parse(file('.jsonld').toString());
		expect(items).toHaveLength(article.annotations.length);
		for (const [index, item] of items.entries()) {
			const spans = article.annotations[index]?.spans;
			const points = [...text];
			for (const [at, target] of item.target.entries()) {
				const [quote, position] = target.selector;
				expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
				expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
				expect(quote.exact).toBe(textOf(article.text, spans?.[at] ?? { start: 0, end: 0 }));
			}
			expect(findTargets(item, text)).toEqual(spans);
		}
	});

	test('the Web Annotations carry the label of a text that was composed', () => {
		const { label } = JSON.parse(file('.jsonld').toString());
		expect(label).toContain(article.about.label ?? article.about.title);
	});
});

/** The records of a table with commas (RFC 4180). */
function readCsv(source: string): string[][] {
	const rows: string[][] = [[]];
	for (const [, quoted, plain, end] of source.matchAll(
		/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g,
	)) {
		rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
		if (end === '\n') rows.push([]);
		if (end === '') break;
	}
	return rows.filter((row) => row.length > 1);
}

describe('the table of all annotations', () => {
	const [header, ...rows] = readCsv(readBuilt('data/annotations.csv').toString('utf8'));
	const annotations = articles.flatMap((article) =>
		article.annotations.map((annotation) => ({ article, annotation })),
	);

	test('has the columns it promises', () => {
		expect(header?.join()).toBe(
			'article,id,sentence,start,end,quote,signal,form,reading,voice,note',
		);
	});

	test('has a row for each annotation, with its words and its note', () => {
		const expected = annotations.map(({ article, annotation }) => [
			article.id,
			annotation.id,
			textOf(article.text, mainSpan(annotation)),
			annotation.note,
		]);
		expect(rows.map((row) => [row[0], row[1], row[5], row[10]])).toEqual(expected);
	});

	test('has positions that a program can cut the quote with', () => {
		for (const [id = '', , , start, end, quote] of rows) {
			const points = [...(course.articles.get(id)?.text ?? '')];
			expect(points.slice(Number(start), Number(end)).join('')).toBe(quote);
		}
	});
});

describe('the first page', () => {
	const page = readPage('');

	test('has three doors', () => {
		const doors = [...page.querySelectorAll('.doors h2 a')].map((door) => [
			door.textContent.trim(),
			door.getAttribute('href'),
		]);
		expect(doors.map(([name]) => name)).toEqual(['Learn', 'Teach', 'Look up']);
		for (const [, address] of doors) expect(pages).toContain(address?.slice(1));
	});

	test('takes apart a sentence that is in the article, word for word', () => {
		const sentence = plainText(page.querySelector('.apart blockquote'));
		const { text, sentences } = seed();
		expect(sentences.map(({ start, end }) => text.slice(start, end))).toContain(sentence);
	});

	test('names the article and its outlet as one writes them', () => {
		const caption = page
			.querySelector('.apart figcaption')
			?.textContent.replace(/\s+/g, ' ')
			.trim();
		const { title, outlet } = seed().about;
		expect(caption).toMatch(/^Sentence \d+ of “/);
		expect(caption).toContain(`“${title}”, ${outlet}. Collected.`);
	});

	test('says something of each of its marks', () => {
		const marks = page.querySelectorAll('.apart mark').length;
		expect(marks).toBeGreaterThan(1);
		expect(page.querySelectorAll('.apart ol > li')).toHaveLength(marks);
	});
});

describe.each(course.lessons.map(({ id }) => [id] as const))('the lesson %s', (id) => {
	const page = readPage(`lessons/${id}/`);
	const exhibits = [...page.querySelectorAll('.exhibit')];

	test('shows its exhibits, each with words of an article and whose it is', () => {
		expect(exhibits.length).toBeGreaterThan(0);
		const texts = articles.map(({ text }) => text);
		for (const exhibit of exhibits) {
			const [paragraph] = [...exhibit.querySelectorAll(':is(.row, .to-mark) > p')].map(plainText);
			expect(texts.some((text) => text.includes(paragraph ?? 'nothing'))).toBe(true);
			expect(exhibit.querySelector('figcaption a')?.getAttribute('href')).toMatch(/^\/articles\//);
		}
	});

	test('names the outlet and the article under each as one writes them', () => {
		for (const exhibit of exhibits) {
			const caption = exhibit.querySelector('figcaption')?.textContent.replace(/\s+/g, ' ').trim();
			const path = exhibit.querySelector('figcaption a')?.getAttribute('href') ?? '';
			const { outlet, title } = course.articles.get(path.split('/').at(-2) ?? '')?.about ?? {};
			expect(caption).toContain(`${outlet}, ${inQuotes(title ?? '')}. `);
			expect(caption).not.toMatch(/\s[.,]/);
		}
	});

	test('shows the text clean before any mark', () => {
		expect(exhibits[0]?.querySelectorAll('mark, .ref, .notes')).toHaveLength(0);
		expect(exhibits[0]?.querySelectorAll('.row > p').length).toBeGreaterThan(0);
	});

	test('shows marks of the signals it teaches only', () => {
		const taught = course.lessons.find((lesson) => lesson.id === id)?.signals ?? [];
		const letters = SIGNAL_IDS.filter((signal) => taught.includes(signal)).map(
			(signal) => SIGNALS[signal].letter as string,
		);
		const marks = exhibits.flatMap((exhibit) => [...exhibit.querySelectorAll('mark')]);
		expect(marks.length).toBeGreaterThan(0);
		expect(marks.filter((mark) => !letters.includes(mark.className.charAt(0)))).toEqual([]);
	});
});

describe.each(SIGNAL_IDS.map((signal) => [signal] as const))('the signal %s', (signal) => {
	const page = readPage(`signals/${signal}/`);

	test.for(Object.keys(SIGNALS[signal].forms))('lists every example of %s', (form) => {
		const section = page.getElementById(form);
		const listed = [...(section?.querySelectorAll('li > p > a') ?? [])].map((link) =>
			link.getAttribute('href'),
		);
		const expected = articles.flatMap((article) =>
			article.annotations
				.filter((each) => each.signal === signal && each.form === form)
				.map((each) => `/articles/${article.id}/#${each.id}`),
		);
		expect(listed).toEqual(expected);
	});

	test('shows the sentences of articles and of examples word for word', () => {
		const written = course.signals
			.get(signal)
			?.forms.flatMap(({ sound, weak }) => [sound.text, weak.text]);
		const shown = [...page.querySelectorAll('.pair blockquote')].map((each) => each.textContent);
		expect(shown).toEqual(written);
		const sentences = articles.flatMap(({ text, sentences }) =>
			sentences.map(({ start, end }) => text.slice(start, end)),
		);
		const found = [...page.querySelectorAll('li > .words')].map((each) => each.textContent);
		expect(found.length).toBeGreaterThan(0);
		expect(found.filter((each) => !sentences.includes(each))).toEqual([]);
	});

	test('shows a sound and a weak example of each form, with the words marked', () => {
		const sections = [...page.querySelectorAll('section.form')];
		expect(sections).toHaveLength(Object.keys(SIGNALS[signal].forms).length);
		for (const section of sections) {
			const marks = [...section.querySelectorAll('.pair mark')].map((mark) => mark.textContent);
			expect(marks).toHaveLength(2);
			expect(marks).not.toContain('');
		}
	});
});

describe('the page about the site', () => {
	const section = readPage('about/').querySelector('#agreement');
	const twice = articles.filter(({ secondReading }) => secondReading);

	test('tells how far two readers agree where an article was read twice, and else nothing', () => {
		expect(section !== null).toBe(twice.length > 0);
	});

	test('has the alpha of each signal, from the content', () => {
		const shown = [...(section?.querySelectorAll('tbody td:nth-of-type(1)') ?? [])];
		const alphas = readerAgreement(twice).map(({ alpha }) =>
			alpha === undefined ? 'none' : alphaWords(alpha),
		);
		expect(shown.map((cell) => cell.textContent)).toEqual(section ? alphas : []);
	});

	test('lists every difference that is open, with a link to a sentence that is there', () => {
		const open = twice.flatMap(({ secondReading }) =>
			(secondReading?.differences ?? []).filter(({ isOpen }) => isOpen),
		);
		const links = [...(section?.querySelectorAll('.differences a') ?? [])];
		expect(links).toHaveLength(open.length);
		for (const link of links) {
			const [path = '', id = ''] = (link.getAttribute('href') ?? '').split('#');
			expect(readPage(path.replace(/^\//, '')).querySelector(`[id="${id}"]`)).not.toBeNull();
		}
	});
});
