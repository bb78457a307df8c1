import { startOfDay } from './calendar.ts';
import type { Card, Kind, Schedule } from './card.ts';
import { type Example, exampleRef, oneLine } from './example.ts';
import { type ExerciseBlock, type MarkExercise, NOTHING, type Phrase } from './exercise.ts';
import { compareSpans, likeness, overlaps, type Span } from './span.ts';

/** What the cards of an exercise say of its article, and where it was met. */
export type CardHead = Pick<Card, 'headline' | 'outlet' | 'origin' | 'notice' | 'from'>;

/** What becomes a card: where it stands, and the answer. */
interface Found {
	readonly id: string;
	readonly sentence: number;
	readonly span: Span;
	readonly answer: Pick<Card, 'signal' | 'form' | 'reading' | 'also' | 'title' | 'note' | 'ask'>;
}

/** From this likeness on, two notes are taken to be about the same words. */
const SAME_WORDS = 0.5;

/** A card of an example found by search; `others` are all examples of its article. */
export function cardOfExample(example: Example, others: readonly Example[], addedAt: string): Card {
	const { article, sentence, before, quote, after, signal, form, reading } = example;
	const { title, note, ask, headline, outlet, origin, notice } = example;
	const neighbours = others.filter((other) => other.sentence === sentence);
	return {
		id: exampleRef(example),
		article,
		headline,
		outlet,
		origin,
		notice,
		sentence,
		before,
		quote,
		after,
		signal,
		form,
		reading,
		also: alsoOf(example, spanIn(example), neighbours, spanIn),
		title,
		note,
		ask,
		addedAt,
		from: 'search',
		schedule: newSchedule(addedAt),
	};
}

/**
 * Cards of those key items and quiet passages that are named by their ids, in text order. A quiet
 * passage becomes a card only where no note of ours is about any of its words: on a card, all
 * signals are in question.
 */
export function cardsOfExercise(
	exercise: MarkExercise,
	ids: readonly string[],
	head: CardHead,
	addedAt: string,
): Card[] {
	const { article, key, quiet } = exercise;
	const notes = [...key, ...exercise.remarks];
	const wanted = new Set(ids);
	const isWanted = ({ id }: { readonly id: string }) => wanted.has(id);
	const base = { article, ...head, addedAt, schedule: newSchedule(addedAt) };
	const found = key.filter(isWanted).map((item): Found => {
		const { id, sentence, signal, form, reading, title, note, ask } = item;
		const [span] = item.spans;
		const also = alsoOf(item, span, notes, ({ spans }) => spans[0]);
		return { id, sentence, span, answer: { signal, form, reading, also, title, note, ask } };
	});
	const nothing = quiet
		.filter(isWanted)
		.filter(({ span }) => !notes.some(({ spans }) => spans.some((each) => overlaps(each, span))))
		.map(({ id, sentence, span, note }): Found => {
			return { id, sentence, span, answer: { signal: NOTHING, title: '', note } };
		});
	return [...found, ...nothing]
		.toSorted((a, b) => compareSpans(a.span, b.span))
		.flatMap(({ id, sentence, span, answer }) => {
			const phrase = phraseIn(exercise.blocks, sentence, span);
			return phrase ? [{ ...base, id: exampleRef({ article, id }), ...phrase, ...answer }] : [];
		});
}

/** Of a card that was never answered: it comes back tomorrow. The scheduler is not needed for it. */
export function newSchedule(addedAt: string): Schedule {
	return {
		due: startOfDay(new Date(addedAt), 1).toISOString(),
		stability: 0,
		difficulty: 0,
		scheduledDays: 1,
		reps: 0,
		lapses: 0,
		state: 0,
	};
}

/** What else our notes say of nearly the same words. */
function alsoOf<T extends Kind>(
	kind: Kind,
	span: Span,
	neighbours: readonly T[],
	spanOf: (neighbour: T) => Span,
): Kind[] | undefined {
	const also = neighbours
		.filter((other) => likeness(span, spanOf(other)) >= SAME_WORDS)
		.filter((other) => other.signal !== kind.signal || other.form !== kind.form)
		.map(({ signal, form }) => ({ signal, form }));
	return also.length > 0 ? also : undefined;
}

/** Where the phrase stands in its sentence. */
function spanIn({ before, quote }: Phrase): Span {
	return { start: before.length, end: before.length + quote.length };
}

function phraseIn(
	blocks: readonly ExerciseBlock[],
	number: number,
	{ start, end }: Span,
): Phrase | undefined {
	for (const block of blocks) {
		const sentence = block.sentences.find((each) => each.number === number);
		if (!sentence) continue;
		const cut = (from: number, to: number) =>
			oneLine(block.text.slice(from - block.start, to - block.start));
		return {
			sentence: number,
			before: cut(sentence.start, start),
			quote: cut(start, end),
			after: cut(end, Math.max(end, sentence.end)),
		};
	}
	return undefined;
}
