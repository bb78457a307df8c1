import type { Card } from './card.ts';
import { NOTHING } from './exercise.ts';
import { formPath } from './signal.ts';

/**
 * The cards in an order in which neighbours differ in form, as far as there is one, and a form
 * comes beside the one it is taken for. `lookAlikes` gives the path of that form by the path of each.
 */
export function interleave(
	cards: readonly Card[],
	lookAlikes: ReadonlyMap<string, string>,
): Card[] {
	const left = [...cards];
	const order: Card[] = [];
	while (left.length > 0) {
		const last = order.at(-1);
		const counts = countBy(left, kindOf);
		const next =
			left.find((card) => last && isAlike(card, last, lookAlikes) && leavesOrder(card, counts)) ??
			left.find((card) => differs(card, last) && leavesOrder(card, counts)) ??
			left.find((card) => differs(card, last) && isMostFrequent(card, counts)) ??
			left.find((card) => differs(card, last)) ??
			left[0];
		if (!next) break;
		order.push(next);
		left.splice(left.indexOf(next), 1);
	}
	return order;
}

/** "attribution/named", or "nothing" */
function kindOf({ signal, form = '' }: Card): string {
	return signal === NOTHING ? NOTHING : formPath(signal, form);
}

function differs(card: Card, last: Card | undefined): boolean {
	return last === undefined || kindOf(card) !== kindOf(last);
}

function isAlike(a: Card, b: Card, lookAlikes: ReadonlyMap<string, string>): boolean {
	return lookAlikes.get(kindOf(a)) === kindOf(b) || lookAlikes.get(kindOf(b)) === kindOf(a);
}

/** After this card, no kind is so frequent that two of it would have to be neighbours. */
function leavesOrder(card: Card, counts: ReadonlyMap<string, number>): boolean {
	const left = [...counts.values()].reduce((sum, count) => sum + count, 0) - 1;
	return [...counts].every(([kind, count]) =>
		kind === kindOf(card) ? count - 1 <= Math.floor(left / 2) : count <= Math.ceil(left / 2),
	);
}

function isMostFrequent(card: Card, counts: ReadonlyMap<string, number>): boolean {
	return counts.get(kindOf(card)) === Math.max(...counts.values());
}

function countBy<T>(all: readonly T[], keyOf: (each: T) => string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const each of all) counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1);
	return counts;
}
