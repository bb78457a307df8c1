import type { Article } from './article.ts';
import { type Reading, readingOf, type SignalId } from './signal.ts';
import { likeness, overlaps, type Span } from './span.ts';

/** What one reader marked as one thing. */
export interface PassMark {
	/** At least one. */
	readonly spans: readonly Span[];
	readonly signal: SignalId;
	readonly form: string;
	readonly reading: Reading;
}

/**
 * Our annotations as they were when the second reading was compared with them. What was decided
 * afterwards has mended them, and two passes that were made alike would agree with each other:
 * so each difference is taken back. Where we had nothing, what overlaps its words was added;
 * where we had a form, that form is the mark’s, and words that no annotation of the signal
 * touches any more were marked.
 */
export function firstPass({ annotations, secondReading }: Article): PassMark[] {
	let marks: PassMark[] = annotations.map(({ spans, signal, form, reading }) => {
		return { spans, signal, form, reading };
	});
	for (const { span, signal, ours } of secondReading?.differences ?? []) {
		const touched = marks.filter(
			(mark) => mark.signal === signal && mark.spans.some((each) => overlaps(each, span)),
		);
		if (ours === undefined) {
			marks = marks.flatMap((mark) => (touched.includes(mark) ? without(mark, span) : [mark]));
		} else if (!touched.some(({ form }) => form === ours)) {
			const known = { form: ours, reading: readingOf(signal, ours) ?? 'depends' } as const;
			const changed = nearest(touched, span);
			marks = changed
				? marks.map((mark) => (mark === changed ? { ...mark, ...known } : mark))
				: [...marks, { spans: [span], signal, ...known }];
		}
	}
	return marks;
}

/** The mark without those of its spans that overlap; nothing where none is left. */
function without(mark: PassMark, span: Span): PassMark[] {
	const spans = mark.spans.filter((each) => !overlaps(each, span));
	return spans.length === 0 ? [] : [{ ...mark, spans }];
}

function nearest(marks: readonly PassMark[], span: Span): PassMark | undefined {
	const likenessOf = ({ spans }: PassMark) =>
		Math.max(...spans.map((each) => likeness(each, span)));
	return marks.toSorted((a, b) => likenessOf(b) - likenessOf(a))[0];
}
