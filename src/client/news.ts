import { hearOthers, type Topic, tellOthers } from './others.ts';
import type { Saved } from './records.ts';

type Listener<T> = (value: T) => void;

/** Tells who asked for it when a part of what is kept has changed, on this page or on another. */
export interface News<T> {
	/** Gives other pages' changes as well as this page's; returns what ends it. */
	readonly onChange: (listener: Listener<T>) => () => void;
	/** Tells this page, and the others where they can see it; returns what it told. */
	readonly tell: <U extends T>(value: U, saved: Saved<unknown>) => U;
}

/** `current` reads what there is after another page has changed it. */
export function createNews<T>(topic: Topic, current: () => Promise<T>): News<T> {
	const listeners = new Set<Listener<T>>();
	let hearsOthers = false;

	function tellHere(value: T): void {
		for (const listener of listeners) listener(value);
	}
	return {
		onChange(listener) {
			listeners.add(listener);
			if (!hearsOthers) hearOthers(topic, () => void current().then(tellHere));
			hearsOthers = true;
			return () => listeners.delete(listener);
		},
		tell(value, { unkept, fault }) {
			if (!unkept && !fault) tellOthers(topic);
			tellHere(value);
			return value;
		},
	};
}
