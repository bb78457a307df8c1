import {
	type Answer,
	type Attempt,
	attemptId,
	type Draft,
	type Mark,
	type Tally,
} from './attempt.ts';
import { type Fields, misfit } from './file-shape.ts';
import type { ReachedStep } from './reached-step.ts';

const MARK: Fields<Mark> = {
	id: 'text',
	start: 'whole',
	end: 'whole',
	signal: 'signal',
	reason: { optional: 'id' },
	words: { optional: 'text' },
};

const ANSWERS: {
	readonly [Kind in Answer['kind']]: Omit<Fields<Extract<Answer, { kind: Kind }>>, 'kind'>;
} = {
	mark: { marks: { list: { fields: MARK } } },
	sort: { bins: { named: 'id' } },
	trace: { order: { list: 'text' }, lost: { named: { list: 'text' } } },
	sums: { values: { named: 'text' } },
	rewrite: { text: 'text', met: { list: 'whole' } },
	predict: { texts: { named: 'text' } },
	check: { weak: { list: 'text' }, sound: { optional: { list: 'text' } } },
};

const TALLY: Fields<Tally> = { targets: 'whole', found: 'whole', others: 'whole', alarms: 'whole' };

export const DRAFT: Fields<Draft> = {
	exercise: 'name',
	edition: 'text',
	answer: { kinds: ANSWERS },
	startedAt: 'date',
	changedAt: 'date',
};

export const ATTEMPT: Fields<Attempt> = {
	id: 'text',
	exercise: 'name',
	edition: 'text',
	answer: { kinds: ANSWERS },
	startedAt: 'date',
	checkedAt: 'date',
	hadAnswers: 'flag',
	right: { optional: 'whole' },
	outOf: { optional: 'whole' },
	tally: { optional: { fields: TALLY } },
};

export const STEP: Fields<ReachedStep> = { lesson: 'name', step: 'text', reachedAt: 'date' };

/** Looks at what the shape of tries cannot say: how one field goes with another. */
export function checkAttempts(place: string, attempts: readonly Attempt[]): void {
	for (const [index, attempt] of attempts.entries()) {
		const at = `${place}[${index}]`;
		if (attempt.id !== attemptId(attempt.exercise, attempt.checkedAt))
			misfit(`${at}.id`, attempt.id, 'own-id');
		checkMarks(at, attempt.answer);
		checkPart(`${at}.right`, attempt.right, attempt.outOf);
		checkPart(`${at}.tally.found`, attempt.tally?.found, attempt.tally?.targets);
		checkPart(`${at}.tally.alarms`, attempt.tally?.alarms, attempt.tally?.others);
	}
}

/** No mark may end before it has begun. */
export function checkMarks(place: string, answer: Answer): void {
	if (answer.kind !== 'mark') return;
	for (const [index, { start, end }] of answer.marks.entries())
		if (end <= start) misfit(`${place}.answer.marks[${index}].end`, end, 'end');
}

function checkPart(place: string, part = 0, whole = 0): void {
	if (part > whole) misfit(place, part, 'part');
}
