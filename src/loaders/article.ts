import { join } from 'node:path';
import type { Article } from '../domain/article.ts';
import { ID } from '../domain/id.ts';
import type { Problem } from '../domain/problem.ts';
import { NO_PRACTICE } from '../domain/practice.ts';
import { splitParagraphs, splitSentences } from '../domain/sentence.ts';
import { toAbout } from './about.ts';
import { toAnnotations } from './annotations.ts';
import { toChecks, toTrail } from './checks.ts';
import { entriesOf, reportFile, reportStrays } from './entries.ts';
import { idComplaint } from './ids.ts';
import { readOutline } from './outline.ts';
import { toPractice } from './practice.ts';
import { openText, type TextFile } from './read-text.ts';
import { toSecondReading } from './second-reading.ts';
import { SourceFile } from './source-file.ts';

const REQUIRED = ['text.txt', 'about.yaml', 'annotations.yaml'] as const;
const OPTIONAL = ['checks.yaml', 'trail.yaml', 'practice.yaml', 'second-reading.yaml'] as const;

/**
 * Loads one article's folder. Every fault is added to `problems`; the article is returned only
 * where its text and its description could be read.
 * @param folder below the content folder, like `articles/ksmo-desertion`
 */
export function loadArticle(
	contentDir: string,
	folder: string,
	problems: Problem[],
): Article | undefined {
	const id = folder.split('/').at(-1) ?? '';
	const open = (name: string) => openYaml(contentDir, `${folder}/${name}`, problems);
	const present = checkFolder(contentDir, folder, id, problems);
	const textFile = present && readText(contentDir, folder, problems);
	const aboutFile = textFile && open('about.yaml');
	const described = aboutFile && toAbout(aboutFile, textFile);
	if (!described) return undefined;
	const { about, voices, sides } = described;
	const { text } = textFile;
	const quoted = { text, sentences: splitSentences(text) };
	const openIfPresent = (name: string) => (present.includes(name) ? open(name) : undefined);
	const annotationsFile = open('annotations.yaml');
	const annotations = annotationsFile ? toAnnotations(annotationsFile, quoted, voices) : [];
	const checks = openIfPresent('checks.yaml');
	const trail = openIfPresent('trail.yaml');
	const secondReading = openIfPresent('second-reading.yaml');
	const article = {
		id,
		about,
		...quoted,
		voices,
		sides,
		annotations,
		trail: trail ? toTrail(trail) : [],
		practice: NO_PRACTICE,
		secondReading: secondReading && toSecondReading(secondReading, quoted),
		...(checks ? toChecks(checks, quoted, voices) : { claims: [] }),
	} satisfies Article;
	const practice = openIfPresent('practice.yaml');
	if (!practice) return article;
	const outline = problems.length === 0 ? article : readOutline(join(contentDir, folder));
	return { ...article, practice: toPractice(practice, { ...article, outline }) };
}

function openYaml(contentDir: string, file: string, problems: Problem[]): SourceFile | undefined {
	const opened = openText(contentDir, file, problems);
	return opened && new SourceFile(file, opened.text, problems);
}

function readText(contentDir: string, folder: string, problems: Problem[]): TextFile | undefined {
	const file = `${folder}/text.txt`;
	const textFile = openText(contentDir, file, problems);
	const paragraphs = textFile ? splitParagraphs(textFile.text).length : 0;
	if (!textFile || paragraphs >= 2) return textFile;
	const complaint = {
		found: paragraphs === 0 ? 'an empty file' : 'a single block of text',
		expected: 'the headline, a blank line, and at least one paragraph',
		hint:
			paragraphs === 0
				? 'Copy the text of the article into it.'
				: 'Leave one blank line after the headline and between paragraphs.',
	};
	reportFile('text-shape', file, complaint, problems);
	return undefined;
}

/** The names of an article's files; nothing where one that it needs is missing. */
function checkFolder(
	contentDir: string,
	folder: string,
	id: string,
	problems: Problem[],
): readonly string[] | undefined {
	if (!ID.test(id)) reportFile('id-shape', folder, idComplaint(id), problems);
	const { files, folders } = entriesOf(join(contentDir, folder));
	const missing = REQUIRED.filter((name) => !files.includes(name));
	for (const name of missing) {
		const complaint = {
			found: `no \`${name}\``,
			expected: REQUIRED.map((file) => `\`${file}\``).join(', '),
			hint: 'docs/authoring.md shows each file of an article.',
		};
		reportFile('file-missing', folder, complaint, problems);
	}
	const known: readonly string[] = [...REQUIRED, ...OPTIONAL];
	const complaint = {
		expected: `only ${known.map((file) => `\`${file}\``).join(', ')}`,
		hint: 'Is the name misspelt? Nothing reads this file.',
	};
	const strays = [...files.filter((name) => !known.includes(name)), ...folders];
	reportStrays(folder, strays, complaint, problems);
	return missing.length === 0 ? files : undefined;
}
