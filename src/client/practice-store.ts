import type { Answer, Attempt, Draft } from '../domain/attempt.ts';
import type { ReachedStep } from '../domain/reached-step.ts';
import { rulesFor, workWith } from '../domain/work-rules.ts';
import type { WorkRules } from '../domain/work.ts';
import { createNews } from './news.ts';
import { changeRecords, type Records, readRecords, type Saved } from './records.ts';
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

async function rules(exercise: string): Promise<WorkRules | undefined> {
	return (await readRecords(['works'], (records) => rulesIn(records, exercise))).value;
}

async function rulesIn(records: Records, exercise: string): Promise<WorkRules | undefined> {
	return rulesFor(await records.all('works'), exercise);
}

async function draft(exercise: string, edition: string): Promise<Draft | undefined> {
	const read = await readRecords(['drafts', 'works'], (records) =>
		draftIn(records, exercise, edition),
	);
	return read.value;
}

async function draftIn(
	records: Records,
	exercise: string,
	edition: string,
): Promise<Draft | undefined> {
	const [stored, { since = '' } = {}] = await Promise.all([
		records.get('drafts', exercise),
		rulesIn(records, exercise),
	]);
	return stored?.edition === edition && stored.startedAt >= since ? stored : undefined;
}

async function editDraft(
	exercise: string,
	edition: string,
	edit: EditAnswer,
): Promise<Saved<Draft | undefined>> {
	const now = new Date().toISOString();
	const saved = await changeRecords<Draft | undefined>(
		['drafts', 'works'],
		async (records) => {
			const before = await draftIn(records, exercise, edition);
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
	const { value } = await readRecords(['attempts', 'works'], async (records) => {
		const [all, { since = '' } = {}] = await Promise.all([
			records.where('attempts', 'exercise', exercise),
			rulesIn(records, exercise),
		]);
		return all.filter(({ checkedAt }) => checkedAt >= since);
	});
	return value.toSorted(byTime);
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
	const isNew = await changeRecords(
		['steps', 'works'],
		async (records) => {
			const [stored, since] = await Promise.all([
				records.get('steps', [lesson, step]),
				sinceIn(records, lesson),
			]);
			if (stored && stored.reachedAt >= since) return false;
			await records.put('steps', { lesson, step, reachedAt: new Date().toISOString() });
			return true;
		},
		() => false,
	);
	if (isNew.value) tell('steps', isNew);
}

async function steps(lesson: string): Promise<ReadonlySet<string>> {
	const { value } = await readRecords(['steps', 'works'], async (records) => {
		const [all, since] = await Promise.all([records.all('steps'), sinceIn(records, lesson)]);
		return all.filter((each) => each.lesson === lesson && each.reachedAt >= since);
	});
	return new Set(value.map(({ step }) => step));
}

/** From when on steps of the lesson count; empty where all do. */
async function sinceIn(records: Records, lesson: string): Promise<string> {
	return workWith(await records.all('works'), lesson)?.startedAt ?? '';
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
