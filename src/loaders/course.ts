import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Article } from '../domain/article.ts';
import { parseSignals } from '../domain/attribute.ts';
import type { ComponentUse } from '../domain/component.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { CheckTime, CourseCheck } from '../domain/course-check.ts';
import type { Exercise } from '../domain/exercise.ts';
import { parseSentences } from '../domain/exhibit.ts';
import type { Term } from '../domain/glossary.ts';
import { type Problem, formatProblems, type RuleId } from '../domain/problem.ts';
import type { Excerpt } from '../domain/sheet.ts';
import { SIGNAL_IDS, type SignalId } from '../domain/signal.ts';
import { isStep, type StepName } from '../domain/step.ts';
import {
	type LessonPage,
	lessonSchema,
	type ModulePage,
	moduleSchema,
	type PlainPage,
	type PrimerPage,
	type ProblemPage,
	pageSchema,
	primerSchema,
	problemSchema,
	type SignalPage,
	signalSchema,
} from '../schemas/pages.ts';
import { type ArticleCache, loadArticles } from './articles.ts';
import { BARS_FILE } from './bars.ts';
import { loadComparisons } from './comparisons.ts';
import { loadCourseChecks } from './course-check.ts';
import { entriesOf, reportStrays } from './entries.ts';
import { exercisesOf } from './exercises.ts';
import { type LoadedFile, loadFolder, reportEmptyFolder } from './folder.ts';
import { GLOSSARY, loadGlossary } from './glossary.ts';
import { checkHelp, checkSignals } from './lent.ts';
import { checkMdxBody } from './mdx.ts';
import { checkLesson, checkModule } from './references.ts';

export type { ArticleCache } from './articles.ts';

/** One MDX file's head with its address and length. */
type Entry<Head> = Head & {
	readonly id: string;
	/** Words of prose in the body. */
	readonly words: number;
	/** Absolute path. */
	readonly path: string;
};

/** A lesson, with what it shows of articles. */
interface Lesson extends Entry<LessonPage> {
	readonly exhibits: readonly Shown[];
	/** The texts that it shows clean, in the order in which they appear. */
	readonly excerpts: readonly Excerpt[];
	/** In the order in which they appear; made once nothing is wrong in the content. */
	readonly exercises: readonly Exercise[];
	/** The names of the exercises whose result has a place of its own in the lesson. */
	readonly compared: ReadonlySet<string>;
	/** In its order; none where it is shown in one piece. */
	readonly steps: readonly StepName[];
}

/** What an exhibit or exercise of a lesson shows with marks. */
interface Shown extends Excerpt {
	readonly signals: readonly SignalId[];
}

/** All that the site is made of, loaded once and held against itself. */
export interface Course {
	readonly articles: ReadonlyMap<string, Article>;
	readonly comparisons: ReadonlyMap<string, Comparison>;
	readonly signals: ReadonlyMap<SignalId, Entry<SignalPage>>;
	readonly lessons: readonly Lesson[];
	readonly modules: readonly Entry<ModulePage>[];
	readonly primers: readonly Entry<PrimerPage>[];
	readonly glossary: readonly Term[];
	/** Both, or none. */
	readonly checks: ReadonlyMap<CheckTime, CourseCheck>;
	readonly pages: ReadonlyMap<string, Entry<PlainPage>>;
	readonly problemPages: ReadonlyMap<RuleId, Entry<ProblemPage>>;
}

/** The folder of the content: `CONTENT_DIR`, or the project's own. */
export function contentDir(): string {
	return resolve(process.env['CONTENT_DIR'] ?? OWN_CONTENT);
}

const OWN_CONTENT = 'content';

const FOLDERS = ['signals', 'lessons', 'modules', 'primers', 'pages', 'problems'] as const;

/** Parts of the content that a course of one's own may leave to the project. */
const SHARED_FOLDERS = new Set(['signals', 'pages', 'problems']);

/** What a content folder may hold besides. */
const PAPERS = [BARS_FILE, GLOSSARY, 'LICENSE.md', 'README.md'];

/** Where a folder of MDX files is read from. */
export function folderOf(dir: string, folder: string): string {
	const own = join(dir, folder);
	return SHARED_FOLDERS.has(folder) && !existsSync(own) ? resolve(OWN_CONTENT, folder) : own;
}

/** Loads everything below a content folder and collects every problem there is. */
export function loadCourse(
	dir: string,
	cache: ArticleCache = new Map(),
): { course: Course; problems: Problem[] } {
	const problems: Problem[] = [];
	checkRoot(dir, problems);
	const { articles, outlines } = loadArticles(dir, cache, problems);
	const compared = loadComparisons(dir, { articles, outlines }, problems);
	const signals = loadFolder(folderOf(dir, 'signals'), signalSchema, problems);
	const lessons = loadFolder(folderOf(dir, 'lessons'), lessonSchema, problems);
	const modules = loadFolder(folderOf(dir, 'modules'), moduleSchema, problems);
	const primers = loadFolder(folderOf(dir, 'primers'), primerSchema, problems);
	const glossary = loadGlossary(dir, problems);
	const pages = loadFolder(folderOf(dir, 'pages'), pageSchema, problems);
	const checks = loadCourseChecks(dir, problems);
	const help = loadFolder(folderOf(dir, 'problems'), problemSchema, problems);
	const all = { signals, lessons, modules, primers, pages, problems: help };
	const index = {
		articles: outlines,
		comparisons: compared.outlines,
		lessons: lessons.ids,
		glossary,
	};
	const isEmpty = (name: (typeof FOLDERS)[number]) =>
		all[name].ids.size === 0 && existsSync(folderOf(dir, name));
	const uses = new Map<string, readonly ComponentUse[]>();
	for (const name of FOLDERS) {
		if (isEmpty(name)) reportEmptyFolder(name, problems);
		for (const file of all[name].files)
			uses.set(file.path, checkMdxBody(join(file.path, '..', '..'), file.mdx, index));
	}
	const isOwn = (folder: string) =>
		resolve(dir) !== resolve(OWN_CONTENT) && existsSync(join(dir, folder));
	if (!isEmpty('signals')) checkSignals(signals, isOwn('signals'), problems);
	if (!isEmpty('problems')) checkHelp(help, isOwn('problems'), problems);
	for (const lesson of lessons.files) checkLesson(lesson, outlines);
	for (const each of modules.files) checkModule(each, index.lessons);
	const signalPages = new Map(
		SIGNAL_IDS.flatMap((id) =>
			pairOf<SignalId, SignalPage>(signals.files.find((each) => each.id === id)),
		),
	);
	const sources = { articles, signals: signalPages };
	const lessonOf = (file: LoadedFile<LessonPage>): Lesson => {
		const used = uses.get(file.path) ?? [];
		return toLesson(file, used, problems.length === 0 ? exercisesOf(file.id, used, sources) : []);
	};
	return {
		problems,
		course: {
			articles,
			comparisons: compared.comparisons,
			signals: signalPages,
			lessons: lessons.files.map(lessonOf).sort(byOrder),
			modules: modules.files.map(toEntry).sort(byOrder),
			primers: primers.files.map(toEntry).sort(byOrder),
			glossary,
			checks,
			pages: new Map(pages.files.flatMap(pairOf<string, PlainPage>)),
			problemPages: new Map(help.files.flatMap(pairOf<RuleId, ProblemPage>)),
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

/** A folder whose name is misspelt would be left out without a word. */
function checkRoot(dir: string, problems: Problem[]): void {
	const { files, folders } = entriesOf(dir);
	const known: readonly string[] = ['articles', 'checks', 'comparisons', ...FOLDERS];
	const strays = [
		...files.filter((name) => !PAPERS.includes(name)),
		...folders.filter((name) => !known.includes(name)),
	];
	const complaint = {
		expected: `only ${[...known, ...PAPERS].map((name) => `\`${name}\``).join(', ')}`,
		hint: 'Is the name misspelt? Nothing reads it.',
	};
	reportStrays('', strays, complaint, problems);
}

function toLesson(
	file: LoadedFile<LessonPage>,
	uses: readonly ComponentUse[],
	exercises: readonly Exercise[],
): Lesson {
	const compared = uses.flatMap(({ name, attributes }) =>
		name === 'Compared' && attributes['of'] ? [attributes['of']] : [],
	);
	return {
		...toEntry(file),
		exhibits: exhibitsOf(uses),
		excerpts: excerptsOf(uses),
		exercises,
		compared: new Set(compared),
		steps: stepsOf(uses),
	};
}

/** What stands on the page of a lesson with marks; a clean text shows none. */
function exhibitsOf(uses: readonly ComponentUse[]): Shown[] {
	return uses.flatMap(({ name, attributes: { article, sentences, signals, notes } }) =>
		(name === 'Exhibit' || name === 'Exercise') && article && notes !== 'off'
			? [
					{
						...{ article, sentences: toNumbers(sentences) },
						signals: parseSignals(signals ?? undefined),
					},
				]
			: [],
	);
}

function excerptsOf(uses: readonly ComponentUse[]): Excerpt[] {
	return uses.flatMap(({ name, attributes: { article, sentences, notes } }) =>
		name === 'Exhibit' && article && notes === 'off'
			? [{ article, sentences: toNumbers(sentences) }]
			: [],
	);
}

/** All sentences where none are named. */
function toNumbers(sentences: string | null | undefined): readonly number[] | undefined {
	return sentences ? parseSentences(sentences) : undefined;
}

function stepsOf(uses: readonly ComponentUse[]): StepName[] {
	return uses
		.flatMap(({ name, attributes }) => (name === 'Step' ? [attributes['name'] ?? ''] : []))
		.filter(isStep);
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
