import type { WorkRules } from '../domain/work.ts';
import { triesLeft } from '../domain/work-rules.ts';

/** What an exercise says while it is part of an assignment. */
export const ruleWords = {
	nothing: 'There is no answer yet.',
	kept: 'Kept. Our answers come after you hand in.',
	usedUp: 'This was not kept: there is no try left.',
	again:
		'Your answers are still there. Change what you like and check again. The first try counts.',
	notYet: 'Our reading of this text comes once you have checked your marks.',
	later: 'Our reading of this text comes after you hand in.',
	marks: 'What you marked',
	noMarks: 'You marked nothing.',
} as const;

/** How often one may check, and when our answers come; empty where both are as one likes. */
export function rulesText(rules: WorkRules | undefined, tries: number): string {
	const left = triesLeft(rules, tries);
	const answers = rules?.answers ?? 'at-once';
	return [
		left === undefined ? '' : triesWords(rules?.tries ?? 0, left),
		answers === 'after-check' && tries === 0 ? 'Our answers come once you check.' : '',
		answers === 'after-hand-in' && tries === 0 ? 'Our answers come after you hand in.' : '',
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

/** "You have 2 of 3 tries left." */
export function triesWords(all: number, left: number): string {
	if (left === all) return all === 1 ? 'You have one try.' : `You have ${all} tries.`;
	if (left > 0) return `You have ${left} of ${all} tries left.`;
	return all === 1 ? 'Your one try is used.' : `Your ${all} tries are used.`;
}
