import { parseHelp, items, parseSignals } from '../domain/attribute.ts';
import type { Article } from '../domain/article.ts';
import { type ComponentUse, type ExerciseName, isExercise } from '../domain/component.ts';
import type { Exercise } from '../domain/exercise.ts';
import { parseSentences } from '../domain/exhibit.ts';
import { type FormWords, toMarkExercise } from '../domain/mark-exercise.ts';
import { formPath, type SignalId } from '../domain/signal.ts';
import type { SignalPage } from '../schemas/pages.ts';

/** What exercises are made from. */
export interface ExerciseSources {
	readonly articles: ReadonlyMap<string, Article>;
	readonly signals: ReadonlyMap<SignalId, Pick<SignalPage, 'forms'>>;
}

/** A use of a component that sets an exercise, with nothing wrong in it. */
interface Task {
	/** The lesson's address. */
	readonly lesson: string;
	readonly article: Article;
	readonly attributes: Readonly<Record<string, string | undefined>>;
	readonly forms: ReadonlyMap<string, FormWords>;
}

/** How each component's exercise is made. */
const BUILDERS: Readonly<Record<ExerciseName, (task: Task) => Exercise>> = {
	Exercise: toMark,
};

/**
 * The exercises of a lesson, in the order in which they appear.
 * @throws Error where the lesson names an article that is not there: ask only once all is checked
 */
export function exercisesOf(
	lesson: string,
	uses: readonly ComponentUse[],
	sources: ExerciseSources,
): Exercise[] {
	const forms = formsIn(sources);
	return uses.flatMap(({ name, attributes: written }) => {
		if (!isExercise(name)) return [];
		// A value in curly brackets would have been at fault.
		const attributes = written as Task['attributes'];
		const id = attributes['article'] ?? '';
		const article = sources.articles.get(id);
		if (!article) throw new Error(`There is no article \`${id}\`.`);
		return [BUILDERS[name]({ lesson, article, attributes, forms })];
	});
}

function toMark({ lesson, article, attributes, forms }: Task): Exercise {
	const { id = '', title = article.about.title, sentences = '', signals, help, given } = attributes;
	const task = {
		...{ lesson, id, title, article },
		sentences: parseSentences(sentences) ?? [],
		signals: parseSignals(signals),
		help: parseHelp(help),
		given: given === undefined ? undefined : items(given),
	};
	return toMarkExercise(task, forms);
}

function formsIn({ signals }: ExerciseSources): Map<string, FormWords> {
	return new Map(
		[...signals].flatMap(([signal, { forms }]) =>
			forms.map((form) => [formPath(signal, form.id), form] as const),
		),
	);
}
