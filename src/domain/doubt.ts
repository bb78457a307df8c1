import type { Attempt } from './attempt.ts';
import type { HandIn } from './hand-in.ts';

/**
 * Something about a hand-in that a teacher may want to ask about. It is evidence that a file is not
 * as the site wrote it, and no proof of anything: a wrong clock or another program can do the same.
 */
export type Doubt =
	/** The file's sum is not that of its content. */
	| { readonly kind: 'edited' }
	/** Its numbers are not those that its answers come to. */
	| { readonly kind: 'other-result'; readonly exercise: string }
	/** A time lies before one that has to come first. */
	| { readonly kind: 'backwards'; readonly exercise?: string | undefined }
	/** A try is older than the start of the work. */
	| { readonly kind: 'before-start'; readonly exercise: string }
	/** A try has the same time, to the millisecond, as one of these hand-ins: their places in the list. */
	| { readonly kind: 'same-try'; readonly exercise: string; readonly others: readonly number[] };

type Result = Pick<Attempt, 'right' | 'outOf' | 'tally'>;

/** What a file says of a try, beside what the answers come to. */
export interface StatedResult {
	readonly exercise: string;
	readonly stated: Result;
	readonly judged: Result;
}

/** What one hand-in shows by itself, each thing once for each exercise. */
export function doubtsOf(
	handIn: HandIn,
	isEdited: boolean,
	results: readonly StatedResult[],
): Doubt[] {
	const { startedAt, handedInAt, attempts } = handIn;
	const times = Map.groupBy(attempts, ({ exercise }) => exercise);
	return [
		...(isEdited ? [{ kind: 'edited' } as const] : []),
		...results
			.filter(({ stated, judged }) => !isSameResult(stated, judged))
			.map(({ exercise }) => ({ kind: 'other-result', exercise }) as const),
		...(isBefore(handedInAt, startedAt) ? [{ kind: 'backwards' } as const] : []),
		...[...times].flatMap(([exercise, tries]): Doubt[] => [
			...(tries.some((each) => runsBackwards(each, handedInAt))
				? [{ kind: 'backwards', exercise } as const]
				: []),
			...(tries.some(({ checkedAt }) => isBefore(checkedAt, startedAt))
				? [{ kind: 'before-start', exercise } as const]
				: []),
		]),
	];
}

/**
 * Which hand-ins of different students hold the same try: no two devices check an exercise in the
 * same millisecond by chance. By the hand-in's place in the list.
 */
export function sameTries(handIns: readonly HandIn[]): ReadonlyMap<number, readonly Doubt[]> {
	const holders = new Map<string, number[]>();
	for (const [place, { attempts }] of handIns.entries())
		for (const { id } of attempts) holders.set(id, [...(holders.get(id) ?? []), place]);
	const doubts = new Map<number, Map<string, Set<number>>>();
	for (const [id, places] of holders) {
		if (places.length < 2) continue;
		const [exercise = ''] = id.split('@');
		for (const place of places) {
			const own = doubts.get(place) ?? new Map<string, Set<number>>();
			const others = own.get(exercise) ?? new Set<number>();
			for (const other of places) if (other !== place) others.add(other);
			doubts.set(place, own.set(exercise, others));
		}
	}
	return new Map(
		[...doubts].map(([place, own]) => [
			place,
			[...own].map(([exercise, others]): Doubt => ({
				kind: 'same-try',
				exercise,
				others: [...others],
			})),
		]),
	);
}

function runsBackwards({ startedAt, checkedAt }: Attempt, handedInAt: string): boolean {
	return isBefore(checkedAt, startedAt) || isBefore(handedInAt, checkedAt);
}

function isBefore(a: string, b: string): boolean {
	return Date.parse(a) < Date.parse(b);
}

function isSameResult(a: Result, b: Result): boolean {
	const [one, other] = [a.tally, b.tally];
	return (
		a.right === b.right &&
		a.outOf === b.outOf &&
		one?.targets === other?.targets &&
		one?.found === other?.found &&
		one?.others === other?.others &&
		one?.alarms === other?.alarms
	);
}
