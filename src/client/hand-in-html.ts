import type { Attempt } from '../domain/attempt.ts';
import type { Exercise } from '../domain/exercise.ts';
import type { HandIn } from '../domain/hand-in.ts';
import { escapeHtml } from '../domain/html.ts';
import { measuresOf } from '../domain/progress.ts';
import type { ExerciseStanding, WorkStanding } from '../domain/work-standing.ts';
import type { Work } from '../domain/work.ts';
import { answeredLines } from '../text/answered.ts';
import { workWords as resultWords } from '../text/progress.ts';
import {
	contentWords,
	timeWords,
	titleWords,
	togetherWords,
	workWords as words,
} from '../text/work.ts';

/** What to do before anything is given away: what is missing, and the way to what it would be. */
export function beforeHtml({ exercises, done }: WorkStanding): string {
	const missing = exercises.filter(({ standing }) => standing !== 'done');
	const titles = missing.map(({ exercise }) => titleOf(exercise.title));
	if (done === 0) return `<p>${words.nothing}</p>`;
	return [
		`<p>${missing.length === 0 ? words.allDone : escapeHtml(words.missing(titles))}</p>`,
		`<p class="buttons"><button type="button" class="button main" data-content>${words.toContent}</button></p>`,
	].join('');
}

/** In plain words and to be read: what somebody is about to give away. */
export function contentHtml(
	work: Work,
	handIn: HandIn,
	titles: ReadonlyMap<string, string>,
	exercises: ReadonlyMap<string, Exercise> | undefined,
): string {
	const lines = contentWords(work, handIn.attempts.length);
	const isAgain = work.handedInAt !== undefined;
	return [
		`<h3 tabindex="-1" data-heading>${words.content}</h3>`,
		`<p>${words.contentNowhere}</p>`,
		`<p>${words.contentLead}</p>`,
		work.assignment.signature !== 'none' && work.student === ''
			? `<p class="notice">${words.unsigned[work.assignment.signature]}</p>`
			: '',
		`<ul class="holds">${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`,
		`<details class="readable"><summary>${words.readable}</summary>${readableHtml(handIn, titles, exercises)}</details>`,
		`<p>${words.contentCode}</p>`,
		isAgain ? '' : `<p><b>${words.endsRules}</b></p>`,
		'<p class="buttons">',
		`<button type="button" class="button main" data-hand-in-now>${isAgain ? words.handInAgain : words.handInNow}</button>`,
		`<button type="button" class="button" data-not-yet>${words.back}</button></p>`,
	].join('');
}

/** After handing in: the ways to give it away, and how one did. It prints as a page of its own. */
export function afterHtml(
	{ assignment, handedInAt, student, attempts }: HandIn,
	exercises: readonly ExerciseStanding[],
	code: string | undefined,
	hasMore: boolean,
): string {
	const results = exercises.map(({ exercise: { id, title } }) => {
		const tries = attempts.filter(({ exercise }) => exercise === id);
		const result = resultWords({ tries, isBegun: false });
		return `<tr><th scope="row">${escapeHtml(titleOf(title))}</th><td>${escapeHtml(result)}</td></tr>`;
	});
	const name = student === '' ? words.noName : student;
	const together = togetherWords(measuresOf(attempts).map(({ tally }) => tally));
	return [
		`<h3 class="no-print" tabindex="-1" data-heading>${words.handedIn(handedInAt)}</h3>`,
		`<p class="no-print">${words.handedInLead}</p>`,
		'<p class="buttons no-print">',
		`<button type="button" class="button main" data-save>${words.saveFile}</button>`,
		code === undefined
			? ''
			: `<button type="button" class="button" data-copy>${words.copyCode}</button>`,
		`<button type="button" class="button" data-print>${words.print}</button></p>`,
		'<div class="sheet">',
		`<p class="sheet-head"><b>${escapeHtml(titleWords(assignment))}</b> <span>${escapeHtml(name)}</span> <span>${words.handedIn(handedInAt)}</span></p>`,
		`<h4>${words.code}</h4>`,
		code === undefined
			? `<p class="quiet">${words.noCode}</p>`
			: `<p class="code" data-code>${groupsHtml(code)}</p><p class="quiet">${words.codeHint(code.replaceAll('-', '').length)}</p>`,
		`<h4>${words.results}</h4>`,
		together === '' ? '' : `<p>${together}</p>`,
		`<table class="results"><caption class="hidden">${words.results}</caption><tbody>${results.join('')}</tbody></table></div>`,
		hasMore
			? `<p class="notice no-print">${words.since} <button type="button" class="button" data-content>${words.toContent}</button></p>`
			: '',
	].join('');
}

function readableHtml(
	{ student, startedAt, handedInAt, attempts }: HandIn,
	titles: ReadonlyMap<string, string>,
	exercises: ReadonlyMap<string, Exercise> | undefined,
): string {
	const head = [student, `${timeWords(startedAt)} – ${timeWords(handedInAt)}`].filter(Boolean);
	const tries = attempts.map((attempt) => tryHtml(attempt, titles, exercises));
	return `<p>${escapeHtml(head.join(' · '))}</p>${tries.join('')}`;
}

function tryHtml(
	{ exercise: id, checkedAt, hadAnswers, answer }: Attempt,
	titles: ReadonlyMap<string, string>,
	exercises: ReadonlyMap<string, Exercise> | undefined,
): string {
	const exercise = exercises?.get(id);
	const lines = exercise ? answeredLines(exercise, answer) : [words.unread];
	const items = lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('');
	const seen = hadAnswers ? words.answersSeen : words.answersUnseen;
	return `<h4>${escapeHtml(titleOf(titles.get(id) ?? id))}</h4><p class="quiet">${timeWords(checkedAt)}. ${seen}</p><ul>${items}</ul>`;
}

/** Each group holds together where the line breaks. */
function groupsHtml(code: string): string {
	return code
		.split('-')
		.map((group) => `<span>${group}</span>`)
		.join('<i>-</i><wbr>');
}

function titleOf(title: string): string {
	return title === '' ? words.untitled : title;
}
