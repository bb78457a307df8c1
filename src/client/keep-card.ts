import { cardOfExample } from '../domain/make-card.ts';
import { keptCardWords as words } from '../text/cards.ts';
import { cardStore } from './card-store.ts';
import { fetchExamples } from './fetch-examples.ts';
import type { Saved } from './records.ts';

/** The names of the examples that are cards. */
export async function cardRefs(): Promise<ReadonlySet<string>> {
	return new Set((await cardStore.all()).map(({ id }) => id));
}

/**
 * Makes a card of the example; returns what has come of it, in words. All examples of its article
 * are loaded, because what other notes say of the same words is as right an answer.
 */
export async function keepCard(ref: string, base: string): Promise<string> {
	const examples = await fetchExamples(base, ref.split('/')[0] ?? '').catch(() => undefined);
	const example = examples?.get(ref);
	if (!examples || !example) return words.said.noExamples;
	const card = cardOfExample(example, [...examples.values()], new Date().toISOString());
	return report(await cardStore.put(card), words.said.added);
}

/** Takes the card away; returns what has come of it, in words. */
export async function dropCard(ref: string): Promise<string> {
	return report(await cardStore.remove(ref), words.said.takenOut);
}

function report({ fault, unkept }: Saved<unknown>, done: string): string {
	if (fault) return words.fault[fault];
	return unkept ? words.unkept[unkept] : done;
}
