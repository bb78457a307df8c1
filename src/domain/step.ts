import type { Fault } from './component.ts';

/** The steps of a lesson in their order. A lesson may leave some out. Their names are addresses. */
export const STEPS = ['read', 'mark', 'compare', 'reasons', 'off-page', 'last'] as const;
export type StepName = (typeof STEPS)[number];

export function isStep(name: string): name is StepName {
	return (STEPS as readonly string[]).includes(name);
}

/** What is wrong with the place of a step that comes after these. */
export function checkStepOrder(name: StepName, before: readonly StepName[]): Fault | undefined {
	const isTwice = before.includes(name);
	const later = before.find((each) => STEPS.indexOf(each) > STEPS.indexOf(name));
	if (!isTwice && later === undefined) return undefined;
	return {
		rule: 'step-order',
		found: isTwice ? `the step \`${name}\` twice` : `the step \`${name}\` after \`${later}\``,
		expected: `each step at most once, in this order: ${STEPS.map((each) => `\`${each}\``).join(', ')}`,
		hint: isTwice
			? 'Take this line out: what follows then belongs to the step before.'
			: 'Move the line and what follows it, or give the step another name.',
	};
}
