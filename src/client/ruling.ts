import {
	areJudgedLater,
	holdsAnswersBack,
	rulesFor,
	triesLeft,
	workWith,
} from '../domain/work-rules.ts';
import type { Work, WorkRules } from '../domain/work.ts';
import { rulesText, ruleWords } from '../text/work-rules.ts';
import { endRules, obeyRules } from './rule-parts.ts';

/** What an assignment that is worked on says of one exercise, with the words for it. */
export interface Ruling {
	/** Changes when other tries count, or other answers may be seen. */
	readonly name: string;
	/** Earlier tries and drafts are somebody else's. */
	readonly since: string;
	/** What is checked is kept, and nothing is said of how good it was. */
	readonly areJudgedLater: boolean;
	readonly words: typeof ruleWords;
	/** Our answers are not to be seen yet: after so many tries. */
	readonly holdsBack: (tries: number) => boolean;
	readonly isUsedUp: (tries: number) => boolean;
	/** Hides of an exercise, or of what shows what became of it, what is not allowed after so many tries. */
	readonly obey: (root: HTMLElement, tries: number) => void;
	/** Takes back what obeying has done. */
	readonly end: (root: HTMLElement) => void;
}

export function rulingOf(works: readonly Work[], exercise: string): Ruling | undefined {
	const rules = rulesFor(works, exercise);
	return rules && toRuling(rules);
}

/** From when on steps of the lesson count; empty where all do. */
export function stepsSince(works: readonly Work[], lesson: string): string {
	return workWith(works, lesson)?.startedAt ?? '';
}

function toRuling(rules: WorkRules): Ruling {
	const isLater = areJudgedLater(rules);
	const holdsBack = (tries: number) => holdsAnswersBack(rules, tries);
	const isUsedUp = (tries: number) => triesLeft(rules, tries) === 0;
	return {
		...{ name: `${rules.work} ${rules.answers}`, since: rules.since, words: ruleWords },
		...{ areJudgedLater: isLater, holdsBack, isUsedUp, end: endRules },
		obey: (root, tries) =>
			obeyRules(root, {
				isUsedUp: isUsedUp(tries),
				holdsBack: holdsBack(tries),
				areJudgedLater: isLater,
				text: rulesText(rules, tries),
				held: isLater ? ruleWords.later : ruleWords.notYet,
			}),
	};
}
