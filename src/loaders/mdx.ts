import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { ZodType } from 'zod';
import type { ComponentUse } from '../domain/component.ts';
import type { CourseIndex } from '../domain/course.ts';
import { type Problem, RULE_IDS, type RuleId } from '../domain/problem.ts';
import { countWords } from '../domain/words.ts';
import { SOURCE } from '../remark/complain.ts';
import { componentsOf } from '../remark/components.ts';
import { prosePlugins } from '../remark/index.ts';
import { mdxWords } from './mdx-words.ts';
import { openText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { SourceFile } from './source-file.ts';

const HEAD = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[^\S\r\n]*(?:\r?\n|$)/;

/** An MDX file: its head held against a schema, and its body still to be checked. */
export interface MdxFile<Head> {
	readonly file: string;
	readonly head: Head;
	readonly source: SourceFile;
	/** How many words of prose the body has, markup left out as far as a count needs. */
	readonly words: number;
}

/** Reads the head of an MDX file; each fault becomes a problem of the file. */
export function readMdx<Head>(
	contentDir: string,
	file: string,
	schema: ZodType<Head>,
	problems: Problem[],
): MdxFile<Head> | undefined {
	const whole = openText(contentDir, file, problems)?.text;
	if (whole === undefined) return undefined;
	const head = HEAD.exec(whole);
	const source = new SourceFile(file, head?.[1] ?? '', problems, 1);
	if (!head) {
		source.reportAt(
			'yaml-broken',
			{ line: 1, column: 1 },
			{
				found: 'a file that does not begin with a head',
				expected: 'a first line `---`, the fields, and a line `---`',
				hint: 'Copy the head of another file of this folder and change it.',
			},
		);
		return undefined;
	}
	const fields = readYaml(source, schema);
	const words = countWords(whole.slice(head[0].length).replace(/<[^>]*>|\{[^}]*\}/g, ' '));
	return fields && { file, head: fields, source, words };
}

/**
 * Runs our own plugins over the body, as the build will, and collects what they complain of.
 * Returns the components it uses, faulty ones included.
 */
export function checkMdxBody(
	contentDir: string,
	{ file, source }: Pick<MdxFile<unknown>, 'file' | 'source'>,
	course: CourseIndex,
): readonly ComponentUse[] {
	const whole = readFileSync(join(contentDir, file), 'utf8');
	const body = new VFile({ path: file, value: blankHead(whole) });
	const processor = remark()
		.use(remarkMdx)
		.use(remarkGfm)
		.use(prosePlugins(() => course));
	try {
		processor.runSync(processor.parse(body), body);
	} catch (error) {
		if (!isVFileMessage(error)) throw error;
		source.reportAt('mdx-broken', placeOf(error), {
			expected: 'MDX that can be read',
			...mdxWords(error.reason),
		});
	}
	for (const message of body.messages.filter((each) => each.source === SOURCE)) {
		source.reportAt(
			ruleOf(message),
			{ line: message.line ?? 1, column: message.column ?? 1 },
			{
				found: message.actual ?? message.reason,
				expected: message.expected?.join(', ') ?? '',
				hint: message.note ?? '',
			},
		);
	}
	return componentsOf(body);
}

/** The file with an empty head, each line kept, so that places stay true. */
function blankHead(whole: string): string {
	return whole.replace(HEAD, (head) => head.replace(/[^\r\n]/g, ''));
}

function isVFileMessage(error: unknown): error is VFileMessage {
	return error instanceof Error && 'reason' in error && 'line' in error;
}

/** A tag that is never closed is missed where its block ends: its own place stands in words only. */
function placeOf({ line, column, reason }: VFileMessage) {
	const named = /^Expected a closing tag.*\((\d+):(\d+)-/.exec(reason);
	return { line: Number(named?.[1] ?? line ?? 1), column: Number(named?.[2] ?? column ?? 1) };
}

function ruleOf({ ruleId }: VFileMessage): RuleId {
	const rule = RULE_IDS.find((id) => id === ruleId);
	if (rule === undefined)
		throw new Error(`A remark plugin complained of \`${ruleId}\`, which is no problem's id.`);
	return rule;
}
