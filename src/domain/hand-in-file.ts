import { LONGEST } from './assignment.ts';
import { toAssignment } from './assignment-shape.ts';
import { ATTEMPT, checkAttempts, STEP } from './attempt-shape.ts';
import { editionOf } from './edition.ts';
import {
	checkShape,
	type FileProblem,
	type Fields,
	isObject,
	Misfit,
	misfit,
	readFile,
	refuseTwice,
} from './file-shape.ts';
import type { HandIn } from './hand-in.ts';

/** In UTF-16 units: many tries at many exercises. What is longer is something else. */
export const LONGEST_HAND_IN = 2_000_000;

const FORMAT = 'who-says-hand-in';
const VERSION = 1;

const HAND_IN: Fields<HandIn> = {
	// Held against the shape of an assignment by itself.
	assignment: 'anything',
	student: 'text',
	startedAt: 'date',
	handedInAt: 'date',
	attempts: { list: { fields: ATTEMPT } },
	steps: { list: { fields: STEP } },
};

/** A file as it was read. */
export interface ReadHandIn {
	readonly handIn: HandIn;
	/** Of what it holds; two files with the same sum hold the same. */
	readonly checksum: string;
	/** The sum in the file is another: something was changed after it was written. Evidence, not proof. */
	readonly isEdited: boolean;
}

/** What a student hands in, as a JSON file with a sum that shows whether it was changed. */
export function writeHandInFile(handIn: HandIn): string {
	const file = { format: FORMAT, version: VERSION, ...handIn, checksum: checksumOf(handIn) };
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/** Reads what `writeHandInFile` wrote. The first thing that does not fit is the problem. */
export function readHandInFile(text: string): ReadHandIn | { readonly problem: FileProblem } {
	const read = readFile(text, LONGEST_HAND_IN, toHandIn);
	return 'problem' in read ? read : read.value;
}

function toHandIn(value: unknown): ReadHandIn {
	if (!isObject(value) || value['format'] !== FORMAT) throw new Misfit({ kind: 'not-ours' });
	const { format: _, version, checksum, ...content } = value;
	checkShape('version', version, 'count');
	if (Number(version) > VERSION) throw new Misfit({ kind: 'newer', version: Number(version) });
	checkShape('checksum', checksum, 'text');
	checkShape('', content, { fields: HAND_IN });
	toAssignment('assignment', content['assignment']);
	const handIn = content as unknown as HandIn;
	if (handIn.student.length > LONGEST.student) misfit('student', '…', 'shorter');
	checkAttempts('attempts', handIn.attempts);
	refuseTwice(handIn.attempts.map(({ id }) => id));
	const own = checksumOf(handIn);
	return { handIn, checksum: own, isEdited: own !== checksum };
}

/** Over the fields in a fixed order, so that a file that was only laid out anew has the same. */
function checksumOf({
	assignment,
	student,
	startedAt,
	handedInAt,
	attempts,
	steps,
}: HandIn): string {
	return editionOf(sorted([assignment, student, startedAt, handedInAt, attempts, steps]));
}

/** The same value with the fields of each object in the order of their names. */
function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (!isObject(value)) return value;
	return Object.fromEntries(
		Object.keys(value)
			.sort()
			.map((name) => [name, sorted(value[name])]),
	);
}
