import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from '../domain/address.ts';
import { toVocabulary } from '../domain/vocabulary.ts';
import type { Course } from '../loaders/course.ts';
import { writePagefindIndex } from './pagefind-index.ts';
import { articleRecord, signalRecords } from './site-records.ts';

/**
 * Writes below `dir` what a search of the whole site asks for besides the examples: signals,
 * forms and articles as records, and lessons, comparisons, modules and plain pages as they are built.
 * `readPage` returns the HTML of an address.
 */
export async function writeSiteSearch(
	dir: string,
	course: Course,
	readPage: (address: string) => string,
): Promise<void> {
	const { signals, articles, comparisons, lessons, modules, primers, glossary, pages } = course;
	const records = [
		...[...signals].flatMap(([id, signal]) => signalRecords(id, signal)),
		...[...articles.values()].map(articleRecord),
	];
	const built = [
		...lessons.map(({ id }) => addresses.lesson(id)),
		...[...comparisons.keys()].map(addresses.comparison),
		...modules.map(({ id }) => addresses.module(id)),
		...primers.map(({ id }) => addresses.primer(id)),
		...(glossary.length > 0 ? [addresses.glossary] : []),
		...[...pages.keys()].map(addresses.page),
	].map((url) => ({ url, content: readPage(url) }));
	await writePagefindIndex(dir, records, { pages: built, hasEngine: false });
	const texts = [
		// The words as they stand are no words of their own.
		...records.map(({ content }) => content.replaceAll('_', ' ')),
		...built.map(({ content }) => textOf(content)),
	];
	writeFileSync(join(dir, 'vocabulary.txt'), toVocabulary(texts).join('\n'));
}

/** What stands between the tags of a page's main part: good enough to list its words. */
function textOf(html: string): string {
	const [main = ''] = /<main[\s\S]*<\/main>/.exec(html) ?? [];
	return main
		.replace(/<(script|style|nav)\b[\s\S]*?<\/\1>/g, ' ')
		.replace(/<[^>]*>/g, ' ')
		.replace(/&[#\w]+;/g, ' ');
}
