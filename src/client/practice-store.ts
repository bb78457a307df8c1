import type { Answer, Attempt, Draft } from '../domain/attempt.ts';
import type { ReachedStep } from '../domain/reached-step.ts';
import type { Work } from '../domain/work.ts';
import { createNews } from './news.ts';
import { changeRecords, type Records, readRecords, type Saved } from './records.ts';
import type { Ruling } from './ruling.ts';
import type { StoreFault } from './store.ts';

/** From nothing, or from what was answered so far, to the answer as it is from now on. */
export type EditAnswer = (answer: Answer | undefined) => Answer;

/** What has changed on this page; nothing is said of what another page has changed. */
export type PracticePart = 'drafts' | 'attempts' | 'steps' | undefined;

const news = createNews<PracticePart>('practice', async () => undefined);

/**
 * Work on exercises on this device. Each action is one transaction: it is kept whole or not at all.
 * Of an exercise or a lesson that a work asks for, what was there before the work began is not seen.
 */
export const practiceStore = {
	/** Why nothing is kept on this device, where nothing is. */
	unkept,
	/** Whether somebody works, or has worked, on an assignment here. */
	hasWorks: async (): Promise<boolean> => (await allWorks()).length > 0,
	/** What a work on an assignment says of the exercise. */
	rules,
	/** The work that is not yet checked; none where the exercise is another by now. */
	draft,
	drafts: async (): Promise<readonly Draft[]> => (await readAll('drafts')).value,
	/**
	 * Edits the draft that is stored now, whoever stored it. The value is the draft as it is then;
	 * where the edit could not be kept, as it was before.
	 */
	editDraft,
	dropDraft,
	/** The oldest first. */
	attempts: async (): Promise<readonly Attempt[]> =>
		(await readAll('attempts')).value.toSorted(byTime),
	attemptsOf,
	/** Keeps the attempt and drops the draft. The value is the attempt, kept or not. */
	finish,
	/** Keeps that the step was on the screen; the first time counts. */
	reach,
	/** The steps of a lesson that were on the screen. */
	steps,
	allSteps,
	/** To be told once works are others: what is seen of practice may be so, too. */
	tellOfWorks: (saved: Saved<unknown>) => tell(undefined, saved),
	/** Tells of other pages' changes as well as of this page's; returns what ends it. */
	onChange: news.onChange,
};

function readAll<Name extends 'drafts' | 'attempts' | 'steps'>(name: Name) {
	return readRecords([name], (records) => records.all(name));
}

async function unkept(): Promise<StoreFault | undefined> {
	return (await readRecords(['drafts'], async () => undefined)).unkept;
}

function rules(exercise: string): Promise<Ruling | undefined> {
	return ask(({ rulingOf }, works) => rulingOf(works, exercise));
}

/** From when on tries at the exercise count; empty where all do. */
async function sinceOf(exercise: string): Promise<string> {
	return (await rules(exercise))?.since ?? '';
}

/**
 * Nothing where nobody works on an assignment: then what knows of them is not even loaded. Where it
 * does not load, an exercise is as on any other day.
 */
async function ask<T>(
	question: (ruling: typeof import('./ruling.ts'), works: readonly Work[]) => T,
): Promise<T | undefined> {
	const works = await allWorks();
	if (works.length === 0) return undefined;
	const ruling = await import('./ruling.ts').catch(() => undefined);
	return ruling && question(ruling, works);
}

async function allWorks(): Promise<readonly Work[]> {
	return (await readRecords(['works'], (records) => records.all('works'))).value;
}

async function draft(exercise: string, edition: string): Promise<Draft | undefined> {
	const since = await sinceOf(exercise);
	const read = await readRecords(['drafts'], (records) =>
		draftIn(records, exercise, edition, since),
	);
	return read.value;
}

async function draftIn(
	records: Records,
	exercise: string,
	edition: string,
	since: string,
): Promise<Draft | undefined> {
	const stored = await records.get('drafts', exercise);
	return stored?.edition === edition && stored.startedAt >= since ? stored : undefined;
}

async function editDraft(
	exercise: string,
	edition: string,
	edit: EditAnswer,
): Promise<Saved<Draft | undefined>> {
	const now = new Date().toISOString();
	const since = await sinceOf(exercise);
	const saved = await changeRecords<Draft | undefined>(
		['drafts'],
		async (records) => {
			const before = await draftIn(records, exercise, edition, since);
			const after: Draft = {
				exercise,
				edition,
				answer: edit(before?.answer),
				startedAt: before?.startedAt ?? now,
				changedAt: now,
			};
			await records.put('drafts', after);
			return after;
		},
		() => draft(exercise, edition),
	);
	return tell('drafts', saved);
}

async function dropDraft(exercise: string): Promise<Saved<undefined>> {
	const saved = await changeRecords(
		['drafts'],
		async (records) => {
			await records.remove('drafts', exercise);
			return undefined;
		},
		() => undefined,
	);
	return tell('drafts', saved);
}

async function attemptsOf(exercise: string): Promise<readonly Attempt[]> {
	const since = await sinceOf(exercise);
	const { value } = await readRecords(['attempts'], (records) =>
		records.where('attempts', 'exercise', exercise),
	);
	return value.filter(({ checkedAt }) => checkedAt >= since).sort(byTime);
}

async function finish(attempt: Attempt): Promise<Saved<Attempt>> {
	const saved = await changeRecords(
		['attempts', 'drafts'],
		async (records) => {
			await Promise.all([
				records.put('attempts', attempt),
				records.remove('drafts', attempt.exercise),
			]);
			return attempt;
		},
		() => attempt,
	);
	return tell('attempts', saved);
}

async function reach(lesson: string, step: string): Promise<void> {
	const since = await stepsSince(lesson);
	const isNew = await changeRecords(
		['steps'],
		async (records) => {
			const stored = await records.get('steps', [lesson, step]);
			if (stored && stored.reachedAt >= since) return false;
			await records.put('steps', { lesson, step, reachedAt: new Date().toISOString() });
			return true;
		},
		() => false,
	);
	if (isNew.value) tell('steps', isNew);
}

async function steps(lesson: string): Promise<ReadonlySet<string>> {
	const [all, since] = await Promise.all([allSteps(), stepsSince(lesson)]);
	const own = all.filter((each) => each.lesson === lesson && each.reachedAt >= since);
	return new Set(own.map(({ step }) => step));
}

async function stepsSince(lesson: string): Promise<string> {
	return (await ask((ruling, works) => ruling.stepsSince(works, lesson))) ?? '';
}

async function allSteps(): Promise<readonly ReachedStep[]> {
	return (await readAll('steps')).value;
}

function tell<T>(part: PracticePart, saved: Saved<T>): Saved<T> {
	news.tell(part, saved);
	return saved;
}

function byTime(one: Attempt, other: Attempt): number {
	return one.checkedAt < other.checkedAt ? -1 : 1;
}
