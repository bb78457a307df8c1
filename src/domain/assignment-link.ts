import { type Assignment, tidyAssignment } from './assignment.ts';
import { fromAssignmentRow, toAssignmentRow } from './assignment-row.ts';
import { editionOf } from './edition.ts';
import { type FileProblem, readFile } from './file-shape.ts';

/** Why a link shows no assignment: its end is missing, a part of it was changed, or as in a file. */
export type LinkProblem = FileProblem | { readonly kind: 'cut' | 'damaged' };

/** Makes a text shorter, in signs that stay as they are in an address, and brings it back. */
export interface Packing {
	readonly pack: (text: string) => string;
	/** Nothing where it was not packed so, or would be longer than so many UTF-8 bytes. */
	readonly unpack: (packed: string, longest: number) => string | undefined;
}

/** In signs, the whole address. What is longer is cut by some mail and chat programs. */
export const LONGEST_SAFE_LINK = 2000;

/** In signs. What is longer was not made here. */
const LONGEST_FRAGMENT = 60_000;
/** In bytes, once it is unpacked: the most items and passages there can be. */
const LONGEST_ROW = 1_000_000;

const VERSION = 1;
const SUM = 8;

/**
 * An assignment as the end of a link: version, the packed row, and a sum that shows whether the
 * link is whole. `#1.<row>.82377b90`
 */
export function toAssignmentFragment(assignment: Assignment, { pack }: Packing): string {
	const body = `${VERSION}.${pack(JSON.stringify(toAssignmentRow(tidyAssignment(assignment))))}`;
	return `#${body}.${editionOf(body)}`;
}

/** The fragment, or an address that ends with it, wants to be an assignment. */
export function isAssignmentFragment(text: string): boolean {
	return /^\d+(\.|$)/.test(unwrap(text));
}

/**
 * Reads what `toAssignmentFragment` made, after whatever mail and chat programs have done to it:
 * encoded once more, broken into lines, with the stop or the bracket that followed.
 */
export function readAssignmentFragment(
	text: string,
	{ unpack }: Packing,
): { readonly assignment: Assignment } | { readonly problem: LinkProblem } {
	if (text.length > LONGEST_FRAGMENT) return { problem: { kind: 'too-long' } };
	const [, version = '', packed = '', sum = '', rest = ''] =
		/^(\d*)(?:\.([\w-]*)(?:\.([0-9a-f]*))?)?(.*)$/s.exec(unwrap(text)) ?? [];
	if (Number(version) > VERSION) return { problem: { kind: 'newer', version: Number(version) } };
	if (sum.length < SUM && !/[\w-]/.test(rest)) return { problem: { kind: 'cut' } };
	if (/^[\w-]/.test(rest)) return { problem: { kind: 'damaged' } };
	const isWhole = sum === editionOf(`${VERSION}.${packed}`) && Number(version) === VERSION;
	const row = isWhole ? unpack(packed, LONGEST_ROW) : undefined;
	if (row === undefined) return { problem: { kind: 'damaged' } };
	const read = readFile(row, LONGEST_ROW, (value) => tidyAssignment(fromAssignmentRow(value)));
	return 'problem' in read ? read : { assignment: read.value };
}

/** What stands behind `#`, as it was before somebody's program encoded it and broke it into lines. */
function unwrap(text: string): string {
	return decode(decode(text))
		.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, '')
		.replace(/^.*#/s, '');
}

function decode(text: string): string {
	return text.replace(/%([0-7][0-9a-f])/gi, (_, code: string) =>
		String.fromCharCode(Number.parseInt(code, 16)),
	);
}
