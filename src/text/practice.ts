import type { Tally } from '../domain/attempt.ts';
import { discernment, FEWEST_TARGETS, LEANS, lean, SHARPNESS } from '../domain/detection.ts';
import { number, numberWord } from './numbers.ts';

/** "You found 9 of 12. You also marked 5 of 31 other stretches, which carry nothing of the kind." */
export function tallyWords({ targets, found, others, alarms }: Tally): string {
	const first = `You found ${number(found)} of ${number(targets)}.`;
	if (alarms === 0) {
		const rest = others === 1 ? 'one other stretch' : `other ${number(others)} stretches`;
		return `${first} You left the ${rest} alone.`;
	}
	const verb = alarms === 1 ? 'carries' : 'carry';
	return `${first} You also marked ${number(alarms)} of ${number(others)} other ${others === 1 ? 'stretch' : 'stretches'}, which ${verb} nothing of the kind.`;
}

/** What the tally says of somebody's lean, or that it says nothing. */
export function leanWords(tally: Tally): string {
	if (tally.targets < FEWEST_TARGETS)
		return 'There was too little to find to tell which way you lean.';
	const value = lean(tally);
	if (value < -LEANS)
		return 'You lean towards suspicion: you mark more readily than there is reason to.';
	if (value > LEANS) return 'You lean towards trust: you pass over more than you mark.';
	return 'You lean to neither side.';
}

/** How well what there is was told from the rest, in words. */
export function discernmentWords(tally: Tally): string {
	const value = discernment(tally);
	const [some, most, sharp] = SHARPNESS;
	if (tally.found === 0 && tally.alarms === 0)
		return 'Nothing that counts was marked, so nothing can be told.';
	if (value < some) return 'Guessing would have done about as well.';
	if (value < most) return 'You tell some of it from the rest.';
	if (value < sharp) return 'You tell most of it from the rest.';
	return 'You tell it from the rest sharply.';
}

/** "three marks" */
export function countWords(count: number, one: string, many: string): string {
	return `${numberWord(count)} ${count === 1 ? one : many}`;
}
