import { ANSWERS_SHOWN, ORDERS, SIGNATURES } from './assignment.ts';
import { NOTHING } from './exercise.ts';
import { isSignal, READINGS } from './signal.ts';

/** Why a file cannot be read: the place and the value, where one of them is to blame. */
export type FileProblem =
	| { readonly kind: 'not-json' | 'not-ours' | 'empty' | 'too-long' }
	| { readonly kind: 'newer'; readonly version: number }
	| { readonly kind: 'unknown' | 'twice'; readonly place: string }
	| {
			readonly kind: 'field';
			readonly place: string;
			readonly found: unknown;
			readonly expected: Expected;
	  };

/** Names by which every object leads to what all objects share. */
const UNSAFE: readonly string[] = ['__proto__', 'constructor', 'prototype'];

const IDS = /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/;

/** What a place of a file may hold. */
const CHECKS = {
	/** Looked at elsewhere. */
	anything: () => true,
	text: isText,
	id: (value) => isText(value) && IDS.test(value) && !value.includes('/'),
	/** Ids with a slash between them. */
	name: (value) => isText(value) && IDS.test(value),
	count: (value) => isWhole(value) && value > 0,
	/** A whole number from 0. */
	whole: isWhole,
	/** A number from 0. */
	measure: (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0,
	flag: (value) => typeof value === 'boolean',
	signal: (value) => isText(value) && isSignal(value),
	/** A signal, or that there is none. */
	finding: (value) => isText(value) && (isSignal(value) || value === NOTHING),
	reading: (value) => (READINGS as readonly unknown[]).includes(value),
	origin: (value) => value === 'collected' || value === 'composed',
	'answers-shown': (value) => (ANSWERS_SHOWN as readonly unknown[]).includes(value),
	order: (value) => (ORDERS as readonly unknown[]).includes(value),
	signature: (value) => (SIGNATURES as readonly unknown[]).includes(value),
	date: (value) =>
		isText(value) && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value)),
} as const satisfies Readonly<Record<string, (value: unknown) => boolean>>;

/** What a place may hold: in itself, or beside what else is there. */
export type Expected =
	| keyof typeof CHECKS
	| 'list'
	| 'object'
	/** One of the kinds there are. */
	| 'kind'
	/** No more than what it is a part of. */
	| 'part'
	/** Behind the start. */
	| 'end'
	/** What it belongs to, and the time. */
	| 'own-id'
	/** Not so long, not so many. */
	| 'shorter'
	| 'fewer';

/** What a file holds at a place and below it. */
export type Shape =
	| keyof typeof CHECKS
	| { readonly optional: Shape }
	| { readonly list: Shape }
	| { readonly fields: Readonly<Record<string, Shape>> }
	/** Fields that are called as one likes, each of this shape. */
	| { readonly named: Shape }
	/** Fields that depend on the one that is called `kind`. */
	| { readonly kinds: Readonly<Record<string, Readonly<Record<string, Shape>>>> };

/** A shape for each field of a type, and for no other. */
export type Fields<T> = { readonly [Name in keyof T]-?: Shape };

export type JsonObject = Readonly<Record<string, unknown>>;

/** Carries a problem out of nested checks, as far as `readFile`. */
export class Misfit extends Error {
	readonly problem: FileProblem;
	constructor(problem: FileProblem) {
		super(problem.kind);
		this.problem = problem;
	}
}

/**
 * Reads a JSON file, a byte order mark or not. `read` throws a `Misfit` for what does not fit; the
 * first one is the problem. What is longer than `longest` UTF-16 units is not looked at.
 */
export function readFile<T>(
	text: string,
	longest: number,
	read: (value: unknown) => T,
): { readonly value: T } | { readonly problem: FileProblem } {
	if (text.length > longest) return { problem: { kind: 'too-long' } };
	try {
		return { value: read(parse(text)) };
	} catch (error) {
		if (error instanceof Misfit) return { problem: error.problem };
		throw error;
	}
}

/** Throws a `Misfit` for the first thing that does not fit. A place is named as in "items[0].title". */
export function checkShape(place: string, found: unknown, shape: Shape): void {
	if (typeof shape === 'string') {
		if (!CHECKS[shape](found)) misfit(place, found, shape);
	} else if ('optional' in shape) {
		if (found !== undefined) checkShape(place, found, shape.optional);
	} else if ('list' in shape) {
		if (!Array.isArray(found)) misfit(place, found, 'list');
		for (const [index, each] of found.entries()) checkShape(`${place}[${index}]`, each, shape.list);
	} else if ('fields' in shape) {
		checkFields(place, found, shape.fields);
	} else if ('named' in shape) {
		const names = Object.keys(objectAt(place, found));
		checkFields(place, found, Object.fromEntries(names.map((name) => [name, shape.named])));
	} else {
		const { kind } = objectAt(place, found);
		const fields = isText(kind) && Object.hasOwn(shape.kinds, kind) ? shape.kinds[kind] : undefined;
		if (!fields) misfit(`${place}.kind`, kind, 'kind');
		checkFields(place, found, { kind: 'text', ...fields });
	}
}

/** Throws a `Misfit` where two things have the same name. */
export function refuseTwice(names: Iterable<string>): void {
	const seen = new Set<string>();
	for (const name of names) {
		if (seen.has(name)) throw new Misfit({ kind: 'twice', place: name });
		seen.add(name);
	}
}

export function isObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkFields(place: string, found: unknown, fields: Readonly<Record<string, Shape>>): void {
	const values = objectAt(place, found);
	const prefix = place === '' ? '' : `${place}.`;
	const other = Object.keys(values).find(
		(name) => !Object.hasOwn(fields, name) || UNSAFE.includes(name),
	);
	if (other !== undefined) throw new Misfit({ kind: 'unknown', place: prefix + other });
	for (const [name, shape] of Object.entries(fields))
		checkShape(prefix + name, values[name], shape);
}

function objectAt(place: string, found: unknown): JsonObject {
	return isObject(found) ? found : misfit(place, found, 'object');
}

function isText(value: unknown): value is string {
	return typeof value === 'string';
}

function isWhole(value: unknown): value is number {
	return Number.isSafeInteger(value) && Number(value) >= 0;
}

export function misfit(place: string, found: unknown, expected: Expected): never {
	throw new Misfit({ kind: 'field', place, found, expected });
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		throw new Misfit({ kind: 'not-json' });
	}
}
