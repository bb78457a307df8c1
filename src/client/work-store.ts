import { type Assignment, assignmentId, LONGEST } from '../domain/assignment.ts';
import { type Work, workId } from '../domain/work.ts';
import { createNews } from './news.ts';
import { practiceStore } from './practice-store.ts';
import { changeRecords, readRecords, type Saved } from './records.ts';
import { noteWorks } from './working.ts';

const news = createNews<void>('works', async () => undefined);

/** Work on assignments on this device. Each action is one transaction: it is kept whole or not at all. */
export const workStore = {
	/** Opened last comes first. What lessons know of them beforehand is true afterwards. */
	works,
	/** Begins a work, now and as somebody who has not done any of it. The value is it, kept or not. */
	begin,
	/** Its rules go before those of others from now on. The value is the work as it is then, if it is there. */
	open: (id: string) => change(id, (work) => ({ ...work, openedAt: now() })),
	/** Writes a name or a number above it. */
	sign: (id: string, student: string) =>
		change(id, (work) => ({ ...work, student: student.slice(0, LONGEST.student) })),
	/** Its rules end. */
	handIn: (id: string, handedInAt: string) => change(id, (work) => ({ ...work, handedInAt })),
	/** The tries stay. */
	remove,
	/** Tells of other pages' changes as well as of this page's; returns what ends it. */
	onChange: news.onChange,
};

async function works(): Promise<Saved<readonly Work[]>> {
	const read = await readRecords(['works'], (records) => records.all('works'));
	if (read.unkept === undefined) noteWorks(read.value);
	return { ...read, value: read.value.toSorted((a, b) => (a.openedAt < b.openedAt ? 1 : -1)) };
}

async function begin(assignment: Assignment): Promise<Saved<Work>> {
	const startedAt = now();
	const id = assignmentId(assignment);
	const work: Work = {
		id: workId(id, startedAt),
		assignmentId: id,
		assignment,
		student: '',
		startedAt,
		openedAt: startedAt,
	};
	const saved = await changeRecords(
		['works'],
		async (records) => {
			await records.put('works', work);
			return work;
		},
		() => work,
	);
	return tell(saved);
}

async function change(id: string, edit: (work: Work) => Work): Promise<Saved<Work | undefined>> {
	const saved = await changeRecords(
		['works'],
		async (records) => {
			const before = await records.get('works', id);
			const after = before && edit(before);
			if (after) await records.put('works', after);
			return after;
		},
		async () => (await works()).value.find((work) => work.id === id),
	);
	return tell(saved);
}

async function remove(id: string): Promise<Saved<undefined>> {
	const saved = await changeRecords(
		['works'],
		async (records) => {
			await records.remove('works', id);
			return undefined;
		},
		() => undefined,
	);
	return tell(saved);
}

async function tell<T>(saved: Saved<T>): Promise<Saved<T>> {
	await works();
	news.tell(undefined, saved);
	practiceStore.tellOfWorks(saved);
	return saved;
}

function now(): string {
	return new Date().toISOString();
}
