import type { Fault } from './component.ts';

/** An exercise that nobody could get right or wrong. */
export function withoutKey(found: string, expected: string, hint: string): Fault {
	return { rule: 'exercise-without-key', found, expected, hint };
}
