import { readSuspended } from '../../domain/suspend-code.ts';
import { isWhole, NOTHING_DONE, type Scored, type Suspended } from '../../domain/suspended.ts';
import { inMemory } from '../memory-records.ts';
import { decompress } from './compress.ts';
import type { PackagedLesson } from '../../domain/packaged-lesson.ts';
import type { Platform } from './platform.ts';

/** Takes up what the platform has kept, before anything of the lesson asks for it. */
export function resume(
	platform: Platform,
	{ lesson, steps, exercises }: PackagedLesson,
): Suspended {
	const ids = exercises.map(({ id }) => id);
	const text = decompress(platform.get('cmi.suspend_data'));
	const work = (text && readSuspended(text, ids)) || NOTHING_DONE;
	// Work on the memory is done in order: this comes first, though nobody waits for it.
	void inMemory(['steps', 'attempts', 'drafts'], async (records) => {
		const reachedAt = new Date().toISOString();
		for (const step of work.steps) await records.put('steps', { lesson, step, reachedAt });
		for (const attempt of work.attempts.filter(isWhole)) await records.put('attempts', attempt);
		for (const draft of work.drafts) await records.put('drafts', draft);
	});
	const place = platform.get('cmi.core.lesson_location');
	if (location.hash === '' && steps.includes(place)) history.replaceState(null, '', `#${place}`);
	return work;
}

/** The tries of which only the score is left. */
export function scoresOf({ attempts }: Suspended): readonly Scored[] {
	return attempts.filter((attempt) => !isWhole(attempt));
}
