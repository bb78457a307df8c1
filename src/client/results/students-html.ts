import type { ClassMeasure, StudentMeasure } from '../../domain/class-measure.ts';
import type { ClassResults, StudentResult } from '../../domain/class-results.ts';
import { escapeHtml } from '../../domain/html.ts';
import { isSignal } from '../../domain/signal.ts';
import type { DetailLine } from '../../domain/try-detail.ts';
import { layerNames } from '../../text/names.ts';
import { number } from '../../text/numbers.ts';
import {
	detailNames,
	ofWords,
	resultsWords as words,
	studentWords,
	timeWords,
	tryResultWords,
} from '../../text/results.ts';
import { doubtWords } from '../../text/results-files.ts';
import type { StudentDetail } from './desk.ts';
import type { StudentNames } from './names.ts';
import { binName } from './parts-html.ts';

/** What the rows of students are made of. */
export interface StudentRows {
	readonly results: ClassResults;
	readonly names: StudentNames;
}

/** A table with a row for each of these students, by their places. */
export function tableOfStudentsHtml(rows: StudentRows, places: readonly number[]): string {
	const head = Object.values(words.studentColumns).map((name) => `<th scope="col">${name}</th>`);
	const body = places.map((place) => rowHtml(rows, place));
	return [
		`<div class="chunk"><table class="numbers students"><caption class="hidden">${words.students}</caption>`,
		`<thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`,
	].join('');
}

/** A section for each of these students; its body is filled when it is opened. */
export function sectionsHtml({ names }: StudentRows, places: readonly number[]): string {
	const sections = places.map(
		(place) =>
			`<details class="student" id="student-${place + 1}" data-place="${place}"><summary>${names.html(place)}</summary><div data-body></div></details>`,
	);
	return `<div class="chunk">${sections.join('')}</div>`;
}

function rowHtml({ results, names }: StudentRows, place: number): string {
	const student = studentAt(results, place);
	const { tally, done } = student;
	const measure = measureOf(results.measure, place);
	const { studentColumns: columns } = words;
	const cell = (name: string, text: string) => `<td data-name="${name}">${text}</td>`;
	const questions = student.doubts.length;
	return [
		`<tr><th scope="row">${names.numberOf(place)}</th>`,
		cell(columns.student, `<a href="#student-${place + 1}">${names.html(place)}</a>`),
		cell(columns.done, ofWords(done, results.exercises.length)),
		cell(columns.found, tally ? ofWords(tally.found, tally.targets) : words.noTally),
		cell(columns.alarms, tally ? ofWords(tally.alarms, tally.others) : words.noTally),
		cell(columns.words, measure ? studentWords(measure.discernment, measure.lean) : words.noTally),
		cell(columns.ask, questions === 0 ? words.noTally : number(questions)),
		'</tr>',
	].join('');
}

/** All that is known of a student: when, what came of each exercise, what was answered, what to ask. */
export function bodyHtml(
	{ results, names }: StudentRows,
	place: number,
	detail: StudentDetail,
): string {
	const student = studentAt(results, place);
	const times =
		student.handedInAt === undefined || student.startedAt === undefined
			? ''
			: `<p class="quiet">${words.times(timeWords(student.startedAt), timeWords(student.handedInAt))}</p>`;
	const exercises = results.exercises.map(({ asked }, index) => {
		const result = student.tries[index];
		const lines = detail[index] ?? [];
		return `<li><b>${escapeHtml(asked.title)}</b> ${escapeHtml(result ? tryResultWords(result, asked.exercise?.kind) : words.notDone)}${linesHtml(lines)}</li>`;
	});
	return [
		times,
		`<p class="quiet" data-private>${words.from} ${escapeHtml(student.from)}</p>`,
		doubtsHtml({ results, names }, student),
		`<ul class="done">${exercises.join('')}</ul>`,
	].join('');
}

function doubtsHtml({ results, names }: StudentRows, { doubts }: StudentResult): string {
	if (doubts.length === 0) return '';
	const titles = new Map(results.exercises.map(({ asked }) => [asked.id, asked.title]));
	const items = doubts.map((doubt) => {
		const text = doubtWords(
			doubt,
			(exercise) => titles.get(exercise) ?? exercise,
			(other) => names.nameOf(other),
		);
		return `<li>${escapeHtml(text)}</li>`;
	});
	return `<div class="doubts"><h4>${words.studentColumns.ask}</h4><ul>${items.join('')}</ul><p class="quiet">${words.doubtLead}</p></div>`;
}

/** Phrases by what became of them: "found: “a”, “b”". */
function linesHtml(lines: readonly DetailLine[]): string {
	const groups = Map.groupBy(lines, ({ outcome }) => outcome);
	const outcomes = Object.keys(detailNames) as DetailLine['outcome'][];
	const items = outcomes.flatMap((outcome) => {
		const all = groups.get(outcome);
		if (!all) return [];
		const phrases = all.map(
			({ text, answer, words: own }) =>
				`<q>${escapeHtml(text)}</q>${answer === undefined ? '' : ` (${escapeHtml(answerName(answer))})`}${own === undefined ? '' : ` – ${escapeHtml(own)}`}`,
		);
		return [`<li>${detailNames[outcome]}: ${phrases.join('; ')}</li>`];
	});
	return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`;
}

function answerName(answer: string): string {
	return isSignal(answer) ? layerNames[answer] : binName(answer);
}

function studentAt({ students }: ClassResults, place: number): StudentResult {
	const student = students[place];
	if (!student) throw new Error(`There is no student at place ${place}.`);
	return student;
}

function measureOf(measure: ClassMeasure | undefined, place: number): StudentMeasure | undefined {
	return measure?.students.find(({ student }) => student === place);
}
