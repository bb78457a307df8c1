import { mainSpan } from '../domain/annotation.ts';
import type { Article } from '../domain/article.ts';
import type { Outline } from '../domain/course.ts';
import type { QuietPassage } from '../domain/exercise.ts';
import { type LookUp, NO_PRACTICE, type Practice, type Rewrite } from '../domain/practice.ts';
import { isSignal, SIGNAL_IDS } from '../domain/signal.ts';
import { clip, compareSpans, type Span, textOf } from '../domain/span.ts';
import { countWords } from '../domain/words.ts';
import { type PracticeSource, practiceSchema } from '../schemas/practice.ts';
import { reportDuplicates } from './ids.ts';
import { checkNote, inOrder } from './notes.ts';
import { readYaml } from './read-yaml.ts';
import type { Path, SourceFile } from './source-file.ts';
import { toSpan } from './spans.ts';
import { show } from './zod-issue.ts';

/** What the other files of an article tell, as far as they could be read. */
export type Surroundings = Pick<Article, 'text' | 'sentences' | 'annotations'> & {
	readonly outline: Pick<Outline, 'annotations' | 'claims'>;
};

/** Reads `practice.yaml`: quiet passages, phrases to write anew, and questions what to look up. */
export function toPractice(source: SourceFile, around: Surroundings): Practice {
	const raw = readYaml(source, practiceSchema);
	if (!raw) return NO_PRACTICE;
	for (const list of ['passages', 'rewrites', 'lookUps'] as const)
		reportDuplicates(raw[list], [list], source);
	return {
		passages: raw.passages
			.flatMap((each, index) => toPassage(each, ['passages', index], source, around))
			.sort((a, b) => compareSpans(a.span, b.span)),
		rewrites: raw.rewrites.map((each, index) =>
			toRewrite(each, ['rewrites', index], source, around),
		),
		lookUps: raw.lookUps.flatMap((each, index) =>
			toLookUp(each, ['lookUps', index], source, around),
		),
	};
}

function toPassage(
	raw: PracticeSource['passages'][number],
	path: Path,
	source: SourceFile,
	around: Surroundings,
): QuietPassage[] {
	checkNote(raw.note, path, source, 'passage');
	const signals = raw.signals.filter(isSignal);
	for (const [index, id] of raw.signals.entries())
		if (!isSignal(id)) reportSignal(id, [...path, 'signals', index], source);
	reportSharedId(raw.id, path, source, around);
	const span = toPassageSpan(raw, path, source, around);
	if (!span) return [];
	const passage = {
		id: raw.id,
		sentence: raw.sentence,
		span,
		signals,
		note: inOrder(raw.note ?? ''),
	};
	reportAnnotated(passage, path, source, around);
	return [passage];
}

/** The quoted words; the whole sentence where none are quoted. */
function toPassageSpan(
	{ sentence, quote, prefix, suffix }: PracticeSource['passages'][number],
	path: Path,
	source: SourceFile,
	around: Surroundings,
): Span | undefined {
	const { start, end } = around.sentences[sentence - 1] ?? { start: 0, end: 0 };
	const whole = textOf(around.text, { start, end });
	return toSpan({ sentence, quote: quote ?? whole, prefix, suffix }, path, around, source);
}

/** Exercises put passages and annotations side by side. */
function reportSharedId(
	id: string,
	path: Path,
	source: SourceFile,
	{ outline }: Surroundings,
): void {
	if (!outline.annotations?.some((annotation) => annotation.id === id)) return;
	source.report('id-duplicate', [...path, 'id'], {
		found: `${show(id)}, which an annotation has too`,
		expected: 'an id that no annotation of the article has',
		hint: 'Exercises put passages and annotations side by side: give the passage another id.',
	});
}

/** What we mark ourselves cannot be a passage with nothing to mark. */
function reportAnnotated(
	{ id, span, signals }: QuietPassage,
	path: Path,
	source: SourceFile,
	{ text, annotations }: Surroundings,
): void {
	const annotation = annotations.find(
		(each) => signals.includes(each.signal) && coversHalf(mainSpan(each), span, text),
	);
	if (!annotation) return;
	source.report('passage-annotated', path, {
		found: `${show(id)} as a passage without \`${annotation.signal}\`, and the annotation \`${annotation.id}\` of that signal on it`,
		expected: 'a passage of whose words less than half are annotated with its signals',
		hint: 'Choose other words, take the signal out, or mend the annotation.',
	});
}

function coversHalf(annotated: Span, passage: Span, text: string): boolean {
	const shared = clip(annotated, passage);
	if (!shared) return false;
	return countWords(textOf(text, shared)) * 2 >= countWords(textOf(text, passage));
}

function toRewrite(
	raw: PracticeSource['rewrites'][number],
	path: Path,
	source: SourceFile,
	{ annotations, outline }: Surroundings,
): Rewrite {
	const known = annotations.find(({ id }) => id === raw.annotation);
	// One that is named but could not be read may be what is meant.
	const isOpen = outline.annotations?.some(({ id }) => id === raw.annotation) ?? true;
	if (known ? known.reading !== 'weak' : !isOpen) {
		const weak = annotations.filter(({ reading }) => reading === 'weak').map(({ id }) => id);
		source.report('annotation-unknown', [...path, 'annotation'], {
			found: known ? `${show(known.id)}, whose reading is ${known.reading}` : show(raw.annotation),
			expected: `the id of an annotation of this article whose reading is weak${exampleOf(weak)}`,
			hint: 'What leaves a gap can be written anew. Annotations are listed in `annotations.yaml`.',
		});
	}
	return raw;
}

function toLookUp(
	raw: PracticeSource['lookUps'][number],
	path: Path,
	source: SourceFile,
	around: Surroundings,
): LookUp[] {
	const { id, sentence, question, ours, claim } = raw;
	const claims = around.outline.claims;
	if (claim !== undefined && claims && !claims.some((each) => each.id === claim)) {
		source.report('claim-unknown', [...path, 'claim'], {
			found: show(claim),
			expected:
				claims.length === 0
					? 'a claim of this article, which has none'
					: `a claim of this article${exampleOf(claims.map((each) => each.id))}`,
			hint: 'Claims are listed in `checks.yaml` of the same article.',
		});
	}
	const span = toSpan(raw, path, around, source);
	return span ? [{ id, sentence, span, question, ours, claim }] : [];
}

function reportSignal(id: string, path: Path, source: SourceFile): void {
	source.report('signal-unknown', path, {
		found: show(id),
		expected: `one of ${ticked(SIGNAL_IDS)}`,
		hint: 'Name the signals that the passage does not carry, though it may look so.',
	});
}

function exampleOf(ids: readonly string[]): string {
	return ids.length === 0 ? '' : `: ${ticked(ids.slice(0, 8))}`;
}

function ticked(ids: readonly string[]): string {
	return ids.map((id) => `\`${id}\``).join(', ');
}
