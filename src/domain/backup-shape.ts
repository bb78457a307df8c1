import type { Assigned } from './assigned.ts';
import { ATTEMPT, DRAFT, STEP } from './attempt-shape.ts';
import type { Backup } from './backup.ts';
import type { Card, Kind, Review, Schedule } from './card.ts';
import { FILED_COLLECTION, type FiledCollection } from './collection-file.ts';
import type { Fields, Shape } from './file-shape.ts';
import type { Work } from './work.ts';

/** A backup as it lies in a file. */
export type FiledBackup = Omit<Backup, 'collection'> & { readonly collection: FiledCollection };

const SCHEDULE: Fields<Schedule> = {
	due: 'date',
	lastReview: { optional: 'date' },
	stability: 'measure',
	difficulty: 'measure',
	scheduledDays: 'whole',
	reps: 'whole',
	lapses: 'whole',
	state: 'whole',
};

const KIND: Fields<Kind> = { signal: 'signal', form: 'id' };

const CARD: Fields<Card> = {
	id: 'name',
	article: 'id',
	headline: 'text',
	outlet: 'text',
	origin: 'origin',
	notice: { optional: 'text' },
	sentence: 'count',
	before: 'text',
	quote: 'text',
	after: 'text',
	signal: 'finding',
	form: { optional: 'id' },
	reading: { optional: 'reading' },
	also: { optional: { list: { fields: KIND } } },
	title: 'text',
	note: 'text',
	ask: { optional: 'text' },
	addedAt: 'date',
	from: 'text',
	schedule: { fields: SCHEDULE },
};

const REVIEW: Fields<Review> = {
	id: 'text',
	card: 'name',
	at: 'date',
	signal: 'finding',
	form: { optional: 'id' },
	isRight: 'flag',
};

const WORK: Fields<Work> = {
	id: 'text',
	assignmentId: 'text',
	// Held against the shape of an assignment by itself, here and below.
	assignment: 'anything',
	student: 'text',
	startedAt: 'date',
	openedAt: 'date',
	handedInAt: { optional: 'date' },
};

const ASSIGNED: Fields<Assigned> = { id: 'text', assignment: 'anything', madeAt: 'date' };

/** What a file of the version of today holds behind its head. */
export const BACKUP_SHAPE: Shape = {
	fields: {
		attempts: listOf(ATTEMPT),
		drafts: listOf(DRAFT),
		steps: listOf(STEP),
		cards: listOf(CARD),
		reviews: listOf(REVIEW),
		works: listOf(WORK),
		assigned: listOf(ASSIGNED),
		collection: { fields: FILED_COLLECTION },
	} satisfies Fields<FiledBackup>,
};

function listOf(fields: Readonly<Record<string, Shape>>): Shape {
	return { list: { fields } };
}
