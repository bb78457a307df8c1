import { itemWith } from './assignment.ts';
import type { HandIn } from './hand-in.ts';
import type { Work } from './work.ts';
import type { Kept } from './work-standing.ts';

/** What is given away of a work: what was done of what was asked for, between its start and that time. */
export function toHandIn(
	{ assignment, student, startedAt }: Work,
	{ attempts, steps }: Pick<Kept, 'attempts' | 'steps'>,
	handedInAt: string,
): HandIn {
	const isWithin = (time: string) => time >= startedAt && time <= handedInAt;
	const lessons = new Set(
		assignment.items.flatMap((item) => {
			if (item.kind === 'lesson') return [item.lesson];
			return item.kind === 'exercise' ? item.exercise.split('/').slice(0, 1) : [];
		}),
	);
	return {
		assignment,
		student,
		startedAt,
		handedInAt,
		attempts: attempts
			.filter(({ exercise, checkedAt }) => isWithin(checkedAt) && itemWith(assignment, exercise))
			.sort((one, other) => (one.checkedAt < other.checkedAt ? -1 : 1)),
		steps: steps
			.filter(({ lesson, reachedAt }) => lessons.has(lesson) && isWithin(reachedAt))
			.sort((one, other) => (one.reachedAt < other.reachedAt ? -1 : 1)),
	};
}

/** A name for a file that every file system takes: "who-says-find-the-voice-mara.json". */
export function handInFileName({ assignment, student }: HandIn): string {
	const words = `who-says ${assignment.title.slice(0, 60)} ${student}`
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.match(/[a-z0-9]+/g);
	return `${words?.join('-') ?? 'who-says'}.json`;
}
