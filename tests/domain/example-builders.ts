import fc from 'fast-check';
import type { Example } from '../../src/domain/example.ts';
import type { FacetValues } from '../../src/domain/facet.ts';
import { formsOf, READINGS, SIGNAL_IDS } from '../../src/domain/signal.ts';
import { anyText } from './builders.ts';

/** An example; all that is not given is as good as any. */
export function exampleOf(fields: Partial<Example> = {}): Example {
	return {
		article: 'late-ferry',
		id: 'some-say',
		label: 'A2',
		sentence: 4,
		before: 'On the quay ',
		quote: 'some say',
		after: ' the old engine is finished.',
		signal: 'attribution',
		form: 'unnamed',
		reading: 'weak',
		kind: 'Attribution · Unnamed source',
		title: 'Nobody in particular',
		note: 'It could be one person or a hundred.',
		headline: 'Ferry Late Again',
		outlet: 'The Harbour Post',
		genre: 'news report',
		origin: 'composed',
		notice: 'Written for teaching.',
		...fields,
	};
}

/** What an example of no lesson, no module and no voice is narrowed down by. */
export function facetsOf({ reading, signal, form, genre, origin }: Example): FacetValues {
	return {
		reading: [reading],
		signal: [signal],
		form: [`${signal}/${form}`],
		voice: [],
		genre: [genre],
		level: ['adult'],
		lesson: [],
		module: [],
		origin: [origin],
	};
}

/** A line with all that is hard about text, and about addresses and markup. */
export const anyLine = fc
	.oneof(
		anyText,
		fc.string({ unit: 'grapheme' }),
		fc
			.array(fc.constantFrom('?', '#', '&', '=', '+', '%', '%26', '/', '"', '<b>', 'x'), {
				minLength: 1,
			})
			.map((all) => all.join('')),
	)
	.map((text) => text.replace(/\s+/g, ' '));

export const anyId = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,3}$/);

/** Any example at all. */
export const anyExample: fc.Arbitrary<Example> = fc.constantFrom(...SIGNAL_IDS).chain((signal) =>
	fc.record({
		article: anyId,
		id: anyId,
		label: fc.nat(999).map((number) => `A${number}`),
		sentence: fc.integer({ min: 1, max: 999 }),
		before: anyLine,
		quote: anyLine,
		after: anyLine,
		signal: fc.constant(signal),
		form: fc.constantFrom(...formsOf(signal)),
		reading: fc.constantFrom(...READINGS),
		kind: anyLine,
		title: anyLine,
		note: anyLine,
		ask: fc.option(
			anyLine.filter((line) => line !== ''),
			{ nil: undefined },
		),
		headline: anyLine,
		outlet: anyLine,
		genre: anyLine,
		origin: fc.constantFrom('collected', 'composed'),
		notice: fc.option(anyLine, { nil: undefined }),
	}),
);
