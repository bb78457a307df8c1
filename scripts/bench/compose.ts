import { formsOf, type Reading, SIGNAL_IDS, type SignalId } from '../../src/domain/signal.ts';
import { check, describe, trace } from './background.ts';
import { type Clause, toClause } from './clauses.ts';
import { Random } from './random.ts';
import { isOnce, thing, toNote } from './prose.ts';
import { ASKS, CODES, LINKS, OPENERS, SHORT_OPENERS, TAILS, TITLES, TOWNS } from './words.ts';
import type { Fields } from './yaml.ts';

/** How many stretches of eight sentences follow the headline of a generated article: 600 words. */
const STRETCHES = 3;
/** How many annotations it has; every form of every signal is among them. */
export const ANNOTATIONS = annotationsOf(STRETCHES);
/** How many sentences, the headline among them. */
export const SENTENCES = sentencesOf(STRETCHES);

/** A generated article: the text, and the fields of each file beside it. */
export interface Composed {
	readonly id: string;
	readonly text: string;
	readonly sentences: readonly string[];
	readonly about: Fields;
	readonly annotations: readonly Found[];
	readonly checks: Fields;
	readonly trail: Fields;
}

/** An annotation as it is written to `annotations.yaml`. */
interface Found extends Fields {
	readonly id: string;
	readonly sentence: number;
	readonly quote: string;
	readonly signal: SignalId;
	readonly form: string;
	/** Only where it is not the one that the form always has. */
	readonly reading: Reading | undefined;
	readonly title: string;
	readonly note: string;
	readonly ask: string;
	readonly voice: string | undefined;
}

/** A clause in its sentence, and the words of it that the annotation is about. */
export interface Placed {
	readonly signal: SignalId;
	readonly form: string;
	readonly clause: Clause;
	readonly sentence: number;
	quote: string;
}

/** Composes article number `index`; the same one for the same seed. */
export function composeArticle(index: number, seed = 1, stretches = STRETCHES): Composed {
	const random = new Random(seed * 1_000_003 + index);
	const town = random.pick(TOWNS);
	const { sentences, placed } = writeSentences(random, town, stretches);
	const [headline = '', ...rest] = sentences;
	const pairs = Array.from({ length: rest.length / 2 }, (_, at) => rest.slice(2 * at, 2 * at + 2));
	const text = [headline, ...pairs.map((pair) => pair.join(' '))].join('\n\n').concat('\n');
	return {
		id: articleId(index),
		text,
		sentences,
		about: describe(headline, text, town, random),
		annotations: placed.map((each, at) => annotate(each, at, placed, sentences, random)),
		checks: check(placed, random),
		trail: trace(town, random),
	};
}

/** The id of article number `index`, counted from 0. */
export function articleId(index: number): string {
	return `composed-${String(index + 1).padStart(5, '0')}`;
}

/** How many sentences so many stretches are, with the headline. */
export function sentencesOf(stretches: number): number {
	return 1 + 8 * stretches;
}

/** One annotation in the headline, then two in five of each eight sentences and one in three. */
function annotationsOf(stretches: number): number {
	return 1 + 13 * stretches;
}

function writeSentences(random: Random, town: string, stretches: number) {
	const forms = SIGNAL_IDS.flatMap((signal) => formsOf(signal).map((form) => ({ signal, form })));
	const drawn = [...forms];
	while (drawn.length < annotationsOf(stretches)) drawn.push(...random.shuffle(forms));
	const kinds = random.shuffle(drawn.slice(0, annotationsOf(stretches)));
	const sentences: string[] = [];
	const placed: Placed[] = [];
	for (let sentence = 1; sentence <= sentencesOf(stretches); sentence++) {
		const count = sentence > 1 && (sentence - 2) % 8 < 5 ? 2 : 1;
		const here: Placed[] = [];
		for (const { signal, form } of kinds.splice(0, count)) {
			let clause = toClause(signal, form, random);
			// The same words twice in a sentence would name two spans.
			while (here.some(({ quote }) => quote === clause.quote))
				clause = toClause(signal, form, random);
			here.push({ signal, form, clause, sentence, quote: clause.quote });
		}
		placed.push(...here);
		const body = here.map(({ quote }) => quote).join(`, ${random.pick(LINKS)} `);
		overlap(here, body, sentence);
		const opener =
			count === 2 ? random.pick(SHORT_OPENERS) : `${random.pick(OPENERS)} ${thing(random)}`;
		const tail = `${random.pick(TAILS)} ${thing(random)}`;
		sentences.push(sentence === 1 ? `${town}: ${body}` : `${opener}, ${body}, ${tail}.`);
	}
	return { sentences, placed };
}

/** In some sentences the first annotation holds the second, in some it ends inside it. */
function overlap([first, second]: readonly Placed[], body: string, sentence: number): void {
	if (!first || !second) return;
	if (sentence % 5 === 0) first.quote = body;
	if (sentence % 5 === 1) first.quote = body.slice(0, body.lastIndexOf(' ', body.length - 8));
}

function annotate(
	{ signal, form, clause, sentence, quote }: Placed,
	at: number,
	placed: readonly Placed[],
	sentences: readonly string[],
	random: Random,
): Found {
	const text = sentences[sentence - 1] ?? '';
	const parts = Object.entries(clause.parts ?? {}).filter(([, part]) => isOnce(text, part));
	const total = placed.findIndex((other) => other.clause.figure !== undefined);
	const other = placed[(at + 9) % placed.length];
	return {
		id: idOf(form, at),
		sentence,
		quote,
		signal,
		form,
		reading: form === 'described' && at % 2 === 0 ? 'weak' : undefined,
		title: random.pick(TITLES),
		note: toNote(random),
		ask: random.pick(ASKS),
		voice: clause.voice,
		parts: parts.length > 0 ? Object.fromEntries(parts) : undefined,
		also: at % 7 === 3 && other ? [{ sentence: other.sentence, quote: other.quote }] : undefined,
		figure: clause.figure && {
			...(clause.figure as Fields),
			partOf: form === 'bare' && at !== total ? idOf(placed[total]?.form ?? '', total) : undefined,
		},
		code: signal === 'wording' ? random.pick(CODES) : undefined,
	};
}

function idOf(form: string, at: number): string {
	return `${form}-${at + 1}`;
}
