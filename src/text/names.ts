import type { Reading, SignalId } from '../domain/signal.ts';

/** The names of layers, in the plural where one counts them. */
export const layerNames: Readonly<Record<SignalId, string>> = {
	attribution: 'Attribution',
	figure: 'Figures',
	framing: 'Framing',
	hedge: 'Hedges',
	wording: 'Wording',
};

/** What a passage does, by its reading. */
export const readingNames: Readonly<Record<Reading, string>> = {
	sound: 'does its job',
	weak: 'leaves a gap',
	depends: 'depends',
};
