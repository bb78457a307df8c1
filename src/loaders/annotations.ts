import type { Annotation, PartName } from '../domain/annotation.ts';
import { SIGNALS, type SignalId } from '../domain/signal.ts';
import type { Span } from '../domain/span.ts';
import type { Voice } from '../domain/voice.ts';
import { type AnnotationSource, annotationsSchema } from '../schemas/annotations.ts';
import { toFigure } from './figure.ts';
import { toReadForm } from './forms.ts';
import { reportDuplicates } from './ids.ts';
import { checkNote, inOrder } from './notes.ts';
import { readYaml } from './read-yaml.ts';
import type { Path, SourceFile } from './source-file.ts';
import { type QuotedText, toSpan, toSpans } from './spans.ts';
import { show } from './zod-issue.ts';

/** Reads `annotations.yaml`: each quote becomes a span, each id is held against what there is. */
export function toAnnotations(
	source: SourceFile,
	text: QuotedText,
	voices: ReadonlyMap<string, Voice>,
): Annotation[] {
	const raws = readYaml(source, annotationsSchema) ?? [];
	reportDuplicates(raws, [], source);
	reportUnknownTotals(raws, source);
	const counts = new Map<SignalId, number>();
	const all = raws.map((raw, index): Annotation | undefined => {
		const path = [index];
		const kind = toReadForm(raw, path, source);
		checkNote(raw.note, path, source, 'annotation');
		checkVoice(raw.voice, [...path, 'voice'], voices, source);
		checkVoice(raw.figure?.voice, [...path, 'figure', 'voice'], voices, source);
		const spans = toOwnSpans(raw, path, text, source);
		const accepted = toSpans(raw.accept, [...path, 'accept'], text, source);
		const parts = toParts(raw, path, text, source);
		const figure = raw.figure && toFigure(raw.figure, [...path, 'figure'], source);
		if (!kind || !spans || !accepted || raw.note === undefined) return undefined;
		if (figure && kind.signal !== 'figure') reportMisplacedFigure(raw, path, source);
		const count = (counts.get(kind.signal) ?? 0) + 1;
		counts.set(kind.signal, count);
		const { id, sentence, title, ask, voice, code, optional: isOptional } = raw;
		const label = `${SIGNALS[kind.signal].letter}${count}`;
		const note = inOrder(raw.note);
		return {
			...{ id, label, sentence, spans, ...kind, title, note, ask, voice, parts, figure, code },
			...{ accepted, isOptional },
		};
	});
	reportDisorder(all, source);
	return all.filter((annotation) => annotation !== undefined);
}

/** A voice that is named has to be one of the article's. */
export function checkVoice(
	id: string | undefined,
	path: Path,
	voices: ReadonlyMap<string, Voice>,
	source: SourceFile,
): void {
	if (id === undefined || voices.has(id)) return;
	source.report('voice-unknown', path, {
		found: show(id),
		expected: voices.size === 0 ? 'a voice' : `one of ${list([...voices.keys()])}`,
		hint: 'Voices are declared in `about.yaml` of the same article, under `voices`.',
	});
}

function toOwnSpans(raw: AnnotationSource, path: Path, text: QuotedText, source: SourceFile) {
	const first = toSpan(raw, path, text, source);
	const rest = toSpans(raw.also, [...path, 'also'], text, source);
	if (!first || !rest) return undefined;
	return [first, ...rest] as const satisfies readonly [Span, ...Span[]];
}

function toParts(raw: AnnotationSource, path: Path, text: QuotedText, source: SourceFile) {
	const parts: Partial<Record<PartName, Span>> = {};
	if (!text.sentences[raw.sentence - 1]) return parts;
	for (const [name, quote] of Object.entries(raw.parts ?? {})) {
		const place = [...path, 'parts'];
		const span = toSpan({ sentence: raw.sentence, quote }, place, text, source, name);
		if (span) parts[name as PartName] = span;
	}
	return parts;
}

function reportMisplacedFigure({ signal }: AnnotationSource, path: Path, source: SourceFile) {
	source.report('figure-misplaced', [...path, 'figure'], {
		found: `a figure on an annotation of \`${signal}\``,
		expected: 'figures on annotations whose signal is `figure`',
		hint: 'Give the number an annotation of its own; spans may overlap.',
	});
}

function reportUnknownTotals(raws: readonly AnnotationSource[], source: SourceFile): void {
	const withFigure = new Set(raws.filter(({ figure }) => figure).map(({ id }) => id));
	for (const [index, { id, figure }] of raws.entries()) {
		const total = figure?.partOf;
		if (total === undefined || (total !== id && withFigure.has(total))) continue;
		source.report('figure-unknown', [index, 'figure', 'partOf'], {
			found: show(total),
			expected: 'the id of another annotation with a figure in this file',
			hint: 'The part names its total; the total names nothing.',
		});
	}
}

function reportDisorder(all: readonly (Annotation | undefined)[], source: SourceFile): void {
	let last: Annotation | undefined;
	for (const [index, annotation] of all.entries()) {
		if (!annotation) continue;
		const { start } = annotation.spans[0];
		if (last && start < last.spans[0].start) {
			const later = all.find((each) => each && each.spans[0].start > start);
			source.report('annotation-order', [index], {
				found: `\`${annotation.id}\` after \`${last.id}\``,
				expected: 'annotations in the order in which their words begin in the text',
				hint: `Move the whole entry up, before \`${later?.id}\`: the order numbers the marks.`,
			});
			return;
		}
		last = annotation;
	}
}

function list(ids: readonly string[]): string {
	return ids.map((id) => `\`${id}\``).join(', ');
}
