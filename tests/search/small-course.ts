import type { Course } from '../../src/loaders/course.ts';
import type { FormPage, SignalPage } from '../../src/schemas/pages.ts';
import { articleOf } from '../domain/builders.ts';

export function formOf(fields: Partial<FormPage> = {}): FormPage {
	return {
		id: 'unnamed',
		name: 'Unnamed source',
		what: 'A word takes the place of a source.',
		sound: { text: 'Six parents wrote to the school.', quote: 'Six parents', why: 'A number.' },
		weak: { text: 'Parents are said to be unhappy.', quote: 'are said', why: 'By whom?' },
		lookAlike: { form: 'hedge/weasel', difference: 'A weasel hides how sure the claim is.' },
		rule: 'Put a source in the place of “it is believed”.',
		codes: { 'PARC 3': 'missing source' },
		...fields,
	};
}

export function signalOf(fields: Partial<SignalPage> = {}): SignalPage {
	return {
		title: 'Attribution',
		question: 'Who says so?',
		summary: 'Whom a text names for what it tells you.',
		order: 1,
		forms: [formOf(), formOf({ id: 'named', name: 'Named source', what: 'It has a name.' })],
		...fields,
	};
}

/** A built page as far as a search reads it. */
function pageOf(kind: string, title: string, text: string): string {
	return `<!doctype html><html lang="en-GB"><head><title>${title}</title></head><body><nav>Menu</nav><main data-pagefind-body data-pagefind-filter="kind:${kind}"><nav>Breadcrumb</nav><h1>${title}</h1><p>${text}</p></main><footer>Licence</footer></body></html>`;
}

const entry = { words: 100, path: '/nowhere.mdx' };

/** A course of one signal, one article, one comparison, six lessons, one module and one plain page. */
export const course: Course = {
	articles: new Map([
		[
			'late-ferry',
			articleOf('Ferry Late Again\n\nThe engine failed, the harbour master said.', {
				id: 'late-ferry',
			}),
		],
	]),
	comparisons: new Map([
		[
			'two-boats',
			{ id: 'two-boats', title: 'Two boats', summary: 'Two.', articles: [], claims: [] },
		],
	]),
	signals: new Map([['attribution', { ...signalOf(), ...entry, id: 'attribution' }]]),
	lessons: Array.from({ length: 6 }, (_, index) => ({
		...entry,
		id: `lesson-${index}`,
		title: `Lesson ${index}`,
		question: 'Who?',
		summary: 'A lesson.',
		order: index,
		signals: ['attribution'],
		articles: ['late-ferry'],
		exhibits: [],
		excerpts: [],
		exercises: [],
		compared: new Set(),
		steps: [],
	})),
	checks: new Map(),
	primers: [],
	glossary: [],
	modules: [
		{
			...entry,
			id: 'first-hour',
			title: 'The first hour',
			summary: 'A plan.',
			order: 1,
			lessons: ['lesson-0'],
			minutes: 45,
			ages: '14 and up',
			standards: [],
		},
	],
	pages: new Map([['privacy', { ...entry, id: 'privacy', title: 'Privacy', summary: 'None.' }]]),
	problemPages: new Map(),
};

/** The course's pages by their address. */
export const builtPages: Readonly<Record<string, string>> = {
	...Object.fromEntries(
		course.lessons.map(({ id, title }) => [
			`/lessons/${id}/`,
			pageOf('lesson', title, 'Lateral reading of a ferry &amp; its <b>engine</b>.'),
		]),
	),
	'/modules/first-hour/': pageOf('module', 'The first hour', 'A plan about the ferry.'),
	'/comparisons/two-boats/': pageOf('page', 'Two boats', 'Told twice, gangways compared.'),
	'/privacy/': pageOf(
		'page',
		'Privacy',
		'No cookie. 3 &lt; 5 &amp; &lt;mark&gt;so on&lt;/mark&gt;.',
	),
};
