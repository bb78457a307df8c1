import { type Assignment, assignmentId } from './assignment.ts';
import type { HandIn } from './hand-in.ts';
import type { ReadCode } from './hand-in-code.ts';
import type { HandInSource } from './student-work.ts';

/** A file that was read. */
export interface ArrivedFile extends HandInSource {
	/** Two files with the same sum hold the same. */
	readonly checksum: string;
}

/** A result read out from a code. */
export interface ArrivedCode {
	readonly student: string;
	readonly from: string;
	readonly assignment: Assignment;
	readonly code: ReadCode;
}

/** What lies beside a hand-in that counts: another of the same student, or the same file again. */
export interface SetAside {
	readonly from: string;
	readonly student: string;
	/** What counts in its place. */
	readonly counted: string;
	readonly why: 'same-file' | 'earlier' | 'code-beside-file' | 'earlier-code';
}

/** What was handed in for one assignment. */
export interface ClassSet {
	/** The assignment's id. */
	readonly id: string;
	readonly assignment: Assignment;
	/** One for each student, by name. */
	readonly files: readonly ArrivedFile[];
	readonly codes: readonly ArrivedCode[];
	readonly aside: readonly SetAside[];
}

const NAMES = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** Orders names as a register does, numbers by their value. */
export function compareNames(a: string, b: string): number {
	return NAMES.compare(a, b);
}

/**
 * Sorts what has arrived by assignment, the one that most have handed in first. A file that came
 * twice counts once; of two by the same student the one handed in later counts; a file tells more
 * than a code.
 */
export function gather(files: readonly ArrivedFile[], codes: readonly ArrivedCode[]): ClassSet[] {
	const all = Map.groupBy<string, ArrivedFile | ArrivedCode>([...files, ...codes], (each) =>
		assignmentId('handIn' in each ? each.handIn.assignment : each.assignment),
	);
	return [...all].map(([id, arrived]) => toSet(id, arrived)).sort((a, b) => sizeOf(b) - sizeOf(a));
}

function toSet(id: string, arrived: readonly (ArrivedFile | ArrivedCode)[]): ClassSet {
	const aside: SetAside[] = [];
	const files = latest(withoutCopies(arrived.filter(isFile), aside), aside);
	const codes = latestCodes(arrived.filter((each) => !isFile(each)) as ArrivedCode[], files, aside);
	const [first] = arrived;
	if (!first) throw new Error('A set of nothing.');
	return {
		...{ id, assignment: isFile(first) ? first.handIn.assignment : first.assignment },
		files: files.toSorted((a, b) => compareNames(nameOf(a), nameOf(b))),
		codes: codes.toSorted((a, b) => compareNames(a.student, b.student)),
		aside,
	};
}

function withoutCopies(files: readonly ArrivedFile[], aside: SetAside[]): ArrivedFile[] {
	const first = new Map<string, ArrivedFile>();
	for (const file of files) {
		const { checksum, from, handIn } = file;
		const known = first.get(checksum);
		if (known) aside.push({ from, student: handIn.student, counted: known.from, why: 'same-file' });
		else first.set(checksum, file);
	}
	return [...first.values()];
}

/** Of each student the file that was handed in last; the later in the list where times are equal. */
function latest(files: readonly ArrivedFile[], aside: SetAside[]): ArrivedFile[] {
	const counted = new Map<string, ArrivedFile>();
	const nameless: ArrivedFile[] = [];
	for (const file of files) {
		const key = studentKey(file.handIn.student);
		const other = counted.get(key);
		if (key === '') nameless.push(file);
		else if (!other) counted.set(key, file);
		else {
			const isLater = Date.parse(file.handIn.handedInAt) >= Date.parse(other.handIn.handedInAt);
			const [last, earlier] = isLater ? [file, other] : [other, file];
			counted.set(key, last);
			aside.push({
				...{ from: earlier.from, student: earlier.handIn.student },
				...{ counted: last.from, why: 'earlier' },
			});
		}
	}
	return [...counted.values(), ...nameless];
}

function latestCodes(
	codes: readonly ArrivedCode[],
	files: readonly ArrivedFile[],
	aside: SetAside[],
): ArrivedCode[] {
	const byName = new Map(files.map((file) => [studentKey(file.handIn.student), file.from]));
	const counted = new Map<string, ArrivedCode>();
	const nameless: ArrivedCode[] = [];
	for (const code of codes) {
		const { from, student } = code;
		const key = studentKey(student);
		const file = byName.get(key);
		const other = counted.get(key);
		if (key === '') nameless.push(code);
		else if (file !== undefined)
			aside.push({ from, student, counted: file, why: 'code-beside-file' });
		else {
			counted.set(key, code);
			if (other)
				aside.push({ ...{ from: other.from, student }, ...{ counted: from, why: 'earlier-code' } });
		}
	}
	return [...counted.values(), ...nameless];
}

/** The same for names that differ only in case and spaces. */
function studentKey(student: string): string {
	return student.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

function nameOf({ handIn, from }: { readonly handIn: HandIn; readonly from: string }): string {
	return handIn.student === '' ? from : handIn.student;
}

function isFile(each: ArrivedFile | ArrivedCode): each is ArrivedFile {
	return 'handIn' in each;
}

function sizeOf({ files, codes }: ClassSet): number {
	return files.length + codes.length;
}
