import type { Card, Review } from '../domain/card.ts';
import { createNews } from './news.ts';
import { changeRecords, readRecords, type Saved } from './records.ts';
import type { StoreFault } from './store.ts';

const news = createNews<void>('cards', async () => undefined);

/** The review cards on this device. Each action is one transaction: it is kept whole or not at all. */
export const cardStore = {
	/** Why nothing is kept on this device, where nothing is. */
	unkept: async (): Promise<StoreFault | undefined> =>
		(await readRecords(['cards'], async () => undefined)).unkept,
	/** The oldest first. */
	all,
	get,
	/**
	 * Keeps the card; one that is there already keeps its schedule and where it was met. The value
	 * is the card as it is then, and nothing where there is none.
	 */
	put,
	/** Keeps those that are not there yet, all or none of them. The value is how many were kept. */
	putNew,
	/** Keeps the card with its new schedule, and the answer. The value is the card, kept or not. */
	answer,
	/** Takes an answer back: the card is as it was before. The value is that card, kept or not. */
	takeBack,
	/** The answers given to the card stay. */
	remove,
	/** The oldest first. */
	reviews: async (): Promise<readonly Review[]> => {
		const { value } = await readRecords(['reviews'], (records) => records.all('reviews'));
		return value.toSorted((one, other) => (one.at < other.at ? -1 : 1));
	},
	/** Tells of other pages' changes as well as of this page's; returns what ends it. */
	onChange: news.onChange,
};

async function all(): Promise<readonly Card[]> {
	const { value } = await readRecords(['cards'], (records) => records.all('cards'));
	return value.toSorted((one, other) => (one.addedAt < other.addedAt ? -1 : 1));
}

async function get(id: string): Promise<Card | undefined> {
	return (await readRecords(['cards'], (records) => records.get('cards', id))).value;
}

async function put(card: Card): Promise<Saved<Card | undefined>> {
	const saved = await changeRecords<Card | undefined>(
		['cards'],
		async (records) => {
			const { addedAt, from, schedule } = (await records.get('cards', card.id)) ?? card;
			const kept = { ...card, addedAt, from, schedule };
			await records.put('cards', kept);
			return kept;
		},
		() => get(card.id),
	);
	return tell(saved);
}

async function putNew(cards: readonly Card[]): Promise<Saved<number>> {
	const saved = await changeRecords(
		['cards'],
		async (records) => {
			const known = await Promise.all(cards.map(({ id }) => records.get('cards', id)));
			const isNew = cards.filter((_, index) => !known[index]);
			await Promise.all(isNew.map((card) => records.put('cards', card)));
			return isNew.length;
		},
		() => 0,
	);
	return tell(saved);
}

async function answer(card: Card, review: Review): Promise<Saved<Card>> {
	const saved = await changeRecords(
		['cards', 'reviews'],
		async (records) => {
			await Promise.all([records.put('cards', card), records.put('reviews', review)]);
			return card;
		},
		() => card,
	);
	return tell(saved);
}

async function takeBack(before: Card, { id }: Review): Promise<Saved<Card>> {
	const saved = await changeRecords(
		['cards', 'reviews'],
		async (records) => {
			await Promise.all([records.put('cards', before), records.remove('reviews', id)]);
			return before;
		},
		() => before,
	);
	return tell(saved);
}

async function remove(id: string): Promise<Saved<undefined>> {
	const saved = await changeRecords(
		['cards'],
		async (records) => {
			await records.remove('cards', id);
			return undefined;
		},
		() => undefined,
	);
	return tell(saved);
}

function tell<T>(saved: Saved<T>): Saved<T> {
	news.tell(undefined, saved);
	return saved;
}
