import type { Difference, ReaderMark, SecondReading } from '../domain/second-reading.ts';
import { compareSpans } from '../domain/span.ts';
import {
	NO_FORM,
	type SecondReadingSource,
	secondReadingSchema,
} from '../schemas/second-reading.ts';
import { toForm, toReadForm } from './forms.ts';
import { checkNote, inOrder } from './notes.ts';
import { readYaml } from './read-yaml.ts';
import type { Path, SourceFile } from './source-file.ts';
import { type QuotedText, toSpan } from './spans.ts';

/** Reads `second-reading.yaml`: what a second reader marked, and what came of the differences. */
export function toSecondReading(source: SourceFile, text: QuotedText): SecondReading | undefined {
	const raw = readYaml(source, secondReadingSchema);
	if (!raw) return undefined;
	return {
		read: raw.read,
		marks: raw.marks.flatMap((each, index) => toMark(each, ['marks', index], text, source)),
		differences: raw.differences
			.flatMap((each, index) => toDifference(each, ['differences', index], text, source))
			.sort((a, b) => compareSpans(a.span, b.span)),
	};
}

function toMark(
	raw: SecondReadingSource['marks'][number],
	path: Path,
	text: QuotedText,
	source: SourceFile,
): ReaderMark[] {
	const read = toReadForm(raw, path, source);
	const span = toSpan(raw, path, text, source);
	return read && span ? [{ sentence: raw.sentence, span, ...read }] : [];
}

function toDifference(
	raw: SecondReadingSource['differences'][number],
	path: Path,
	text: QuotedText,
	source: SourceFile,
): Difference[] {
	const { sentence, signal, open: isOpen } = raw;
	const named = (['ours', 'theirs'] as const)
		.filter((whose) => raw[whose] !== NO_FORM)
		.map((whose) => toForm({ signal, form: raw[whose] }, path, source, whose));
	checkNote(raw.decided, path, source, 'decision');
	const span = toSpan(raw, path, text, source);
	const [first] = named;
	if (!span || !first || !named.every((form) => form !== undefined)) return [];
	const formOf = (form: string) => (form === NO_FORM ? undefined : form);
	return [
		{
			...{ sentence, span, signal: first.signal, isOpen },
			...{ ours: formOf(raw.ours), theirs: formOf(raw.theirs) },
			decided: inOrder(raw.decided ?? ''),
		},
	];
}
