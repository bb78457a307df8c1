import { addChecks, removePassage } from '../checks.ts';
import { append, borrow, remove, replace } from '../draft.ts';
import type { Sample } from './sample.ts';

const LESSON = 'lessons/late-ferry.mdx';
const ANNOTATIONS = 'articles/ferry-delay/annotations.yaml';
const PRACTICE = 'articles/ferry-delay/practice.yaml';
const MODULE = 'modules/first-hour.mdx';

/** Faults in lessons, modules and the pages that a course is lent. */
export const PAGE_SAMPLES: readonly Sample[] = [
	{
		rule: 'article-unknown',
		what: 'an exhibit of an article that is not there',
		changes: [replace(LESSON, '<Exhibit article="ferry-delay"', '<Exhibit article="ferry-delays"')],
		place: `${LESSON}:12:1`,
	},
	{
		rule: 'annotation-unknown',
		what: 'a link to a note that is not there',
		changes: [replace(LESSON, '#ferry-delay/some-say', '#ferry-delay/some-people')],
		place: `${LESSON}:18:43`,
	},
	{
		rule: 'claim-unknown',
		what: 'a check of a claim that is not there',
		changes: [replace(LESSON, 'claims="c01"', 'claims="c02"')],
		place: `${LESSON}:21:1`,
	},
	{
		rule: 'comparison-unknown',
		what: 'articles side by side, of which nobody wrote',
		changes: [append(LESSON, '\n<Compare comparison="two-ferries" />\n')],
		place: `${LESSON}:27:1`,
	},
	{
		rule: 'practice-unknown',
		what: 'an exercise on a look-up that is not there',
		changes: [
			append(LESSON, '\n<Predict id="next" article="ferry-delay" lookUps="how-many-ferries" />\n'),
		],
		place: `${LESSON}:27:1`,
	},
	{
		rule: 'lesson-unknown',
		what: 'a module with a lesson that is not there',
		changes: [replace(MODULE, 'lessons: [late-ferry]', 'lessons: [late-ferries]')],
		place: `${MODULE}:5:11`,
	},
	{
		rule: 'mdx-broken',
		what: 'a component that is never closed',
		changes: [append(LESSON, '\n<Voices article="ferry-delay">\n')],
		place: `${LESSON}:27:1`,
	},
	{
		rule: 'component-unknown',
		what: 'a component that is misspelt',
		changes: [replace(LESSON, '<Exhibit', '<Exibit')],
		place: `${LESSON}:12:1`,
	},
	{
		rule: 'component-attribute',
		what: 'an exercise without its sentences',
		changes: [replace(LESSON, ' sentences="4" signals="attribution" help', ' signals="attribution" help')],
		place: `${LESSON}:16:1`,
	},
	{
		rule: 'exercise-without-key',
		what: 'an exercise on a sentence without annotations',
		changes: [replace(LESSON, 'sentences="4"', 'sentences="7"')],
		place: `${LESSON}:16:1`,
	},
	{
		rule: 'exercise-without-rest',
		what: 'an exercise on a sentence that is annotated whole',
		changes: [
			remove(PRACTICE),
			replace(ANNOTATIONS, 'quote: Some say', 'quote: Some say the old engine is finished'),
		],
		place: `${LESSON}:16:1`,
	},
	{
		rule: 'exercise-unknown',
		what: 'reasons for an exercise that is not there',
		changes: [replace(LESSON, '<Reasons of="who-says"', '<Reasons of="who-said"')],
		place: `${LESSON}:25:1`,
	},
	{
		rule: 'step-order',
		what: 'a step before the one it follows',
		changes: [append(LESSON, '\n<Step name="mark" />\n\n## Two\n\n<Step name="read" />\n\n## One\n')],
		place: `${LESSON}:31:1`,
	},
	{
		rule: 'step-empty',
		what: 'a step without a heading',
		changes: [append(LESSON, '\n<Step name="last" />\n\nWell done.\n')],
		place: `${LESSON}:27:1`,
	},
	{
		rule: 'check-unbalanced',
		what: 'a check with nine passages',
		changes: [addChecks(), removePassage('before', 10)],
		place: 'checks/before.yaml:5:3',
	},
	{
		rule: 'signal-incomplete',
		what: 'a signal without its page',
		changes: [borrow('signals'), remove('signals/hedge.mdx')],
		place: 'signals:1:1',
	},
	{
		rule: 'help-missing',
		what: 'a rule without its page',
		changes: [borrow('problems'), remove('problems/note-length.mdx')],
		place: 'problems:1:1',
	},
];
