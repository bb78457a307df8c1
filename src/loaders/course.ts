import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { ZodType } from 'zod';
import type { Article } from '../domain/article.ts';
import { type Problem, formatProblems, RULE_IDS, type RuleId } from '../domain/problem.ts';
import { formsOf, isSignal, readingOf, SIGNAL_IDS, type SignalId } from '../domain/signal.ts';
import { findQuote } from '../domain/quote.ts';
import {
	type LessonPage,
	lessonSchema,
	type ModulePage,
	moduleSchema,
	type PlainPage,
	type ProblemPage,
	pageSchema,
	problemSchema,
	type SignalPage,
	signalSchema,
} from '../schemas/pages.ts';
import { ID } from '../schemas/shared.ts';
import { loadArticle } from './article.ts';
import { idComplaint } from './ids.ts';
import { checkMdxBody, type MdxFile, readMdx } from './mdx.ts';
import { SourceFile } from './source-file.ts';
import { show } from './zod-issue.ts';

/** One MDX file's head with its address and length. */
export type Entry<Head> = Head & {
	readonly id: string;
	/** Words of prose in the body. */
	readonly words: number;
	/** Absolute path. */
	readonly path: string;
};

/** All that the site is made of, loaded once and held against itself. */
export interface Course {
	readonly articles: ReadonlyMap<string, Article>;
	readonly signals: ReadonlyMap<SignalId, Entry<SignalPage>>;
	readonly lessons: readonly Entry<LessonPage>[];
	readonly modules: readonly Entry<ModulePage>[];
	readonly pages: ReadonlyMap<string, Entry<PlainPage>>;
	readonly problemPages: ReadonlyMap<RuleId, Entry<ProblemPage>>;
}

/** The folder of the content: `CONTENT_DIR`, or the project's own. */
export function contentDir(): string {
	return resolve(process.env['CONTENT_DIR'] ?? OWN_CONTENT);
}

const OWN_CONTENT = 'content';

/** Parts of the content that a course of one's own may leave to the project. */
const SHARED_FOLDERS = new Set(['signals', 'pages', 'problems']);

/** Where a folder of MDX files is read from. */
export function folderOf(dir: string, folder: string): string {
	const own = join(dir, folder);
	return SHARED_FOLDERS.has(folder) && !existsSync(own) ? resolve(OWN_CONTENT, folder) : own;
}

/** Articles as they were loaded, by folder: what has not changed is not read again. */
export type ArticleCache = Map<string, { article: Article | undefined; problems: Problem[] }>;

/** Loads everything below a content folder and collects every problem there is. */
export function loadCourse(
	dir: string,
	cache: ArticleCache = new Map(),
): { course: Course; problems: Problem[] } {
	const problems: Problem[] = [];
	const articles = loadArticles(dir, cache, problems);
	const signals = loadFolder(dir, 'signals', signalSchema, problems);
	const lessons = loadFolder(dir, 'lessons', lessonSchema, problems);
	const modules = loadFolder(dir, 'modules', moduleSchema, problems);
	const pages = loadFolder(dir, 'pages', pageSchema, problems);
	const problemPages = loadFolder(dir, 'problems', problemSchema, problems);
	const index = { articles, lessons: new Set(lessons.map(idOf)) };
	for (const file of [...signals, ...lessons, ...modules, ...pages, ...problemPages]) {
		checkMdxBody(join(file.path, '..', '..'), file.mdx, index);
	}
	checkSignals(signals, problems);
	checkHelp(problemPages, problems);
	for (const lesson of lessons) checkLesson(lesson, articles);
	for (const each of modules) checkModule(each, index.lessons);
	return {
		problems,
		course: {
			articles,
			signals: new Map(SIGNAL_IDS.flatMap((id) => pairOf(signals.find((each) => each.id === id)))),
			lessons: lessons.map(toEntry).sort(byOrder),
			modules: modules.map(toEntry).sort(byOrder),
			pages: new Map(pages.flatMap(pairOf<string, PlainPage>)),
			problemPages: new Map(problemPages.flatMap(pairOf<RuleId, ProblemPage>)),
		},
	};
}

/** The problems of a content folder, thrown once, all of them. */
export class ContentError extends Error {
	override readonly name = 'ContentError';
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		super(formatProblems(problems));
		this.problems = problems;
	}
}

interface LoadedFile<Head> {
	readonly id: string;
	readonly path: string;
	readonly mdx: MdxFile<Head>;
	readonly file: string;
	readonly source: SourceFile;
}

function loadArticles(dir: string, cache: ArticleCache, problems: Problem[]): Map<string, Article> {
	const folders = namesIn(join(dir, 'articles'), (path) => statSync(path).isDirectory());
	if (folders.length === 0)
		reportEmpty(
			'articles',
			'a folder with `text.txt`, `about.yaml` and `annotations.yaml`',
			problems,
		);
	const articles = new Map<string, Article>();
	for (const folder of folders) {
		const loaded = cache.get(folder) ?? loadOne(dir, folder);
		cache.set(folder, loaded);
		problems.push(...loaded.problems);
		if (loaded.article) articles.set(folder, loaded.article);
	}
	return articles;
}

function loadOne(dir: string, folder: string) {
	const problems: Problem[] = [];
	return { article: loadArticle(dir, `articles/${folder}`, problems), problems };
}

function loadFolder<Head>(
	dir: string,
	folder: string,
	schema: ZodType<Head>,
	problems: Problem[],
): LoadedFile<Head>[] {
	const path = folderOf(dir, folder);
	if (!existsSync(path)) return [];
	const names = namesIn(path, (file) => file.endsWith('.mdx'));
	if (names.length === 0)
		reportEmpty(folder, 'at least one `.mdx` file, or no such folder', problems);
	return names.flatMap((name) => {
		const mdx = readMdx(join(path, '..'), `${folder}/${name}`, schema, problems);
		const id = basename(name, '.mdx');
		if (mdx && !ID.test(id)) {
			mdx.source.reportAt('id-shape', { line: 1, column: 1 }, idComplaint(id));
		}
		return mdx ? [{ id, path: join(path, name), mdx, file: mdx.file, source: mdx.source }] : [];
	});
}

function namesIn(path: string, isWanted: (path: string) => boolean): string[] {
	if (!existsSync(path)) return [];
	return readdirSync(path)
		.filter((name) => !name.startsWith('.') && isWanted(join(path, name)))
		.sort();
}

function reportEmpty(folder: string, expected: string, problems: Problem[]): void {
	new SourceFile(folder, '', problems).reportAt(
		'collection-empty',
		{ line: 1, column: 1 },
		{
			found: `nothing in \`${folder}/\``,
			expected,
			hint: 'Is `CONTENT_DIR` the right folder?',
		},
	);
}

function checkSignals(files: readonly LoadedFile<SignalPage>[], problems: Problem[]): void {
	for (const id of SIGNAL_IDS.filter((signal) => !files.some((file) => file.id === signal))) {
		new SourceFile('signals', '', problems).reportAt(
			'signal-incomplete',
			{ line: 1, column: 1 },
			{
				found: `no \`${id}.mdx\``,
				expected: `a page for each signal: ${SIGNAL_IDS.map((each) => `\`${each}\``).join(', ')}`,
				hint: 'Copy the page of another signal and rewrite it.',
			},
		);
	}
	for (const { id, source, mdx } of files) {
		if (!isSignal(id)) {
			source.reportAt(
				'signal-unknown',
				{ line: 1, column: 1 },
				{
					found: show(id),
					expected: `one of ${SIGNAL_IDS.map((each) => `\`${each}\``).join(', ')}`,
					hint: 'A signal’s page is named after it; new signals are added in `src/domain/signal.ts`.',
				},
			);
			continue;
		}
		checkForms(id, mdx.head, source);
	}
}

function checkForms(signal: SignalId, { forms }: SignalPage, source: SourceFile): void {
	const wanted = formsOf(signal);
	const present = forms.map(({ id }) => id);
	if (wanted.join() !== present.join()) {
		source.report('signal-incomplete', ['forms'], {
			found: `the forms ${present.map((id) => `\`${id}\``).join(', ')}`,
			expected: wanted.map((id) => `\`${id}\``).join(', '),
			hint: 'Each form of the signal once, in this order.',
		});
	}
	for (const [index, form] of forms.entries()) {
		const [otherSignal = '', otherForm = ''] = form.lookAlike.form.split('/');
		if (!isSignal(otherSignal) || readingOf(otherSignal, otherForm) === undefined) {
			source.report('form-unknown', ['forms', index, 'lookAlike', 'form'], {
				found: show(form.lookAlike.form),
				expected: 'a signal and one of its forms, like `hedge/calibrated`',
				hint: 'A look-alike is another form that this one is taken for.',
			});
		}
		for (const kind of ['sound', 'weak'] as const) {
			const result = findQuote(form[kind].text, form[kind]);
			if (result.kind === 'found') continue;
			source.report(
				result.kind === 'missing' ? 'quote-not-found' : 'quote-ambiguous',
				['forms', index, kind, 'quote'],
				{
					found: show(form[kind].quote),
					expected: `words that stand once in “${form[kind].text}”`,
					hint: 'Copy the words from the example’s `text`, letter for letter.',
				},
			);
		}
	}
}

function checkHelp(files: readonly LoadedFile<ProblemPage>[], problems: Problem[]): void {
	for (const rule of RULE_IDS.filter((id) => !files.some((file) => file.id === id))) {
		new SourceFile('problems', '', problems).reportAt(
			'help-missing',
			{ line: 1, column: 1 },
			{
				found: `no \`${rule}.mdx\``,
				expected: 'a help page for each rule',
				hint: 'Say what the message means, show a wrong and a right sample.',
			},
		);
	}
}

function checkLesson({ mdx, source }: LoadedFile<LessonPage>, articles: Course['articles']): void {
	for (const [index, id] of mdx.head.articles.entries()) {
		if (articles.has(id)) continue;
		source.report('article-unknown', ['articles', index], {
			found: show(id),
			expected: `one of ${[...articles.keys()]
				.slice(0, 8)
				.map((each) => `\`${each}\``)
				.join(', ')}`,
			hint: 'Articles are the folders under `articles/`.',
		});
	}
	for (const [index, id] of mdx.head.signals.entries()) {
		if (isSignal(id)) continue;
		source.report('signal-unknown', ['signals', index], {
			found: show(id),
			expected: `one of ${SIGNAL_IDS.map((each) => `\`${each}\``).join(', ')}`,
			hint: 'Name the signals that the lesson teaches.',
		});
	}
}

function checkModule({ mdx, source }: LoadedFile<ModulePage>, lessons: ReadonlySet<string>): void {
	for (const [index, id] of mdx.head.lessons.entries()) {
		if (lessons.has(id)) continue;
		source.report('lesson-unknown', ['lessons', index], {
			found: show(id),
			expected: `one of ${[...lessons].map((each) => `\`${each}\``).join(', ')}`,
			hint: 'Lessons are the files under `lessons/`, named without `.mdx`.',
		});
	}
}

function idOf({ id }: { readonly id: string }): string {
	return id;
}

function toEntry<Head>({ id, path, mdx }: LoadedFile<Head>): Entry<Head> {
	return { ...mdx.head, id, path, words: mdx.words };
}

function pairOf<Id extends string, Head>(file: LoadedFile<Head> | undefined): [Id, Entry<Head>][] {
	return file ? [[file.id as Id, toEntry(file)]] : [];
}

function byOrder(a: { readonly order: number }, b: { readonly order: number }): number {
	return a.order - b.order;
}
