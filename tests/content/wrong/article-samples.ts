import { append, remove, replace, write } from '../draft.ts';
import type { Sample } from './sample.ts';

const ARTICLE = 'articles/ferry-delay';
const ABOUT = `${ARTICLE}/about.yaml`;
const ANNOTATIONS = `${ARTICLE}/annotations.yaml`;
const CHECKS = `${ARTICLE}/checks.yaml`;
const PRACTICE = `${ARTICLE}/practice.yaml`;
const TEXT = `${ARTICLE}/text.txt`;

/** Faults in the files of an article. */
export const ARTICLE_SAMPLES: readonly Sample[] = [
	{
		rule: 'file-missing',
		what: 'an article without annotations',
		changes: [remove(ANNOTATIONS)],
		place: `${ARTICLE}:1:1`,
	},
	{
		rule: 'file-unexpected',
		what: 'a file whose name is misspelt',
		changes: [write(`${ARTICLE}/check.yaml`, 'claims: []\n')],
		place: `${ARTICLE}/check.yaml:1:1`,
	},
	{
		rule: 'collection-empty',
		what: 'a folder without articles',
		changes: [remove('articles', 'lessons', 'modules')],
		place: 'articles:1:1',
	},
	{
		rule: 'yaml-broken',
		what: 'a colon in plain words',
		changes: [replace(ANNOTATIONS, 'title: Nobody in particular', 'title: Who: nobody')],
		place: `${ANNOTATIONS}:37:13`,
	},
	{
		rule: 'yaml-shape',
		what: 'a field that is misspelt',
		changes: [replace(ANNOTATIONS, '  ask: Who', '  aks: Who')],
		place: `${ANNOTATIONS}:41:3`,
	},
	{
		rule: 'id-shape',
		what: 'an id with a capital and a space',
		changes: [replace(ANNOTATIONS, 'id: may-buy', 'id: May buy')],
		place: `${ANNOTATIONS}:44:7`,
	},
	{
		rule: 'id-duplicate',
		what: 'one id for two annotations',
		changes: [replace(ANNOTATIONS, 'id: may-buy', 'id: some-say')],
		place: `${ANNOTATIONS}:44:7`,
	},
	{
		rule: 'text-unreadable',
		what: 'a text in Latin-1',
		changes: [write(TEXT, Buffer.from('Café\n\nThe café is shut.\n', 'latin1'))],
		place: `${TEXT}:1:1`,
	},
	{
		rule: 'text-shape',
		what: 'a text without a blank line',
		changes: [write(TEXT, 'Orsk Ferry Late Again\nThe ferry is late.\n')],
		place: `${TEXT}:1:1`,
	},
	{
		rule: 'title-differs',
		what: 'a title that was tidied up',
		changes: [replace(ABOUT, 'Late Again, and', 'late again, and')],
		place: `${ABOUT}:1:8`,
	},
	{
		rule: 'checksum-differs',
		what: 'a text in which a word was mended',
		changes: [replace(TEXT, 'a worse June', 'a bad June')],
		place: `${ABOUT}:8:9`,
	},
	{
		rule: 'label-missing',
		what: 'a composed article that does not say so',
		changes: [replace(ABOUT, 'label: Written for teaching. The places,', 'section: The places,')],
		place: `${ABOUT}:3:9`,
	},
	{
		rule: 'quote-not-found',
		what: 'a quote in other letters',
		changes: [replace(ANNOTATIONS, 'quote: Some say', 'quote: some say')],
		place: `${ANNOTATIONS}:34:10`,
	},
	{
		rule: 'quote-ambiguous',
		what: 'a quote that stands there twice',
		changes: [replace(ANNOTATIONS, 'quote: 12 of 20 days in May', 'quote: a')],
		place: `${ANNOTATIONS}:3:10`,
	},
	{
		rule: 'quote-splits-grapheme',
		what: 'an e without its accent',
		changes: [
			replace(
				ANNOTATIONS,
				'sentence: 2\n  quote: 12 of 20 days in May',
				'sentence: 1\n  quote: the Cafe',
			),
		],
		place: `${ANNOTATIONS}:3:10`,
	},
	{
		rule: 'sentence-unknown',
		what: 'a sentence past the last',
		changes: [replace(ANNOTATIONS, 'sentence: 6\n', 'sentence: 8\n')],
		place: `${ANNOTATIONS}:45:13`,
	},
	{
		rule: 'annotation-order',
		what: 'an annotation after a later one',
		changes: [
			replace(
				ANNOTATIONS,
				'sentence: 6\n  quote: may buy',
				'sentence: 1\n  quote: Late Again',
			),
		],
		place: `${ANNOTATIONS}:44:3`,
	},
	{
		rule: 'signal-unknown',
		what: 'a signal that is misspelt',
		changes: [replace(ANNOTATIONS, 'signal: hedge', 'signal: hedges')],
		place: `${ANNOTATIONS}:47:11`,
	},
	{
		rule: 'form-unknown',
		what: 'a form of another signal',
		changes: [replace(ANNOTATIONS, 'form: calibrated', 'form: named')],
		place: `${ANNOTATIONS}:48:9`,
	},
	{
		rule: 'reading-fixed',
		what: 'a reading for a form that has one',
		changes: [replace(ANNOTATIONS, 'form: calibrated', 'form: calibrated\n  reading: weak')],
		place: `${ANNOTATIONS}:49:12`,
	},
	{
		rule: 'note-missing',
		what: 'an annotation without its note',
		changes: [
			append(
				ANNOTATIONS,
				'- { id: no-note, sentence: 7, quote: when, signal: hedge, form: weasel, title: T }\n',
			),
		],
		place: `${ANNOTATIONS}:55:3`,
	},
	{
		rule: 'note-length',
		what: 'a note of three words',
		changes: [
			append(
				ANNOTATIONS,
				'- id: short\n  sentence: 7\n  quote: when\n  signal: hedge\n  form: weasel\n  title: T\n  note: Much too short.\n',
			),
		],
		place: `${ANNOTATIONS}:61:9`,
	},
	{
		rule: 'voice-unknown',
		what: 'a voice that is not in about.yaml',
		changes: [replace(ANNOTATIONS, 'voice: some', 'voice: mayor')],
		place: `${ANNOTATIONS}:42:10`,
	},
	{
		rule: 'voice-circle',
		what: 'a voice and its own source',
		changes: [replace(ABOUT, '    role: official', '    role: official\n    via: log')],
		place: `${ABOUT}:18:10`,
	},
	{
		rule: 'side-unknown',
		what: 'a side that is not declared',
		changes: [replace(ABOUT, 'side: harbour', 'side: town')],
		place: `${ABOUT}:18:11`,
	},
	{
		rule: 'figure-misplaced',
		what: 'a figure on a hedge',
		changes: [
			append(ANNOTATIONS, '  figure: { value: 2, unit: boats, measures: boats, of: boats }\n'),
		],
		place: `${ANNOTATIONS}:55:11`,
	},
	{
		rule: 'figure-incomplete',
		what: 'a range with one end',
		changes: [replace(ANNOTATIONS, 'value: 12', 'min: 12')],
		place: `${ANNOTATIONS}:11:5`,
	},
	{
		rule: 'figure-unknown',
		what: 'a part of a total that is not there',
		changes: [replace(ANNOTATIONS, 'value: 12', 'value: 12\n    partOf: all-days')],
		place: `${ANNOTATIONS}:12:13`,
	},
	{
		rule: 'period-unreadable',
		what: 'a month in words',
		changes: [replace(ANNOTATIONS, '{ in: 2025-05 }', '{ in: May 2025 }')],
		place: `${ANNOTATIONS}:15:19`,
	},
	{
		rule: 'check-without-source',
		what: 'a check whose source was taken out',
		changes: [
			replace(
				CHECKS,
				'      sources:\n        - { publisher: The harbour log of Orsk, date: 2025-05 }\n',
				'',
			),
		],
		place: `${CHECKS}:9:7`,
	},
	{
		rule: 'passage-annotated',
		what: 'a passage with nothing to mark, on marked words',
		changes: [replace(PRACTICE, 'quote: the old engine', 'quote: Some say the old')],
		place: `${PRACTICE}:8:5`,
	},
];
