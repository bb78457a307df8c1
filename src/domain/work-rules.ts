import type { AskedItem } from './asked.ts';
import { itemWith } from './assignment.ts';
import { lessonsWith } from './assignment-item.ts';
import type { Work, WorkRules } from './work.ts';

/**
 * What holds for an exercise, where a work asks for it. Of several, the one opened last rules.
 * Once it is handed in answers and tries are free; earlier tries are still somebody else's.
 */
export function rulesFor(works: readonly Work[], exercise: string): WorkRules | undefined {
	const work = lastOpened(works.filter(({ assignment }) => itemWith(assignment, exercise)));
	if (!work) return undefined;
	const { id, startedAt: since, assignment, handedInAt } = work;
	const { title, answers, tries } = assignment;
	return handedInAt === undefined
		? { work: id, title, since, answers, tries }
		: { work: id, title, since, answers: 'at-once' };
}

/** The work that was opened last of those that ask for the lesson or something in it. */
export function workWith(works: readonly Work[], lesson: string): Work | undefined {
	return lastOpened(works.filter(({ assignment: { items } }) => lessonsWith(items).has(lesson)));
}

/** The lessons above which a work stands that is not handed in. */
export function lessonsAtWork(works: readonly Work[]): readonly string[] {
	const lessons = lessonsWith(works.flatMap(({ assignment }) => assignment.items));
	return [...lessons].filter((lesson) => isOpen(workWith(works, lesson)));
}

export function isOpen(work: Work | undefined): work is Work {
	return work !== undefined && work.handedInAt === undefined;
}

/** An open work that asks for some of the same exercises. */
export function asksForSame(work: Work, asked: readonly AskedItem[]): boolean {
	return (
		isOpen(work) &&
		asked.some(({ exercises }) => exercises.some(({ id }) => itemWith(work.assignment, id)))
	);
}

function lastOpened(works: readonly Work[]): Work | undefined {
	return works.reduce<Work | undefined>(
		(last, work) => (last && last.openedAt >= work.openedAt ? last : work),
		undefined,
	);
}

/** Our answers are not to be seen yet: after so many tries. */
export function holdsAnswersBack(rules: WorkRules | undefined, tries: number): boolean {
	return areJudgedLater(rules) || (rules?.answers === 'after-check' && tries === 0);
}

/** What is checked is kept, and nothing is said of how good it was. */
export function areJudgedLater(rules: WorkRules | undefined): boolean {
	return rules?.answers === 'after-hand-in';
}

/** How often the exercise may still be checked; nothing where as often as one likes. */
export function triesLeft(rules: WorkRules | undefined, tries: number): number | undefined {
	return rules?.tries === undefined ? undefined : Math.max(0, rules.tries - tries);
}
