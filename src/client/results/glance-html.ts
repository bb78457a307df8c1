import type { ClassResults, ExerciseResult } from '../../domain/class-results.ts';
import { escapeHtml } from '../../domain/html.ts';
import { renderClassPlot } from '../../domain/render-class-plot.ts';
import {
	classPlotTitle,
	glanceWords,
	kindNames,
	measureWords,
	ofWords,
	resultsWords as words,
} from '../../text/results.ts';
import type { StudentNames } from './names.ts';

/** The class in a few lines, and a table of its exercises that leads to each. */
export function glanceHtml({ assignment, students, exercises, measure }: ClassResults): string {
	const sentences = [
		glanceWords(assignment, students, exercises.length),
		...(measure ? [measureWords(measure)] : []),
	];
	const { columns } = words;
	const head = Object.values(columns).map((name) => `<th scope="col">${name}</th>`);
	const rows = exercises.map((each, index) => rowHtml(each, index, students.length));
	return [
		...sentences.map((text) => `<p class="sum-up">${escapeHtml(text)}</p>`),
		`<table class="numbers"><caption>${words.together}</caption>`,
		`<thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
	].join('');
}

/** The plot with what it needs to be read. */
export function plotHtml({ measure }: ClassResults, names: StudentNames): string {
	if (!measure) return `<p>${words.noMeasure}</p>`;
	const how = words.howText.map((text) => `<p>${text}</p>`);
	return [
		`<p class="quiet">${words.plotLead}</p>`,
		renderClassPlot(measure, {
			title: classPlotTitle(measure),
			sharpness: words.sharpnessParts,
			lean: words.leanParts,
			numberOf: (student) => String(names.numberOf(student)),
		}),
		`<details class="how"><summary>${words.how}</summary>${how.join('')}</details>`,
	].join('');
}

function rowHtml(
	{ asked, done, tally, right, outOf }: ExerciseResult,
	index: number,
	students: number,
): string {
	const { columns } = words;
	const kind = asked.exercise ? kindNames[asked.exercise.kind] : '';
	const cell = (name: string, text: string) => `<td data-name="${name}">${text}</td>`;
	return [
		`<tr><th scope="row"><a href="#exercise-${index + 1}">${escapeHtml(asked.title)}</a>`,
		`<span class="quiet">${escapeHtml([kind, asked.of].filter((each) => each !== '').join(' · '))}</span></th>`,
		cell(columns.done, ofWords(done, students)),
		cell(
			columns.found,
			tally
				? ofWords(tally.found, tally.targets)
				: outOf > 0
					? ofWords(right, outOf)
					: words.noTally,
		),
		cell(columns.alarms, tally ? ofWords(tally.alarms, tally.others) : words.noTally),
		'</tr>',
	].join('');
}
