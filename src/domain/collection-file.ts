import { type Collection, type CollectionItem, toTitle } from './collection.ts';
import { type Example, exampleRef } from './example.ts';
import { isSignal, READINGS } from './signal.ts';

/** In UTF-16 units, or bytes: thousands of examples. What is longer is something else. */
export const LONGEST_FILE = 10_000_000;

const FORMAT = 'who-says-collection';
const VERSION = 1;

/** What a place of the file may hold. */
type Expected = 'text' | 'id' | 'count' | 'signal' | 'reading' | 'origin' | 'date' | 'other';

/** Why a file cannot be read: the place and the value, where one of them is to blame. */
export type FileProblem =
	| { readonly kind: 'not-json' | 'not-ours' | 'empty' | 'too-long' }
	| { readonly kind: 'newer'; readonly version: number }
	| { readonly kind: 'unknown' | 'twice'; readonly place: string }
	| {
			readonly kind: 'field';
			readonly place: string;
			readonly found: unknown;
			readonly expected: Expected | 'list' | 'object';
	  };

type Check = (value: unknown) => boolean;

const CHECKS: Readonly<Record<Expected, Check>> = {
	text: (value) => typeof value === 'string',
	id: (value) => typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value),
	count: (value) => Number.isSafeInteger(value) && Number(value) > 0,
	signal: (value) => typeof value === 'string' && isSignal(value),
	reading: (value) => (READINGS as readonly unknown[]).includes(value),
	origin: (value) => value === 'collected' || value === 'composed',
	date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value),
	other: (value) => value === undefined || typeof value === 'string',
};

const EXAMPLE: Readonly<Record<keyof Example, Expected>> = {
	article: 'id',
	id: 'id',
	label: 'text',
	sentence: 'count',
	before: 'text',
	quote: 'text',
	after: 'text',
	signal: 'signal',
	form: 'id',
	reading: 'reading',
	kind: 'text',
	title: 'text',
	note: 'text',
	ask: 'other',
	headline: 'text',
	outlet: 'text',
	genre: 'text',
	origin: 'origin',
	notice: 'other',
};

/** The collection as a JSON file, to keep or to give away. */
export function writeCollectionFile({ title, items }: Collection): string {
	const kept = items.map(({ addedAt, example }) => ({ addedAt, example }));
	return `${JSON.stringify({ format: FORMAT, version: VERSION, title, items: kept }, null, '\t')}\n`;
}

/** Reads what `writeCollectionFile` wrote. The first thing that does not fit is the problem. */
export function readCollectionFile(
	text: string,
): { readonly collection: Collection } | { readonly problem: FileProblem } {
	if (text.length > LONGEST_FILE) return { problem: { kind: 'too-long' } };
	try {
		return { collection: toCollection(parse(text)) };
	} catch (error) {
		if (error instanceof Misfit) return { problem: error.problem };
		throw error;
	}
}

/** Carries a problem out of nested checks; it never leaves this file. */
class Misfit extends Error {
	readonly problem: FileProblem;
	constructor(problem: FileProblem) {
		super(problem.kind);
		this.problem = problem;
	}
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		throw new Misfit({ kind: 'not-json' });
	}
}

function toCollection(value: unknown): Collection {
	if (!isObject(value) || value['format'] !== FORMAT) throw new Misfit({ kind: 'not-ours' });
	const { version, title, items } = value;
	expect('version', version, 'count');
	if (Number(version) > VERSION) throw new Misfit({ kind: 'newer', version: Number(version) });
	refuseOthers('', value, ['format', 'version', 'title', 'items']);
	expect('title', title, 'text');
	if (!Array.isArray(items))
		throw new Misfit({ kind: 'field', place: 'items', found: items, expected: 'list' });
	if (items.length === 0) throw new Misfit({ kind: 'empty' });
	const all = items.map((item, index) => toItem(item, `items[${index}]`));
	for (const [index, { ref }] of all.entries()) {
		if (all.findIndex((each) => each.ref === ref) < index)
			throw new Misfit({ kind: 'twice', place: ref });
	}
	return { title: toTitle(String(title)), items: all };
}

function toItem(value: unknown, place: string): CollectionItem {
	const { addedAt, example, ...rest } = objectAt(value, place);
	refuseOthers(`${place}.`, rest, []);
	expect(`${place}.addedAt`, addedAt, 'date');
	const fields = objectAt(example, `${place}.example`);
	refuseOthers(`${place}.example.`, fields, Object.keys(EXAMPLE));
	for (const [name, expected] of Object.entries(EXAMPLE))
		expect(`${place}.example.${name}`, fields[name], expected);
	const checked = fields as unknown as Example;
	return { ref: exampleRef(checked), example: checked, addedAt: String(addedAt) };
}

function expect(place: string, found: unknown, expected: Expected): void {
	if (!CHECKS[expected](found)) throw new Misfit({ kind: 'field', place, found, expected });
}

function refuseOthers(prefix: string, value: object, known: readonly string[]): void {
	const other = Object.keys(value).find((name) => !known.includes(name));
	if (other !== undefined) throw new Misfit({ kind: 'unknown', place: prefix + other });
}

function objectAt(value: unknown, place: string): Readonly<Record<string, unknown>> {
	if (isObject(value)) return value;
	throw new Misfit({ kind: 'field', place, found: value, expected: 'object' });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
