import { addresses } from '../domain/address.ts';
import { minutesFor } from '../domain/minutes.ts';
import type { Course } from '../loaders/course.ts';
import type { ModulePage } from '../schemas/pages.ts';
import { cartridgeWords as words } from '../text/cartridge.ts';
import { shorten } from '../text/shorten.ts';
import { testFile, topicFile, webLinkFile } from './cartridge-files.ts';
import type { Folder, Part } from './cartridge-manifest.ts';
import type { CartridgeNames } from './cartridge-names.ts';
import { lessonPage, startPage } from './cartridge-pages.ts';
import type { Prompts } from './prompts.ts';
import { questionsOf } from './questions.ts';
import { liveAddress, type Site } from './site.ts';
import { text } from './xml.ts';

interface Options extends Pick<Site, 'address'> {
	readonly names: CartridgeNames;
	readonly prompts: Prompts;
}

type Module = ModulePage & { readonly id: string };
type Lesson = Course['lessons'][number];

/** In characters; platforms show a title in one line. */
const LONGEST_TITLE = 80;

/**
 * What a course gets of a module, “Start here” first: one platform puts what comes first above the
 * course’s sections.
 */
export function cartridgeFolders(course: Course, module: Module, options: Options): Folder[] {
	const lessons = course.lessons.filter(({ id }) => module.lessons.includes(id));
	const folders = [
		{ id: 'start', title: words.start, parts: startParts(module, lessons, options) },
		...lessons.map((lesson) => ({
			...{ id: `lesson.${lesson.id}`, title: lesson.title },
			parts: lessonParts(course, lesson, options),
		})),
		{ id: 'talk', title: words.talk, parts: talkParts(options) },
		{
			id: 'test',
			title: words.test(module.title),
			parts: testParts(course, module, lessons, options),
		},
	];
	return folders.filter(({ parts }) => parts.length > 0);
}

function startParts(module: Module, lessons: readonly Lesson[], options: Options): Part[] {
	const plan = liveAddress(options, addresses.module(module.id));
	return [
		{
			...{ id: 'start', title: words.about, type: 'webcontent', path: 'pages/start.html' },
			content: startPage(
				module,
				lessons.map((lesson) => ({ ...lesson, ...onSite(lesson, options) })),
			),
		},
		webLink('plan', words.plan, plan, options),
	];
}

function lessonParts({ articles, signals }: Course, lesson: Lesson, options: Options): Part[] {
	const { id, title, exercises } = lesson;
	const live = onSite(lesson, options);
	const exercise = exercises.find((each) => each.kind === 'mark' && each.help === 'worked');
	const article = articles.get(exercise?.article ?? '');
	const example = exercise?.kind === 'mark' && article ? { exercise, article } : undefined;
	return [
		{
			...{ id: `page.${id}`, title, type: 'webcontent', path: `pages/${id}.html` },
			content: lessonPage({ ...lesson, ...live }, example, ({ signal, form }) => {
				const forms = signals.get(signal)?.forms ?? [];
				return forms.find((each) => each.id === form)?.name ?? form;
			}),
		},
		webLink(`lesson.${id}`, words.toLesson(title), live.address, options),
	];
}

function talkParts({ names, prompts: { lead, prompts } }: Options): Part[] {
	return prompts.map((prompt, index) => {
		const title = shorten(prompt, LONGEST_TITLE);
		const html = `<p>${text(prompt)}</p>${lead ? `<p><em>${text(lead)}</em></p>` : ''}`;
		const id = `topic.${index + 1}`;
		return {
			...{ id, title, type: names.types.topic, path: `topics/${index + 1}.xml` },
			content: topicFile(names, title, html),
		};
	});
}

function testParts(
	{ articles }: Course,
	{ id, title }: Module,
	lessons: readonly Lesson[],
	{ names }: Options,
): Part[] {
	const exercises = lessons.map((lesson) => lesson.exercises);
	const questions = questionsOf(exercises, articles);
	if (questions.length === 0) return [];
	const name = words.test(title);
	return [
		{
			...{ id: 'test', title: name, type: names.types.test, path: 'test/questions.xml' },
			content: testFile(names, `${id}.test`, name, questions),
		},
	];
}

function onSite({ id, words: count, exercises }: Lesson, options: Options) {
	return {
		address: liveAddress(options, addresses.lesson(id)),
		minutes: minutesFor(count, exercises),
	};
}

function webLink(id: string, title: string, address: URL, { names }: Options): Part {
	return {
		...{ id, title, type: names.types.webLink, path: `links/${id}.xml` },
		content: webLinkFile(names, title, address),
	};
}
