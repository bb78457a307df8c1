import type { Assigned } from '../domain/assigned.ts';
import { type Assignment, assignmentId, tidyAssignment } from '../domain/assignment.ts';
import { createNews } from './news.ts';
import { changeRecords, type Records, readRecords, type Saved } from './records.ts';

type AllAssigned = Saved<readonly Assigned[]>;

const news = createNews<AllAssigned>('assigned', list);

/** Assignments that were made on this device, the latest first. Each action is one transaction. */
export const assignedStore = {
	list,
	onChange: news.onChange,
	/** Keeps it as made now; one that asks for the same was the same. */
	keep: (assignment: Assignment) => change((records) => records.put('assigned', made(assignment))),
	remove: (id: string) => change((records) => records.remove('assigned', id)),
};

function list(): Promise<AllAssigned> {
	return readRecords(['assigned'], readAll);
}

async function change(edit: (records: Records) => Promise<void>): Promise<AllAssigned> {
	const changed = await changeRecords(
		['assigned'],
		async (records) => {
			await edit(records);
			return readAll(records);
		},
		async () => (await list()).value,
	);
	return news.tell(changed, changed);
}

async function readAll(records: Records): Promise<readonly Assigned[]> {
	const all = await records.all('assigned');
	return all.toSorted((a, b) => b.madeAt.localeCompare(a.madeAt));
}

function made(assignment: Assignment): Assigned {
	const tidy = tidyAssignment(assignment);
	return { id: assignmentId(tidy), assignment: tidy, madeAt: new Date().toISOString() };
}
