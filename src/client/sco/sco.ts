import { firstTries, type Suspended } from '../../domain/suspended.ts';
import { scoWords as words } from '../../text/sco.ts';
import { practiceStore } from '../practice-store.ts';
import { sayIn } from '../said.ts';
import { findApi } from './find-api.ts';
import { readLesson } from './lesson-data.ts';
import { Platform } from './platform.ts';
import { Report } from './report.ts';
import { resume, scoresOf } from './resume.ts';

// Before anything of the lesson works, what the platform has kept is taken up; from then on it is
// told of every change.

/** In milliseconds. A platform may write to a disk each time: small changes wait for the next ones. */
const PATIENCE = 2_000;

const lesson = readLesson();
const platform = new Platform(findApi(window));
const before = resume(platform, lesson);
const report = new Report(platform, lesson, before);
const scores = scoresOf(before);
let tries = before.attempts.length;
let done = firstTries(before.attempts).length;
let waiting = 0;

practiceStore.onChange(() => void tell());
document.addEventListener('step', ({ target }) => at(target));
document.addEventListener('DOMContentLoaded', () => at(document.querySelector('lesson-path')));
document.addEventListener('visibilitychange', () => document.hidden && commit());
addEventListener('beforeunload', commit);
addEventListener('pagehide', () => platform.finish());
// What is over for the platform begins anew with what it has kept.
addEventListener('pageshow', ({ persisted }) => {
	if (persisted && platform.standing === 'open') location.reload();
});
show();

async function tell(): Promise<void> {
	const work = await workNow();
	report.tell(work);
	const isCheck = work.attempts.length > tries;
	tries = work.attempts.length;
	done = firstTries(work.attempts).length;
	clearTimeout(waiting);
	if (isCheck) commit();
	else waiting = window.setTimeout(commit, PATIENCE);
	show();
}

async function workNow(): Promise<Suspended> {
	const [steps, attempts, drafts] = await Promise.all([
		practiceStore.steps(lesson.lesson),
		practiceStore.attempts(),
		practiceStore.drafts(),
	]);
	return { steps: [...steps], attempts: [...scores, ...attempts].toSorted(byTime), drafts };
}

function at(target: EventTarget | null): void {
	report.at((target as HTMLElement | null)?.dataset['at'] ?? '');
}

function commit(): void {
	platform.commit();
	show();
}

/** Says at the top what has become of the work. */
function show(): void {
	const place = document.querySelector('[data-course-bar]');
	const { standing, fault } = platform;
	const text =
		fault === undefined ? words[standing](done, lesson.exercises.length) : words.fault(fault);
	if (place && place.textContent !== text) sayIn(place, text);
}

function byTime(one: { readonly checkedAt: string }, other: { readonly checkedAt: string }) {
	return one.checkedAt < other.checkedAt ? -1 : 1;
}
