import type { StepName } from '../domain/step.ts';

/** What a lesson says around its own words: its steps, and what comes after it. */
export const lessonWords = {
	steps: 'Steps of this lesson',
	/** Short enough for a line of six. */
	step: {
		read: 'Read it clean',
		mark: 'Mark it',
		compare: 'Compare',
		reasons: 'Reasons',
		'off-page': 'Off the page',
		last: 'Last look',
	} satisfies Record<StepName, string>,
	/** Of a step that was on the screen. */
	seen: 'seen',
	move: 'Back and on',
	back: 'Back:',
	next: 'Next:',
	whole: 'Show the whole lesson on one page',
	byStep: 'Show one step at a time',

	after: 'What next?',
	onward: 'Next',
	wholeArticle: 'Read a whole article',
	wholeArticleWhy: 'Everything you have learned to see, on one page.',
	later: 'In a few days',
	review: 'Cards to come back to',
	reviewWhy: 'Passages from the lessons, when you have nearly forgotten them.',
	soFar: 'So far',
	progress: 'What you have done',
	progressWhy: 'Kept on this device only. You can save it to a file or erase it.',

	index: {
		description:
			'Short lessons on one article each: read it clean, mark it yourself, compare, and take one step off the page.',
		lead: 'Read it clean, mark it yourself, compare with our notes, then take one step off the page. You can do it all on the screen; paper and a pencil still work.',
		/** How far a reader is, in a lesson with steps. */
		reached: (seen: number, all: number) => (seen >= all ? 'done' : `${seen} of ${all} steps`),
		none: 'This course has no lessons yet.',
		toArticles: 'Its articles can be read.',
	},
} as const;
