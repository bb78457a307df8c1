import type { SignalId } from '../domain/signal.ts';
import { en } from './en.ts';

/** The words around our reasons for an exercise. */
export const reasons = {
	sentence: (number: number) => `Sentence ${number}`,
	accepted: (quotes: readonly string[]) =>
		`Just as good: ${quotes.map((quote) => `“${quote}”`).join(', ')}.`,
	optional: 'Careful readers differ here: it may be passed over.',
	leftAlone: 'Better left alone',
	/** Of a stretch that carries none of these signals, though it may look so. */
	without: (signals: readonly SignalId[]) =>
		`Nothing to mark as ${signals.map((signal) => en.layer[signal].toLowerCase()).join(' or ')}`,
} as const;
