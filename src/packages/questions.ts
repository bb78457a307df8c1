import type { Article } from '../domain/article.ts';
import {
	type Exercise,
	type MarkExercise,
	NOTHING,
	type Phrase,
	type SortExercise,
	type SumsExercise,
} from '../domain/exercise.ts';
import { toPhrase } from '../domain/phrase.ts';
import { overlaps } from '../domain/span.ts';
import { takeTurns } from '../domain/take-turns.ts';
import { cartridgeWords as words } from '../text/cartridge.ts';
import { binWords } from '../text/tasks.ts';

/** A question with one right answer, made of what a lesson practises. */
export interface Question {
	/** "find-the-voice.apart.councils-count" */
	readonly id: string;
	readonly article: Article;
	readonly ask: string;
	/** The words it is about, in their sentence. */
	readonly phrase?: Phrase | undefined;
	readonly options: readonly Option[];
	/** The right option’s id. */
	readonly answer: string;
	/** Our reason. */
	readonly reason: string;
}

interface Option {
	readonly id: string;
	readonly text: string;
}

type Articles = ReadonlyMap<string, Article>;

/** A test of more is none that anybody takes at the end of a lesson. */
const MOST = 12;

/**
 * The questions of a test on these lessons. Each lesson has its turn, with what it lets one sort
 * and sum before what it lets one mark; and right answers take turns, so that none is always right.
 */
export function questionsOf(
	lessons: readonly (readonly Exercise[])[],
	articles: Articles,
): Question[] {
	const byLesson = lessons.map((exercises) => {
		const on = (isMarking: boolean) =>
			exercises
				.filter(({ kind }) => (kind === 'mark') === isMarking)
				.flatMap((exercise) => questionsOn(exercise, articles));
		return [...mixed(on(false)), ...mixed(on(true))];
	});
	return takeTurns(byLesson).slice(0, MOST);
}

function mixed(questions: readonly Question[]): Question[] {
	return takeTurns([...Map.groupBy(questions, ({ answer }) => answer).values()]);
}

function questionsOn(exercise: Exercise, articles: Articles): Question[] {
	const article = articles.get(exercise.article);
	if (!article) return [];
	if (exercise.kind === 'sort') return onSorting(exercise, article);
	if (exercise.kind === 'sums') return onSums(exercise, article);
	if (exercise.kind === 'mark' && exercise.help === 'alone') return onMarking(exercise, article);
	return [];
}

function onSorting({ id, bins, items }: SortExercise, article: Article): Question[] {
	const options = bins.map((bin) => ({ id: bin, text: binWords[bin] }));
	const ask = bins.includes('weak') ? words.byReading : words.bySignal;
	return items.map((item) => ({
		...{ id: nameOf(id, item.id), article, ask, phrase: item, options, answer: item.bin },
		reason: `${item.title}. ${item.note}`,
	}));
}

function onSums({ id, questions }: SumsExercise, article: Article): Question[] {
	return questions.flatMap((question) =>
		question.type === 'choice'
			? [
					{
						...{ id: nameOf(id, question.id), article, ask: question.question },
						...{ options: question.options, answer: question.answer, reason: question.reason },
					},
				]
			: [],
	);
}

/** What there is to find, and what only looks like it. */
function onMarking({ id, key, quiet, signals }: MarkExercise, article: Article): Question[] {
	const options = (['sound', 'weak', NOTHING] as const).map((bin) => ({
		...{ id: bin, text: bin === NOTHING ? words.nothing : binWords[bin] },
	}));
	const found = key.filter(({ reading, isOptional }) => reading !== 'depends' && !isOptional);
	// Of a passage with something in it one cannot say that it has nothing.
	const empty = quiet.filter(
		({ span }) => !key.some(({ spans }) => spans.some((each) => overlaps(each, span))),
	);
	return [
		...found.map((item) => ({
			...{ id: nameOf(id, item.id), article, ask: words.marking(item.signal), options },
			...{ phrase: toPhrase(article, item.sentence, item.spans[0]), answer: item.reading },
			reason: `${item.title}. ${item.note}`,
		})),
		...empty.flatMap((passage) => {
			const signal = signals.find((each) => passage.signals.includes(each));
			if (!signal) return [];
			return {
				...{ id: nameOf(id, passage.id), article, ask: words.marking(signal), options },
				...{ phrase: toPhrase(article, passage.sentence, passage.span), answer: NOTHING },
				reason: passage.note,
			};
		}),
	];
}

function nameOf(exercise: string, part: string): string {
	return `${exercise.replaceAll('/', '.')}.${part}`;
}
