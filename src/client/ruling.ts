import {
	areJudgedLater,
	holdsAnswersBack,
	rulesFor,
	triesLeft,
	workWith,
} from '../domain/work-rules.ts';
import type { Work } from '../domain/work.ts';
import { rulesText, ruleWords } from '../text/work-rules.ts';

/** What an assignment that is worked on says of one exercise, with the words for it. */
export interface Ruling {
	/** Changes when other tries count, or other answers may be seen. */
	readonly name: string;
	/** Earlier tries and drafts are somebody else's. */
	readonly since: string;
	/** What is checked is kept, and nothing is said of how good it was. */
	readonly areJudgedLater: boolean;
	/** Our answers are not to be seen yet: after so many tries. */
	readonly holdsBack: (tries: number) => boolean;
	readonly isUsedUp: (tries: number) => boolean;
	/** How often one may check, and when our answers come; empty where both are as one likes. */
	readonly text: (tries: number) => string;
	readonly words: typeof ruleWords;
}

export function rulingOf(works: readonly Work[], exercise: string): Ruling | undefined {
	const rules = rulesFor(works, exercise);
	return (
		rules && {
			name: `${rules.work} ${rules.answers}`,
			since: rules.since,
			areJudgedLater: areJudgedLater(rules),
			holdsBack: (tries) => holdsAnswersBack(rules, tries),
			isUsedUp: (tries) => triesLeft(rules, tries) === 0,
			text: (tries) => rulesText(rules, tries),
			words: ruleWords,
		}
	);
}

/** From when on steps of the lesson count; empty where all do. */
export function stepsSince(works: readonly Work[], lesson: string): string {
	return workWith(works, lesson)?.startedAt ?? '';
}
