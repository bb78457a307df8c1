import type { Answer, Attempt, Draft, Mark } from './attempt.ts';

/** A try of which only the score is left, where there was no room for what was answered. */
export type Scored = Omit<Attempt, 'answer'>;

/** The work on a lesson as it can be taken up again elsewhere. */
export interface Suspended {
	/** The steps that were on the screen, by name. */
	readonly steps: readonly string[];
	/** The oldest first, so that the first one of each exercise is its first try. */
	readonly attempts: readonly (Attempt | Scored)[];
	readonly drafts: readonly Draft[];
}

export const NOTHING_DONE: Suspended = { steps: [], attempts: [], drafts: [] };

export function isWhole(attempt: Attempt | Scored): attempt is Attempt {
	return 'answer' in attempt;
}

/** The first try at each exercise. The oldest attempts come first. */
export function firstTries<T extends Scored>(attempts: readonly T[]): readonly T[] {
	return [...Map.groupBy(attempts, ({ exercise }) => exercise).values()].flatMap(([first]) =>
		first ? [first] : [],
	);
}

/**
 * Packs the work into a text that is shorter than the limit. What does not fit is left out in
 * this order: one’s own words in later tries, later tries from the oldest, one’s own words in
 * first tries, drafts, and then what was answered in first tries, the longest first. The score
 * of a first try is never left out.
 */
export function packWithin(
	limit: number,
	work: Suspended,
	pack: (work: Suspended) => string,
): string {
	let packed = pack(work);
	for (const less of lessAndLess(work)) {
		if (packed.length < limit) break;
		packed = pack(less);
	}
	return packed;
}

/** Each with a little less than the one before. */
function* lessAndLess(work: Suspended): Generator<Suspended> {
	const firsts = new Set(firstTries(work.attempts).map(({ id }) => id));
	const isFirst = ({ id }: Scored) => firsts.has(id);
	let { attempts, drafts } = work;
	const now = (): Suspended => ({ ...work, attempts, drafts });

	attempts = attempts.map((each) => (isFirst(each) ? each : withoutWords(each)));
	yield now();
	for (const later of attempts.filter((each) => !isFirst(each))) {
		attempts = attempts.filter((each) => each !== later);
		yield now();
	}
	attempts = attempts.map(withoutWords);
	yield now();
	drafts = [];
	yield now();
	for (const longest of attempts.toSorted((one, other) => sizeOf(other) - sizeOf(one))) {
		attempts = attempts.map((each) => (each === longest ? toScored(each) : each));
		yield now();
	}
}

function withoutWords<T extends Attempt | Scored>(attempt: T): T {
	return isWhole(attempt) ? { ...attempt, answer: bare(attempt.answer) } : attempt;
}

function bare(answer: Answer): Answer {
	if (answer.kind !== 'mark') return answer;
	return { ...answer, marks: answer.marks.map(({ words: _, ...mark }): Mark => mark) };
}

function toScored(attempt: Attempt | Scored): Scored {
	if (!isWhole(attempt)) return attempt;
	const { answer: _, ...scored } = attempt;
	return scored;
}

function sizeOf(attempt: Attempt | Scored): number {
	return JSON.stringify(attempt).length;
}
