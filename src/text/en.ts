import type { CheckStatus, Confidence } from '../domain/check.ts';
import type { Reading } from '../domain/signal.ts';
import type { Sourcing } from '../domain/voices-view.ts';
import { layerNames, readingNames } from './names.ts';

/** Every word of the interface, in English. Describe, do not convict. */
export const en = {
	site: {
		name: 'Who Says?',
		tagline: 'News, taken apart sentence by sentence',
		description:
			'Learn to see who is speaking, what is counted, whose frame it is and how sure the words are. Short lessons on news texts, with a written note for each marked passage.',
		skip: 'Skip to the text',
		menu: 'Main',
		search: 'Search',
		breadcrumbs: 'Where you are',
		footer: 'About this site',
		home: 'Home',
		correction:
			'Is something wrong or unfair? Say so where you got this copy of the site. We read it, answer in the changelog and say on the page what was changed.',
		licence: 'Our notes: CC BY 4.0. Code: MIT.',
		promise: 'No account, no cookie, no tracker. Nothing leaves your device.',
	},
	nav: {
		lessons: 'Lessons',
		articles: 'Articles',
		signals: 'Signals',
		examples: 'Examples',
		modules: 'Teach',
		about: 'About',
		privacy: 'Privacy',
		accessibility: 'Accessibility',
		progress: 'Progress',
		problems: 'Help for authors',
	},
	reading: readingNames,
	exampleReading: { sound: 'Does its job', weak: 'Leaves a gap' },
	formReading: {
		sound: 'This form does its job',
		weak: 'This form leaves a gap',
		depends: 'The passage decides',
	} satisfies Record<Reading, string>,
	layer: layerNames,
	article: {
		collected: 'Collected',
		composed: 'Composed',
		noDate: 'no date',
		show: 'Show',
		notes: 'Notes',
		noteTitles: 'titles',
		noteWhole: 'in full',
		howTo: 'Open a title to read its note.',
		back: 'Back to the text',
		onThisPage: 'On this page',
		text: 'The text',
		voices: 'Voices',
		figures: 'Figures',
		trail: 'Trail',
		ledger: 'Ledger',
		offThePage: 'Off the page',
		data: 'Data and rights',
		previous: 'Previous article',
		next: 'Next article',
		written: 'When was it written?',
		outlet: 'What is known of the outlet?',
	},
	exercise: { answers: 'Our reading. Open it when yours is on paper.' },
	sourcing: {
		named: 'names a source',
		pointed: 'points at one',
		none: 'has none',
	} satisfies Record<Sourcing, string>,
	confidence: {
		high: 'high confidence',
		medium: 'medium confidence',
		low: 'low confidence',
	} satisfies Record<Confidence, string>,
	status: {
		matches: 'Matches',
		partly: 'Matches in part',
		differs: 'Differs',
		'not-found': 'Not found',
		open: 'Open',
		opinion: 'Not a matter of fact',
	} satisfies Record<CheckStatus, string>,
} as const;
