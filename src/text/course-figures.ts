import { ORIGINS } from '../domain/article.ts';
import type { MissedBar } from '../domain/course-bars.ts';
import type { ArticleFigures, CourseFigures, FormFigures } from '../domain/course-figures.ts';
import type { SignalAgreement } from '../domain/reader-agreement.ts';
import { READING_LEVELS } from '../domain/reading-level.ts';
import { SIGNAL_IDS } from '../domain/signal.ts';
import { MIXTURES } from '../domain/sound-share.ts';
import { alphaWords } from './agreement.ts';
import { number } from './numbers.ts';

const MIXTURE_NAMES = {
	sound: 'without a weak passage of consequence',
	mixed: 'mixed',
	weak: 'weak',
} as const;

const LEVEL_NAMES = {
	'11-13': 'for ages 11 to 13',
	'13-15': 'for ages 13 to 15',
	adult: 'for adults',
} as const;

/** What a course consists of, for a terminal: line by line, then article by article. */
export function tellFigures(figures: CourseFigures): string {
	const { articles, words, readings, lessons, modules } = figures;
	const annotations = articles.reduce((sum, each) => sum + each.annotations, 0);
	const minutes = lessons.map((lesson) => `${lesson.id} ${lesson.minutes}`).join(', ');
	const lines: readonly (readonly [name: string, told: string])[] = [
		['articles', `${number(articles.length)} (${number(words.words)} words): ${origins(articles)}`],
		[
			'sound',
			`${share(words.sound, words.words)} of words in sentences without a weak passage, ${share(words.outside, words.words)} outside weak passages`,
		],
		['mixture', counts(articles, 'mixture', MIXTURES, (name) => MIXTURE_NAMES[name])],
		['levels', counts(articles, 'level', READING_LEVELS, (level) => LEVEL_NAMES[level])],
		['annotations', `${number(annotations)}: ${signals(figures.forms)}`],
		['readings', `sound ${readings.sound}, weak ${readings.weak}, depends ${readings.depends}`],
		['read twice', `${articles.filter(({ isReadTwice }) => isReadTwice).length} articles`],
		['alpha', tellAlphas(figures.agreement)],
		['agreement', tellForms(figures.agreement)],
		['claims', number(figures.claims)],
		['lessons', `${lessons.length}, modules ${modules}`],
		['minutes', minutes],
		['repeated', number(figures.repeatedNotes)],
	];
	const told = lines.map(([name, words]) => `${name.padEnd(12)} ${words}`.trimEnd());
	return [...told, '', ...articleTable(articles), '', ...formTable(figures.forms)].join('\n');
}

/** The bars that a course misses, one a line. */
export function tellMissedBars(missed: readonly MissedBar[]): string {
	const lines = missed.map(
		({ what, found, expected }) => `${what}: found ${found}, expected ${expected}`,
	);
	const bars = missed.length === 1 ? '1 bar is' : `${missed.length} bars are`;
	return [...lines, `${bars} missed. They stand in \`bars.yaml\`.`].join('\n');
}

function origins(articles: readonly ArticleFigures[]): string {
	return ORIGINS.map((origin) => {
		const all = articles.filter((each) => each.origin === origin);
		const words = all.reduce((sum, each) => sum + each.words, 0);
		return `${origin} ${all.length} (${number(words)} words)`;
	}).join(', ');
}

function counts<Key extends 'mixture' | 'level', Value extends ArticleFigures[Key]>(
	articles: readonly ArticleFigures[],
	key: Key,
	values: readonly Value[],
	nameOf: (value: Value) => string,
): string {
	return values
		.map((value) => `${articles.filter((each) => each[key] === value).length} ${nameOf(value)}`)
		.join(', ');
}

function signals(forms: readonly FormFigures[]): string {
	return SIGNAL_IDS.map((signal) => {
		const own = forms.filter(({ form }) => form.startsWith(`${signal}/`));
		return `${signal} ${own.reduce((sum, { examples }) => sum + examples, 0)}`;
	}).join(', ');
}

function tellAlphas(agreement: readonly SignalAgreement[]): string {
	const marked = agreement.filter(({ first, second }) => first + second > 0);
	return marked.length === 0 ? 'none: no article was read twice' : marked.map(tellAlpha).join(', ');
}

function tellAlpha({ signal, alpha, first, second, both }: SignalAgreement): string {
	return `${signal} ${alpha === undefined ? 'none' : alphaWords(alpha)} (${first} and ${second} marks, ${both} by both)`;
}

function tellForms(agreement: readonly SignalAgreement[]): string {
	const sum = (count: (of: SignalAgreement) => number) =>
		agreement.reduce((total, each) => total + count(each), 0);
	const both = sum((each) => each.both);
	const read = sum((each) => each.read);
	return `of marks by both, ${share(
		sum((each) => each.sameForm),
		both,
	)} the same form, ${share(
		sum((each) => each.sameReading),
		read,
	)} the same reading`;
}

function articleTable(articles: readonly ArticleFigures[]): string[] {
	return table(
		['article', 'words', 'notes', 'sound', 'index', 'level', 'mixture'],
		articles.map(({ id, words, annotations, sound, grade, level, mixture }) => {
			return [id, words, annotations, share(sound, words), grade.toFixed(1), level, mixture];
		}),
	);
}

function formTable(forms: readonly FormFigures[]): string[] {
	return table(
		['form', 'examples', 'articles'],
		forms.map(({ form, examples, articles }) => [form, examples, articles]),
	);
}

/** Columns of equal width: words to the left, numbers to the right. */
function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
	const widths = head.map((name, at) =>
		Math.max(name.length, ...rows.map((row) => `${row[at]}`.length)),
	);
	return [head, ...rows].map((row) =>
		row
			.map((cell, at) => {
				const width = widths[at] ?? 0;
				return typeof cell === 'number' ? `${cell}`.padStart(width) : cell.padEnd(width);
			})
			.join('  ')
			.trimEnd(),
	);
}

function share(part: number, whole: number): string {
	return whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`;
}
