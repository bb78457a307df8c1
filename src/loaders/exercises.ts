import { items, parseHelp, parseSignals, parseSorting } from '../domain/attribute.ts';
import type { Article } from '../domain/article.ts';
import { type ComponentUse, type ExerciseName, isExercise } from '../domain/component.ts';
import type { Exercise } from '../domain/exercise.ts';
import { parseSentences } from '../domain/exhibit.ts';
import { type FormPageWords, toMarkExercise } from '../domain/mark-exercise.ts';
import { toPredictExercise } from '../domain/predict-exercise.ts';
import { toRewriteExercise } from '../domain/rewrite-exercise.ts';
import { formPath, type SignalId } from '../domain/signal.ts';
import { toSortExercise } from '../domain/sort-exercise.ts';
import { toSumsExercise } from '../domain/sums-exercise.ts';
import { toTraceExercise } from '../domain/trace-exercise.ts';
import type { SignalPage } from '../schemas/pages.ts';
import { reasonWords } from '../text/reasons.ts';
import { sumWords } from '../text/sums.ts';
import { tasks } from '../text/tasks.ts';

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
	readonly forms: ReadonlyMap<string, FormPageWords>;
}

/** How each component's exercise is made. */
const BUILDERS: Readonly<Record<ExerciseName, (task: Task) => Exercise>> = {
	Exercise: toMark,
	Sort: toSort,
	Trace: toTrace,
	Sums: toSums,
	Rewrite: toRewrite,
	Predict: toPredict,
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

function toSort({ attributes, ...task }: Task): Exercise {
	return toSortExercise({
		...headOf({ attributes, ...task }, 'sort'),
		annotations: items(attributes['annotations'] ?? ''),
		passages: items(attributes['passages'] ?? ''),
		by: parseSorting(attributes['by']),
		quiet: tasks.sort.quiet,
	});
}

function toTrace(task: Task): Exercise {
	return toTraceExercise(headOf(task, 'trace'));
}

function toSums({ attributes, ...task }: Task): Exercise {
	const { annotations } = attributes;
	return toSumsExercise({
		...headOf({ attributes, ...task }, 'sums'),
		annotations: annotations === undefined ? undefined : items(annotations),
		words: sumWords,
	});
}

function toRewrite(task: Task): Exercise {
	return toRewriteExercise({
		...headOf(task, 'rewrite'),
		rewrite: task.attributes['rewrite'] ?? '',
	});
}

function toPredict(task: Task): Exercise {
	return toPredictExercise({
		...headOf(task, 'predict'),
		lookUps: items(task.attributes['lookUps'] ?? ''),
	});
}

function headOf({ lesson, article, attributes }: Task, kind: keyof typeof tasks) {
	const { id = '', title = tasks[kind].title } = attributes;
	return { id: `${lesson}/${id}`, title, article };
}

function formsIn({ signals }: ExerciseSources): Map<string, FormPageWords> {
	return new Map(
		[...signals].flatMap(([signal, { forms }]) =>
			forms.map(({ id, name, lookAlike }) => {
				const reason = reasonWords(signal, id) ?? name;
				return [formPath(signal, id), { name, reason, lookAlike }] as const;
			}),
		),
	);
}
