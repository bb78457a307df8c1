import { type Assignment, assignmentId } from '../../src/domain/assignment.ts';
import type { HandIn } from '../../src/domain/hand-in.ts';
import { type Work, workId } from '../../src/domain/work.ts';
import { attemptOf, timeAt } from './practice-builders.ts';

/** A lesson, an exercise and two collected passages; whatever is given is otherwise. */
export function assignmentOf(changes: Partial<Assignment> = {}): Assignment {
	return {
		title: 'Who is speaking?',
		note: 'Read it clean first.',
		due: 'Friday',
		items: [
			{ kind: 'lesson', lesson: 'who-says-so' },
			{ kind: 'exercise', exercise: 'how-many/sums' },
			{ kind: 'passages', title: 'Two', refs: ['late-ferry/a', 'late-ferry/b'] },
		],
		answers: 'after-check',
		order: 'as-set',
		tries: 2,
		signature: 'name',
		...changes,
	};
}

/** Two tries at an exercise that was asked for; whatever is given is otherwise. */
export function handInOf(changes: Partial<HandIn> = {}): HandIn {
	return {
		assignment: assignmentOf(),
		student: 'Mara',
		startedAt: timeAt(1),
		handedInAt: timeAt(9),
		attempts: [attemptOf(5), attemptOf(7)],
		steps: [{ lesson: 'who-says-so', step: 'mark', reachedAt: timeAt(2) }],
		...changes,
	};
}

/** A work that was begun at one minute after nine; whatever is given is otherwise. */
export function workOf(changes: Partial<Work> = {}): Work {
	const { assignment = assignmentOf(), startedAt = timeAt(1) } = changes;
	const id = assignmentId(assignment);
	return {
		id: workId(id, startedAt),
		assignmentId: id,
		assignment,
		student: 'Mara',
		startedAt,
		openedAt: startedAt,
		...changes,
	};
}
