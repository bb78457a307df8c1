import { type Assignment, assignmentId } from '../../domain/assignment.ts';
import { LONGEST_ASSIGNMENT, readAssignmentFile } from '../../domain/assignment-file.ts';
import type { ArrivedFile } from '../../domain/gather.ts';
import { LONGEST_HAND_IN, readHandInFile } from '../../domain/hand-in-file.ts';
import type { IntakeProblem } from '../../text/results-files.ts';
import { isZip, LARGEST_ZIP, unpack } from './unpack.ts';

/** What could not be read, and why. */
export interface Refused {
	readonly from: string;
	readonly problem: IntakeProblem;
}

/** Files that one page adds up. */
const MOST_FILES = 2_000;

/** A letter takes up to three bytes. */
const LARGEST_FILE = 3 * Math.max(LONGEST_HAND_IN, LONGEST_ASSIGNMENT);

/**
 * Reads files one by one; what is wrong with one does not keep the others back. Nothing of a file is
 * taken on trust: it is held against the shape of a hand-in, or of an assignment, which says what codes mean.
 */
export class Intake {
	readonly files: ArrivedFile[] = [];
	readonly refused: Refused[] = [];
	/** By id: what was asked for, as far as files and links tell. */
	readonly assignments = new Map<string, Assignment>();

	async read(files: readonly File[]): Promise<void> {
		for (const file of files)
			await this.#readFile(file).catch(() => this.#refuse(file.name, { kind: 'unreadable' }));
	}

	know(assignment: Assignment): void {
		this.assignments.set(assignmentId(assignment), assignment);
	}

	async #readFile(file: File): Promise<void> {
		const { name: from, size } = file;
		const isPacked = isZip(await bytesOf(file.slice(0, 4)));
		const kind = isPacked
			? size > LARGEST_ZIP && 'too-large'
			: (size > LARGEST_FILE && 'too-long') ||
				(/\.zip$/i.test(from) && 'broken-zip') ||
				(!/\.(?:json|txt)$/i.test(from) && 'other-type');
		if (kind) this.#refuse(from, { kind });
		else if (isPacked) this.#takeAll(from, await bytesOf(file));
		else this.#take(from, await file.text());
	}

	#takeAll(name: string, bytes: Uint8Array): void {
		const { files, refused } = unpack(name, bytes, MOST_FILES);
		this.refused.push(...refused);
		for (const { from, text } of files) this.#take(from, text);
	}

	#take(from: string, text: string): void {
		const read =
			this.files.length >= MOST_FILES
				? { problem: { kind: 'too-many' } as const }
				: readHandInFile(text);
		if (!('problem' in read)) {
			this.files.push({ from, ...read });
			this.know(read.handIn.assignment);
			return;
		}
		const other = read.problem.kind === 'not-ours' ? readAssignmentFile(text) : undefined;
		if (other && 'assignment' in other) this.know(other.assignment);
		else this.#refuse(from, read.problem);
	}

	#refuse(from: string, problem: IntakeProblem): void {
		this.refused.push({ from, problem });
	}
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
	return new Uint8Array(await blob.arrayBuffer());
}
