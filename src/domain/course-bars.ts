import type { CourseFigures } from './course-figures.ts';
import { READING_LEVELS, type ReadingLevel } from './reading-level.ts';
import type { Mixture, SoundWords } from './sound-share.ts';

/** The least and the most, both allowed. */
type Range = readonly [least: number, most: number];

/** What a course holds itself to. What is not there is not asked. */
export interface CourseBars {
	/** Composed articles, at least. */
	readonly composed?: number | undefined;
	/** Words of each composed article. */
	readonly words?: Range | undefined;
	/** Annotations of each composed article. */
	readonly annotations?: Range | undefined;
	/** Annotations of all articles together, at least. */
	readonly allAnnotations?: number | undefined;
	/** Words that are sound reporting, at least, in per cent of all. */
	readonly soundPerCent?: number | undefined;
	/** Articles without a weak passage of consequence, at least. */
	readonly soundArticles?: number | undefined;
	/** Articles in which both are mixed, at least. */
	readonly mixedArticles?: number | undefined;
	/** Annotations of each form, at least. */
	readonly examplesOfForm?: number | undefined;
	/** Articles in which each form is found, at least. */
	readonly articlesOfForm?: number | undefined;
	/** More than so many per cent of the articles are for readers from 13 to 15. */
	readonly middleLevelPerCent?: number | undefined;
	/** Articles of each reading level, at least. */
	readonly articlesOfLevel?: number | undefined;
	readonly lessons?: number | undefined;
	/** Minutes of each lesson. */
	readonly minutes?: Range | undefined;
	readonly modules?: number | undefined;
	/** Pairs of notes of which one repeats the other, at most. */
	readonly repeatedNotes?: number | undefined;
	/** Articles that were read only once, at most. */
	readonly readOnce?: number | undefined;
}

/** A bar that a course does not reach. */
export interface MissedBar {
	readonly what: string;
	readonly found: string;
	readonly expected: string;
}

/** The bars that are missed, each with what was found and what is expected. */
export function missedBars(figures: CourseFigures, bars: CourseBars): MissedBar[] {
	return [
		...missedByArticles(figures, bars),
		...missedByAll(figures, bars),
		...missedByForms(figures, bars),
		...missedByLessons(figures, bars),
	];
}

function missedByArticles({ articles }: CourseFigures, bars: CourseBars): MissedBar[] {
	const composed = articles.filter(({ origin }) => origin === 'composed');
	const once = articles.filter(({ isReadTwice }) => !isReadTwice).map(({ id }) => id);
	return [
		...asked(bars.composed, (least) => atLeast('composed articles', composed.length, least)),
		...asked(bars.words, (range) =>
			composed.flatMap(({ id, words }) => within(`words of ${id}`, words, range)),
		),
		...asked(bars.annotations, (range) =>
			composed.flatMap(({ id, annotations }) => within(`annotations of ${id}`, annotations, range)),
		),
		...asked(bars.readOnce, (most) =>
			atMost('articles without a second reading', once.length, most, once.join(', ')),
		),
	];
}

function missedByAll(figures: CourseFigures, bars: CourseBars): MissedBar[] {
	const { articles, words, repeatedNotes } = figures;
	const annotations = articles.reduce((sum, each) => sum + each.annotations, 0);
	const mixed = (wanted: Mixture) => articles.filter(({ mixture }) => mixture === wanted).length;
	const ofLevel = (wanted: ReadingLevel) => articles.filter(({ level }) => level === wanted).length;
	return [
		...asked(bars.allAnnotations, (least) => atLeast('annotations in all', annotations, least)),
		...asked(bars.soundPerCent, (least) => soundAtLeast(words, least)),
		...asked(bars.soundArticles, (least) =>
			atLeast('articles without a weak passage of consequence', mixed('sound'), least),
		),
		...asked(bars.mixedArticles, (least) => atLeast('mixed articles', mixed('mixed'), least)),
		...asked(bars.middleLevelPerCent, (bar) =>
			moreThan('articles for ages 13 to 15', ofLevel('13-15'), articles.length, bar),
		),
		...asked(bars.articlesOfLevel, (least) =>
			READING_LEVELS.flatMap((level) =>
				atLeast(`articles of reading level ${level}`, ofLevel(level), least),
			),
		),
		...asked(bars.repeatedNotes, (most) =>
			atMost('notes that repeat another', repeatedNotes, most),
		),
	];
}

function missedByForms({ forms }: CourseFigures, bars: CourseBars): MissedBar[] {
	return [
		...asked(bars.examplesOfForm, (least) =>
			forms.flatMap(({ form, examples }) => atLeast(`examples of ${form}`, examples, least)),
		),
		...asked(bars.articlesOfForm, (least) =>
			forms.flatMap(({ form, articles }) => atLeast(`articles with ${form}`, articles, least)),
		),
	];
}

function missedByLessons({ lessons, modules }: CourseFigures, bars: CourseBars): MissedBar[] {
	return [
		...asked(bars.lessons, (least) => atLeast('lessons', lessons.length, least)),
		...asked(bars.minutes, (range) =>
			lessons.flatMap(({ id, minutes }) => within(`minutes of lesson ${id}`, minutes, range)),
		),
		...asked(bars.modules, (least) => atLeast('modules', modules, least)),
	];
}

function asked<Bar>(bar: Bar | undefined, check: (bar: Bar) => MissedBar[]): MissedBar[] {
	return bar === undefined ? [] : check(bar);
}

function atLeast(what: string, count: number, least: number): MissedBar[] {
	return count >= least ? [] : [{ what, found: `${count}`, expected: `at least ${least}` }];
}

function atMost(what: string, count: number, most: number, names?: string): MissedBar[] {
	const found = names ? `${count} (${names})` : `${count}`;
	return count <= most ? [] : [{ what, found, expected: `at most ${most}` }];
}

function within(what: string, count: number, [least, most]: Range): MissedBar[] {
	const isWithin = least <= count && count <= most;
	return isWithin ? [] : [{ what, found: `${count}`, expected: `${least} to ${most}` }];
}

function moreThan(what: string, count: number, whole: number, perCent: number): MissedBar[] {
	if (count * 100 > perCent * whole) return [];
	return [{ what, found: `${count} of ${whole}`, expected: `more than ${perCent} %` }];
}

function soundAtLeast({ words, sound }: SoundWords, perCent: number): MissedBar[] {
	if (sound * 100 >= perCent * words) return [];
	const found = `${((100 * sound) / words).toFixed(1)} % of all words`;
	return [{ what: 'sound reporting', found, expected: `at least ${perCent} %` }];
}
