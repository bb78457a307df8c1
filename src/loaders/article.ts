import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../domain/article.ts';
import type { Problem } from '../domain/problem.ts';
import { splitParagraphs, splitSentences } from '../domain/sentence.ts';
import { ID } from '../schemas/shared.ts';
import { toAbout } from './about.ts';
import { toAnnotations } from './annotations.ts';
import { toChecks, toTrail } from './checks.ts';
import { idComplaint } from './ids.ts';
import { readTextFile, type TextFile } from './read-text.ts';
import { SourceFile } from './source-file.ts';

const REQUIRED = ['text.txt', 'about.yaml', 'annotations.yaml'] as const;
const OPTIONAL = ['checks.yaml', 'trail.yaml'] as const;

/** Files that operating systems leave behind. */
const IGNORED = /^(?:\.|Thumbs\.db$)/;

/**
 * Loads one article's folder. Every fault is added to `problems`; the article is returned only
 * where its text and its description could be read.
 * @param folder below the content folder, like `articles/ksmo-desertion`
 */
export function loadArticle(contentDir: string, folder: string, problems: Problem[]) {
	const id = folder.split('/').at(-1) ?? '';
	const open = (name: string) => openYaml(contentDir, `${folder}/${name}`, problems);
	const isWhole = checkFolder(contentDir, folder, id, problems);
	const textFile = isWhole ? readText(contentDir, folder, problems) : undefined;
	if (!textFile) return undefined;
	const described = toAbout(open('about.yaml'), textFile);
	if (!described) return undefined;
	const { about, voices, sides } = described;
	const { text } = textFile;
	const sentences = splitSentences(text);
	const has = (name: string) => existsSync(join(contentDir, folder, name));
	const annotations = toAnnotations(open('annotations.yaml'), { text, sentences }, voices);
	const checks = has('checks.yaml')
		? toChecks(open('checks.yaml'), { text, sentences }, voices)
		: { claims: [] };
	const trail = has('trail.yaml') ? toTrail(open('trail.yaml')) : [];
	return {
		id,
		about,
		text,
		sentences,
		voices,
		sides,
		annotations,
		trail,
		...checks,
	} satisfies Article;
}

function openYaml(contentDir: string, file: string, problems: Problem[]): SourceFile {
	return new SourceFile(file, readFileSync(join(contentDir, file), 'utf8'), problems);
}

function readText(contentDir: string, folder: string, problems: Problem[]): TextFile | undefined {
	const source = new SourceFile(`${folder}/text.txt`, '', problems);
	try {
		const textFile = readTextFile(join(contentDir, folder, 'text.txt'));
		if (splitParagraphs(textFile.text).length >= 2) return textFile;
		source.reportAt(
			'text-shape',
			{ line: 1, column: 1 },
			{
				found: 'a single block of text',
				expected: 'the headline, a blank line, and at least one paragraph',
				hint: 'Leave one blank line after the headline and between paragraphs.',
			},
		);
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		source.reportAt(
			'text-unreadable',
			{ line: 1, column: 1 },
			{
				found: 'bytes that are not UTF-8',
				expected: 'a text file in UTF-8',
				hint: 'Save the file again from your editor with the encoding UTF-8.',
			},
		);
	}
	return undefined;
}

function checkFolder(contentDir: string, folder: string, id: string, problems: Problem[]): boolean {
	const source = new SourceFile(folder, '', problems);
	const at = { line: 1, column: 1 };
	if (!ID.test(id)) source.reportAt('id-shape', at, idComplaint(id));
	const present = readdirSync(join(contentDir, folder)).filter((name) => !IGNORED.test(name));
	const missing = REQUIRED.filter((name) => !present.includes(name));
	for (const name of missing) {
		source.reportAt('file-missing', at, {
			found: `no \`${name}\``,
			expected: REQUIRED.map((file) => `\`${file}\``).join(', '),
			hint: 'The authoring guide shows each file of an article.',
		});
	}
	const known: readonly string[] = [...REQUIRED, ...OPTIONAL];
	for (const name of present.filter((file) => !known.includes(file))) {
		source.reportAt('file-unexpected', at, {
			found: `\`${name}\``,
			expected: `only ${known.map((file) => `\`${file}\``).join(', ')}`,
			hint: 'Is the name misspelt? Nothing reads this file.',
		});
	}
	return missing.length === 0;
}
