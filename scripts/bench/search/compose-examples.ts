import type { Example } from '../../../src/domain/example.ts';
import type { FacetValues } from '../../../src/domain/facet.ts';
import { READING_LEVELS } from '../../../src/domain/reading-level.ts';
import { SIGNALS, formPath, readingOf } from '../../../src/domain/signal.ts';
import { VOICES } from '../clauses.ts';
import { type Composed, composeArticle } from '../compose.ts';
import { Random } from '../random.ts';
import { rareWord } from './rare-words.ts';

/** An example with what it is narrowed down by, as the search takes it. */
export interface FacetedExample {
	readonly example: Example;
	readonly facets: FacetValues;
}

type Found = Composed['annotations'][number];

/** Words of a note that the rest of the course hardly has. */
const RARE_WORDS = 8;

const LESSONS = 15;
const LESSONS_OF_MODULE = 3;
const GENRES = [
	'news report',
	'wire report',
	'analysis',
	'interview',
	'editorial',
	'column',
	'letter',
	'press release',
	'fact check',
	'obituary',
	'review',
	'live blog',
];

/** The examples of `articles` generated articles, 40 of each; the same ones for the same seed. */
export function* composeExamples(articles: number, seed = 1): Generator<FacetedExample> {
	for (let index = 0; index < articles; index++) {
		const random = new Random(seed * 2_000_003 + index);
		const article = composeArticle(index, seed);
		const genre = random.pick(GENRES);
		const level = random.pick(READING_LEVELS);
		for (const [at, found] of article.annotations.entries()) {
			const note = `${found.note} ${toRemark(random)}`;
			const example = toExample(article, { ...found, note }, labelOf(article, at), genre);
			yield { example, facets: toFacets(example, found, level, random) };
		}
	}
}

/** "A3": the signal's letter, and a number that runs through the article's annotations of it. */
function labelOf({ annotations }: Composed, at: number): string {
	const signal = annotations[at]?.signal ?? 'attribution';
	const number = annotations.slice(0, at + 1).filter((each) => each.signal === signal).length;
	return `${SIGNALS[signal].letter}${number}`;
}

function toExample(article: Composed, found: Found, label: string, genre: string): Example {
	const { id, sentence, quote, signal, form, title, note, ask } = found;
	const words = article.sentences[sentence - 1] ?? '';
	const start = words.indexOf(quote);
	return {
		article: article.id,
		id,
		label,
		sentence,
		before: words.slice(0, start),
		quote,
		after: words.slice(start + quote.length),
		signal,
		form,
		reading: found.reading ?? readingOf(signal, form) ?? 'depends',
		kind: `${toName(signal)} · ${toName(form)}`,
		title,
		note,
		ask,
		headline: String(article.about['title']),
		outlet: String(article.about['outlet']),
		genre,
		origin: 'composed',
		notice: String(article.about['label']),
	};
}

function toRemark(random: Random): string {
	const words = Array.from({ length: RARE_WORDS }, () => rareWord(random));
	return `Compare ${words.join(', ')}.`;
}

/** "State voice" of "state-voice". */
function toName(id: string): string {
	return `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;
}

function toFacets(example: Example, { voice }: Found, level: string, random: Random): FacetValues {
	const { signal, form, reading, genre, origin } = example;
	const role = VOICES.find(({ id }) => id === voice)?.role;
	// A third of the examples stands in no lesson, some stand in the same one twice.
	const count = random.between(0, 2);
	const shownIn = new Set(Array.from({ length: count }, () => random.between(1, LESSONS)));
	const modules = new Set([...shownIn].map((lesson) => Math.ceil(lesson / LESSONS_OF_MODULE)));
	return {
		reading: [reading],
		signal: [signal],
		form: [formPath(signal, form)],
		voice: role === undefined ? [] : [role],
		genre: [genre],
		level: [level],
		lesson: [...shownIn].map((lesson) => `lesson-${lesson}`),
		module: [...modules].map((module) => `module-${module}`),
		origin: [origin],
	};
}
