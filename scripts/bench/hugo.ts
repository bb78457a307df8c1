import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '../../src/domain/html.ts';
import { type Composed, composeArticle } from './compose.ts';
import type { Value } from './yaml.ts';

/**
 * Writes a Hugo site of the same articles: text with `<mark>` spans, and every note, check and
 * step as plain HTML, in a layout of its own. It does none of the site's reckoning.
 */
export function generateHugo(dir: string, count: number): void {
	const write = (file: string, content: string) => {
		mkdirSync(join(dir, file, '..'), { recursive: true });
		writeFileSync(join(dir, file), content);
	};
	write('config.toml', CONFIG);
	write('layouts/_default/single.html', page('{{ .Content }}'));
	write('layouts/_default/list.html', page(LIST));
	write('layouts/index.html', page('<a href="/articles/">Articles</a>'));
	write('content/articles/_index.md', '---\ntitle: Articles\n---\n');
	for (let index = 0; index < count; index++) {
		const article = composeArticle(index);
		const head = `---\ntitle: ${JSON.stringify(article.about['title'])}\n---\n`;
		write(`content/articles/${article.id}.md`, `${head}${toHtml(article)}\n`);
	}
}

const CONFIG = `baseURL = "https://who-says.example/"
title = "Who Says?"
disableKinds = ["taxonomy", "term", "RSS", "sitemap"]
[markup.goldmark.renderer]
unsafe = true
`;

const LIST =
	'<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</ul>';

function page(body: string): string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title>
<meta name="viewport" content="width=device-width"></head><body><main>${body}</main></body></html>
`;
}

/** One block of HTML without a blank line, so that Markdown passes it on as it is. */
function toHtml({ sentences, annotations, about, checks, trail }: Composed): string {
	const text = sentences.map((sentence, at) => {
		const quotes = annotations.filter((each) => each.sentence === at + 1);
		return at === 0 ? `<h1>${mark(sentence, quotes)}</h1>` : `<p>${mark(sentence, quotes)}</p>`;
	});
	const notes = annotations.map(
		({ id, title, note, ask, signal, form }) =>
			`<li id="note-${id}"><a href="#${id}">${id}</a> <b>${title}</b> ${String(signal)} ` +
			`${String(form)} <p>${note}</p><p>${ask}</p></li>`,
	);
	return [
		'<article>',
		...text,
		`<ol>${notes.join('\n')}</ol>`,
		...[about, checks, trail].map((fields) => `<section>${toList(fields)}</section>`),
		'</article>',
	].join('\n');
}

/** Marks what is quoted; where spans overlap, each stretch is one mark that names all of them. */
function mark(
	sentence: string,
	annotations: readonly { readonly id: string; readonly quote: string }[],
): string {
	const spans = annotations.map(({ id, quote }) => {
		const start = sentence.indexOf(quote);
		return { id, start, end: start + quote.length };
	});
	const bounds = [0, ...spans.flatMap(({ start, end }) => [start, end]), sentence.length];
	const cuts = [...new Set(bounds)].sort((a, b) => a - b);
	return cuts
		.slice(1)
		.map((end, at) => {
			const start = cuts[at] ?? 0;
			const words = escapeHtml(sentence.slice(start, end));
			const ids = spans.filter((span) => span.start <= start && end <= span.end);
			const links = ids.map(({ id }) => `<a href="#note-${id}">${id}</a>`).join('');
			return ids.length === 0 ? words : `<mark>${words}</mark>${links}`;
		})
		.join('');
}

function toList(value: Value): string {
	if (typeof value !== 'object') return escapeHtml(String(value));
	const items = Array.isArray(value) ? value : Object.values(value);
	return `<ul>${items
		.filter((item) => item !== undefined)
		.map((item: Value) => `<li>${toList(item)}</li>`)
		.join('')}</ul>`;
}
