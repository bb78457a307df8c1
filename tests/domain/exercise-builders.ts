import type { Mark } from '../../src/domain/attempt.ts';
import type { ExerciseBlock, KeyItem, MarkExercise } from '../../src/domain/exercise.ts';
import { splitSentences } from '../../src/domain/sentence.ts';
import type { SignalId } from '../../src/domain/signal.ts';
import type { Span } from '../../src/domain/span.ts';
import { cutOthers } from '../../src/domain/units.ts';
import { spanOf } from './builders.ts';

/** All sentences of the text but its headline, in one block. */
export function blockOf(text: string): ExerciseBlock {
	const sentences = splitSentences(text).filter(({ paragraph }) => paragraph > 0);
	const start = sentences[0]?.start ?? 0;
	return {
		start,
		text: text.slice(start, sentences.at(-1)?.end),
		sentences: sentences.map(({ number, start, end }) => ({ number, start, end })),
	};
}

/** A key item on these words of the text. */
export function itemOn(
	text: string,
	words: string,
	fields: Partial<KeyItem> & { readonly id: string },
): KeyItem {
	return {
		label: 'A1',
		sentence: 2,
		spans: [spanOf(text, words)],
		signal: 'attribution',
		form: 'named',
		reading: 'sound',
		title: 'A title',
		note: 'A note.',
		accepted: [],
		isOptional: false,
		...fields,
	};
}

/** A mark on these words of the text. */
export function markOn(
	text: string,
	words: string,
	signal: SignalId = 'attribution',
	fields: Partial<Mark> = {},
): Mark {
	return { id: `${signal}: ${words}`, signal, ...spanOf(text, words), ...fields };
}

/** An exercise on all sentences of the text but its headline. */
export function markExercise(
	text: string,
	key: readonly KeyItem[],
	fields: Partial<MarkExercise> = {},
): MarkExercise {
	const blocks = [blockOf(text)];
	const taken = key.flatMap(({ spans, accepted }): Span[] => [...spans, ...accepted]);
	return {
		kind: 'mark',
		id: 'a-lesson/an-exercise',
		title: 'An exercise',
		article: 'an-article',
		edition: '00000000',
		help: 'alone',
		signals: ['attribution'],
		blocks,
		key,
		others: cutOthers(blocks, taken),
		quiet: [],
		remarks: [],
		forms: {},
		given: [],
		...fields,
	};
}
