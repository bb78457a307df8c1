import { assignmentId, LONGEST } from './assignment.ts';
import { toAssignment } from './assignment-shape.ts';
import { checkAttempts, checkMarks } from './attempt-shape.ts';
import { BACKUP_IDS, type Backup } from './backup.ts';
import { BACKUP_SHAPE, type FiledBackup } from './backup-shape.ts';
import { contentOf, fromFiled, isCollectionFile, toFiled } from './collection-file.ts';
import {
	checkShape,
	type FileProblem,
	isObject,
	type JsonObject,
	Misfit,
	misfit,
	readFile,
	refuseTwice,
} from './file-shape.ts';
import { type Work, workId } from './work.ts';

/** In UTF-16 units, or bytes: years of practice. What is longer is something else. */
export const LONGEST_BACKUP = 50_000_000;

const FORMAT = 'who-says';
/** The version that was a collection's own file, in a format of its own. */
const COLLECTION_VERSION = 1;

/** What makes the content of each version from the one before, from version 1 on. */
const MIGRATIONS: readonly ((content: JsonObject) => JsonObject)[] = [
	(collection) => ({
		attempts: [],
		drafts: [],
		steps: [],
		cards: [],
		reviews: [],
		collection,
	}),
	(content) => ({ ...content, works: [], assigned: [] }),
];

const BACKUP_VERSION = COLLECTION_VERSION + MIGRATIONS.length;

/** All of it as a JSON file, to keep or to take to another device. */
export function writeBackupFile({ collection, ...rest }: Backup, exportedAt: string): string {
	const head = { format: FORMAT, version: BACKUP_VERSION, exportedAt };
	const content: FiledBackup = { ...rest, collection: toFiled(collection) };
	return `${JSON.stringify({ ...head, ...content }, null, '\t')}\n`;
}

/**
 * Reads what `writeBackupFile` wrote, now or in an earlier version, and a collection's own file.
 * The first thing that does not fit is the problem.
 */
export function readBackupFile(
	text: string,
): { readonly backup: Backup } | { readonly problem: FileProblem } {
	const read = readFile(text, LONGEST_BACKUP, (value) => {
		const { version, content } = isCollectionFile(value)
			? { version: COLLECTION_VERSION, content: { ...contentOf(value) } }
			: openFile(value);
		return toBackup(
			MIGRATIONS.slice(version - COLLECTION_VERSION).reduce<JsonObject>(
				(older, migrate) => migrate(older),
				content,
			),
		);
	});
	return 'problem' in read ? read : { backup: read.value };
}

/** Looks at what every version begins with, and at the rest no further. */
function openFile(value: unknown): { readonly version: number; readonly content: JsonObject } {
	if (!isObject(value) || value['format'] !== FORMAT) throw new Misfit({ kind: 'not-ours' });
	const { format: _, version, exportedAt, ...content } = value;
	checkShape('version', version, 'count');
	const number = Number(version);
	if (number > BACKUP_VERSION) throw new Misfit({ kind: 'newer', version: number });
	// The first version has a format of its own.
	if (number === COLLECTION_VERSION) throw new Misfit({ kind: 'not-ours' });
	checkShape('exportedAt', exportedAt, 'date');
	return { version: number, content };
}

function toBackup(content: JsonObject): Backup {
	checkShape('', content, BACKUP_SHAPE);
	const { collection, ...rest } = content as unknown as FiledBackup;
	checkSense(rest);
	for (const [name, idOf] of Object.entries(BACKUP_IDS))
		refuseTwice((rest[name as keyof typeof rest] as readonly never[]).map(idOf));
	return { ...rest, collection: fromFiled(collection) };
}

/** Looks at what a shape cannot say: how one field goes with another. */
function checkSense({
	attempts,
	drafts,
	reviews,
	works,
	assigned,
}: Omit<FiledBackup, 'collection'>): void {
	checkAttempts('attempts', attempts);
	for (const [index, { answer }] of drafts.entries()) checkMarks(`drafts[${index}]`, answer);
	for (const [index, { id, card, at }] of reviews.entries())
		if (id !== `${card}@${at}`) misfit(`reviews[${index}].id`, id, 'own-id');
	for (const [index, work] of works.entries()) checkWork(`works[${index}]`, work);
	for (const [index, { id, assignment }] of assigned.entries()) {
		toAssignment(`assigned[${index}].assignment`, assignment);
		if (id !== assignmentId(assignment)) misfit(`assigned[${index}].id`, id, 'own-id');
	}
}

function checkWork(place: string, work: Work): void {
	toAssignment(`${place}.assignment`, work.assignment);
	const assignment = assignmentId(work.assignment);
	if (work.assignmentId !== assignment)
		misfit(`${place}.assignmentId`, work.assignmentId, 'own-id');
	if (work.id !== workId(assignment, work.startedAt)) misfit(`${place}.id`, work.id, 'own-id');
	if (work.student.length > LONGEST.student) misfit(`${place}.student`, '…', 'shorter');
}
