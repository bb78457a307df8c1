import { href } from '../components/href.ts';
import { addresses } from '../domain/address.ts';
import { minutesFor } from '../domain/minutes.ts';
import { isSignal } from '../domain/signal.ts';
import type { Course } from '../loaders/course.ts';
import { lessonData, moduleData } from './learning-data.ts';

type Lesson = Course['lessons'][number];
type Module = Course['modules'][number];

/** What a lesson’s page tells about it. `site` is where the site is found. */
export function dataOfLesson(course: Course, lesson: Lesson, site: URL | undefined) {
	const modules = course.modules.filter(({ lessons }) => lessons.includes(lesson.id));
	return lessonData(
		placeLesson(course, lesson, site),
		modules.map((module) => placeModule(module, site)),
	);
}

/** What a module’s page tells about it. */
export function dataOfModule(course: Course, module: Module, site: URL | undefined) {
	const lessons = course.lessons.filter(({ id }) => module.lessons.includes(id));
	return moduleData(
		placeModule(module, site),
		lessons.map((lesson) => placeLesson(course, lesson, site)),
	);
}

function placeLesson({ signals }: Course, lesson: Lesson, site: URL | undefined) {
	const { id, title, summary, question, words, exercises } = lesson;
	const taught = lesson.signals
		.filter(isSignal)
		.map((signal) => signals.get(signal)?.title ?? signal);
	return {
		...{ title, summary, url: urlOf(addresses.lesson(id), site) },
		...{ minutes: minutesFor(words, exercises), teaches: [question, ...taught] },
	};
}

function placeModule(module: Module, site: URL | undefined) {
	return { ...module, url: urlOf(addresses.module(module.id), site) };
}

function urlOf(address: string, site: URL | undefined): string {
	return new URL(href(address), site).href;
}
