import type { Answer, Attempt, Draft } from '../domain/attempt.ts';
import type { ReachedStep } from '../domain/reached-step.ts';
import { createNews } from './news.ts';
import { changeRecords, readRecords, type Saved } from './records.ts';
import type { StoreFault } from './store.ts';

/** From nothing, or from what was answered so far, to the answer as it is from now on. */
export type EditAnswer = (answer: Answer | undefined) => Answer;

/** What has changed on this page; nothing is said of what another page has changed. */
export type PracticePart = 'drafts' | 'attempts' | 'steps' | undefined;

const news = createNews<PracticePart>('practice', async () => undefined);

/** Work on exercises on this device. Each action is one transaction: it is kept whole or not at all. */
export const practiceStore = {
	/** Why nothing is kept on this device, where nothing is. */
	unkept,
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
	steps: async (lesson: string): Promise<ReadonlySet<string>> =>
		new Set((await allSteps()).filter((each) => each.lesson === lesson).map(({ step }) => step)),
	allSteps,
	/** Tells of other pages' changes as well as of this page's; returns what ends it. */
	onChange: news.onChange,
};

function readAll<Name extends 'drafts' | 'attempts' | 'steps'>(name: Name) {
	return readRecords([name], (records) => records.all(name));
}

async function unkept(): Promise<StoreFault | undefined> {
	return (await readRecords(['drafts'], async () => undefined)).unkept;
}

async function draft(exercise: string, edition: string): Promise<Draft | undefined> {
	const { value } = await readRecords(['drafts'], (records) => records.get('drafts', exercise));
	return value?.edition === edition ? value : undefined;
}

async function editDraft(
	exercise: string,
	edition: string,
	edit: EditAnswer,
): Promise<Saved<Draft | undefined>> {
	const now = new Date().toISOString();
	const saved = await changeRecords<Draft | undefined>(
		['drafts'],
		async (records) => {
			const stored = await records.get('drafts', exercise);
			const before = stored?.edition === edition ? stored : undefined;
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
	const { value } = await readRecords(['attempts'], (records) =>
		records.where('attempts', 'exercise', exercise),
	);
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
		['steps'],
		async (records) => {
			if (await records.get('steps', [lesson, step])) return false;
			await records.put('steps', { lesson, step, reachedAt: new Date().toISOString() });
			return true;
		},
		() => false,
	);
	if (isNew.value) tell('steps', isNew);
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
