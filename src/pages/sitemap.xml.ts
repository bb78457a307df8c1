import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';
import { addresses } from '../domain/address.ts';
import { escapeHtml } from '../domain/html.ts';
import { RULE_IDS } from '../domain/problem.ts';
import { SIGNAL_IDS } from '../domain/signal.ts';
import { EXAMPLES_PER_PAGE, examplesByForm } from '../loaders/examples.ts';
import { getCourse } from '../loaders/get-course.ts';

/** Every page of the site (sitemaps.org, version 0.9). */
export const GET: APIRoute = ({ site }) => {
	const { articles, comparisons, lessons, modules, primers, glossary, pages } = getCourse();
	const all = [
		addresses.home,
		addresses.lessons,
		...lessons.map(({ id }) => addresses.lesson(id)),
		addresses.articles,
		...[...articles.keys()].map(addresses.article),
		...[...comparisons.keys()].map(addresses.comparison),
		addresses.signals,
		...SIGNAL_IDS.map(addresses.signal),
		addresses.examples,
		...[...examplesByForm()].flatMap(([path, { length }]) => pagesOf(path, length)),
		addresses.modules,
		...modules.map(({ id }) => addresses.module(id)),
		addresses.assign,
		...primers.map(({ id }) => addresses.primer(id)),
		...(glossary.length > 0 ? [addresses.glossary] : []),
		...[...pages.keys()].map((id) => `/${id}/`),
		addresses.problems,
		...RULE_IDS.map(addresses.problem),
	];
	const urls = all.map(
		(address) => `<url><loc>${escapeHtml(new URL(href(address), site).href)}</loc></url>`,
	);
	return new Response(
		`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
		{ headers: { 'content-type': 'application/xml' } },
	);
};

/** The pages of a form's examples: the first has the form's own address. */
function pagesOf(path: string, count: number): string[] {
	const last = Math.ceil(count / EXAMPLES_PER_PAGE);
	return Array.from(
		{ length: last },
		(_, index) => `${addresses.examples}${path}/${index === 0 ? '' : `${index + 1}/`}`,
	);
}
