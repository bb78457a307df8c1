import type { Annotation } from './annotation.ts';
import { toCodePoint, toUtf16 } from './code-points.ts';
import { isGraphemeBoundary } from './grapheme.ts';
import type { Span } from './span.ts';
import { withStop } from './with-stop.ts';

/** How much text a TextQuoteSelector carries on either side, in UTF-16 units, before whole graphemes. */
const CONTEXT = 32;

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
interface TextQuoteSelector {
	readonly type: 'TextQuoteSelector';
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
}

/** https://www.w3.org/TR/annotation-model/#text-position-selector — counted in code points. */
interface TextPositionSelector {
	readonly type: 'TextPositionSelector';
	readonly start: number;
	readonly end: number;
}

interface Target {
	readonly source: string;
	readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
}

/** One annotation in the W3C Web Annotation data model. */
export interface WebAnnotation {
	readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
	readonly id: string;
	readonly type: 'Annotation';
	readonly motivation: readonly ['classifying', 'describing'];
	readonly body: readonly object[];
	readonly target: readonly Target[];
}

export interface Addresses {
	/** Where the annotation's note can be read. */
	readonly note: string;
	/** Where the plain text it speaks of can be fetched. */
	readonly text: string;
	/** Where the signal is explained. */
	readonly signal: string;
}

/** The annotation as anyone's software can read it. `language` is that of the notes. */
export function toWebAnnotation(
	annotation: Annotation,
	text: string,
	addresses: Addresses,
	language = 'en',
): WebAnnotation {
	const { signal, form, reading, title, note, ask, code } = annotation;
	const words = (purpose: string, value: string) => ({
		type: 'TextualBody',
		purpose,
		format: 'text/plain',
		language,
		value,
	});
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: addresses.note,
		type: 'Annotation',
		motivation: ['classifying', 'describing'],
		body: [
			{ type: 'SpecificResource', purpose: 'classifying', source: addresses.signal },
			words('tagging', `${signal}/${form}`),
			words('tagging', reading),
			...(code ? [words('tagging', `SemEval-2023 task 3: ${code}`)] : []),
			words('describing', `${withStop(title)} ${note}`),
			...(ask ? [words('questioning', ask)] : []),
		],
		target: annotation.spans.map((span) => ({
			source: addresses.text,
			selector: [toQuoteSelector(text, span), toPositionSelector(text, span)],
		})),
	};
}

/**
 * The spans an exported annotation speaks of, found again in a text. The position is believed
 * where the quoted words stand there; else the quote with its surroundings decides.
 * Returns nothing for a target whose words are gone or stand in several such places.
 */
export function findTargets(exported: Pick<WebAnnotation, 'target'>, text: string) {
	return exported.target.map(({ selector: [quote, position] }): Span | undefined => {
		const start = toUtf16(text, position.start);
		const end = toUtf16(text, position.end);
		if (text.slice(start, end) === quote.exact) return { start, end };
		return findByContext(quote, text);
	});
}

function findByContext({ exact, prefix, suffix }: TextQuoteSelector, text: string) {
	const whole = prefix + exact + suffix;
	const first = text.indexOf(whole);
	if (first === -1 || text.indexOf(whole, first + 1) !== -1) return undefined;
	const start = first + prefix.length;
	return { start, end: start + exact.length };
}

function toQuoteSelector(text: string, { start, end }: Span): TextQuoteSelector {
	let before = Math.max(0, start - CONTEXT);
	while (!isGraphemeBoundary(text, before)) before--;
	let after = Math.min(text.length, end + CONTEXT);
	while (!isGraphemeBoundary(text, after)) after++;
	return {
		type: 'TextQuoteSelector',
		exact: text.slice(start, end),
		prefix: text.slice(before, start),
		suffix: text.slice(end, after),
	};
}

function toPositionSelector(text: string, { start, end }: Span): TextPositionSelector {
	return {
		type: 'TextPositionSelector',
		start: toCodePoint(text, start),
		end: toCodePoint(text, end),
	};
}
