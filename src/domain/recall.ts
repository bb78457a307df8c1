import type { Card, Kind, Review } from './card.ts';
import { NOTHING } from './exercise.ts';

/** How far an answer to a card was right: wholly, in its signal only, or not. */
export const RECALLS = ['right', 'other-form', 'wrong'] as const;
export type Recall = (typeof RECALLS)[number];

type Answer = Pick<Review, 'signal' | 'form'>;

/** The words of the card carry this signal, or nothing at all where that is the answer. */
export function hasSignal(card: Card, signal: Review['signal']): boolean {
	return card.signal === signal || kindsOf(card).some((kind) => kind.signal === signal);
}

export function recallOf(card: Card, { signal, form }: Answer): Recall {
	if (!hasSignal(card, signal)) return 'wrong';
	if (signal === NOTHING) return 'right';
	const isForm = kindsOf(card).some((kind) => kind.signal === signal && kind.form === form);
	return isForm ? 'right' : 'other-form';
}

/** All that our notes say of these words; the card's own note first. */
export function kindsOf({ signal, form, also = [] }: Card): readonly Kind[] {
	return signal === NOTHING || form === undefined ? also : [{ signal, form }, ...also];
}
