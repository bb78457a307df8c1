import type { ClassResults, ExerciseResult } from '../domain/class-results.ts';
import { escapeHtml } from '../domain/html.ts';
import type { PlanPrompts } from '../domain/plan-prompts.ts';
import { isSignal } from '../domain/signal.ts';
import { countedWords, rightWords, togetherWords, resultsWords as words } from '../text/results.ts';
import { asideWords, intakeComplaint } from '../text/results-files.ts';
import { partOf } from './parts.ts';
import type { Shown, StudentDetail } from './results/desk.ts';
import { glanceHtml, plotHtml } from './results/glance-html.ts';
import { prepareHeat } from './results/heat-keys.ts';
import { heatHtml } from './results/marks-html.ts';
import { StudentNames } from './results/names.ts';
import { partsHtml } from './results/parts-html.ts';
import { inSlices } from './results/slices.ts';
import { bodyHtml, sectionsHtml, tableOfStudentsHtml } from './results/students-html.ts';

/** Rows of one table: laying out one of hundreds would stop the page for a moment. */
const ROWS = 50;

/**
 * What the page shows of a class. It finds the parts of the page by their data attributes, and writes
 * long parts piece by piece, so that the page goes on answering meanwhile.
 */
export class ResultsView {
	readonly #page: HTMLElement;
	readonly #prompts: readonly PlanPrompts[];
	#results: ClassResults | undefined;
	#names = new StudentNames([]);
	/** Counts up with each class that is shown: what belongs to an earlier one is given up. */
	#round = 0;

	constructor(page: HTMLElement, prompts: readonly PlanPrompts[]) {
		this.#page = page;
		this.#prompts = prompts;
	}

	get results(): ClassResults | undefined {
		return this.#results;
	}

	get names(): StudentNames {
		return this.#names;
	}

	part<E extends HTMLElement = HTMLElement>(selector: string): E {
		return partOf<E>(this.#page, selector);
	}

	/** Shows all of it; returns once the last piece is written, or another class is shown. */
	async show({ sets, refused, chosen, aside, results }: Shown): Promise<void> {
		const round = ++this.#round;
		this.#list(
			'refused',
			words.unreadable(refused.length),
			refused.map(({ from, problem }) => intakeComplaint(from, problem)),
		);
		this.#list('aside', words.aside(aside.length), aside.map(asideWords));
		this.#showSets(sets, chosen);
		this.part('[data-results]').hidden = results === undefined;
		const { areHidden } = this.#names;
		this.#results = results;
		this.#names = new StudentNames(results?.students ?? []);
		this.#names.areHidden = areHidden;
		if (!results) return;
		this.part('[data-glance]').innerHTML = glanceHtml(results);
		const exercises = this.part('[data-exercises]');
		exercises.replaceChildren();
		await inSlices(
			[
				() => {
					this.part('[data-plot]').innerHTML = plotHtml(results, this.#names);
				},
				...results.exercises.map((each, index) => () => {
					exercises.append(this.#exercise(each, index, results.students.length));
				}),
				() => this.#showTalk(results),
				...this.#studentPieces(results),
			],
			() => this.#round !== round,
		);
	}

	/** Shows numbers in place of names, or names again. */
	async hideNames(areHidden: boolean): Promise<void> {
		const round = ++this.#round;
		this.#names.areHidden = areHidden;
		this.#page.classList.toggle('anonymous', areHidden);
		this.#names.refresh(this.part('[data-exercises]'));
		if (this.#results)
			await inSlices(this.#studentPieces(this.#results), () => this.#round !== round);
	}

	/** Draws another signal into the text that the choice belongs to. */
	showLayer(choice: HTMLInputElement): void {
		const section = choice.closest<HTMLElement>('[data-index]');
		const index = Number(section?.dataset['index']);
		const result = this.#results?.exercises[index];
		if (!section || result?.parts?.kind !== 'mark' || !isSignal(choice.value)) return;
		const text = partOf(section, '[data-text]');
		text.innerHTML = heatHtml(result.parts, choice.value, result.judged, prefixOf(index));
		prepareHeat(text);
	}

	/** Fills the section of a student. */
	fill(section: HTMLElement, detail: StudentDetail): void {
		if (!this.#results) return;
		const place = Number(section.dataset['place']);
		const rows = { results: this.#results, names: this.#names };
		partOf(section, '[data-body]').innerHTML = bodyHtml(rows, place, detail);
	}

	#list(name: string, heading: string, lines: readonly string[]): void {
		const box = this.part<HTMLDetailsElement>(`[data-${name}]`);
		box.hidden = lines.length === 0;
		partOf(box, 'summary').textContent = heading;
		const items = lines.map((line) => {
			const item = document.createElement('li');
			item.append(line);
			return item;
		});
		partOf(box, 'ul').replaceChildren(...items);
	}

	#showSets(sets: Shown['sets'], chosen: string | undefined): void {
		this.part('[data-which]').hidden = sets.length < 2;
		const options = sets.map(
			({ id, title, count }) =>
				new Option(words.option(title, count), id, id === chosen, id === chosen),
		);
		this.part<HTMLSelectElement>('[data-which] select').replaceChildren(...options);
	}

	#exercise(result: ExerciseResult, index: number, students: number): HTMLElement {
		const { asked, parts, judged } = result;
		const section = document.createElement('section');
		section.className = 'class-exercise';
		section.dataset['index'] = String(index);
		section.setAttribute('aria-labelledby', `exercise-${index + 1}`);
		const about = [
			countedWords(result, students),
			totalWords(result),
			asked.exercise ? '' : words.notKnown,
		].filter((each) => each !== '');
		section.innerHTML = [
			`<p class="kicker">${escapeHtml(asked.of)}</p>`,
			`<h3 id="exercise-${index + 1}" tabindex="-1">${escapeHtml(asked.title)}</h3>`,
			...about.map((text) => `<p>${escapeHtml(text)}</p>`),
			parts && judged > 0
				? partsHtml(parts, judged, prefixOf(index), this.#names)
				: `<p class="quiet">${words.nobody}</p>`,
		].join('');
		for (const text of section.querySelectorAll('[data-heat]')) prepareHeat(text);
		return section;
	}

	#showTalk({ exercises }: ClassResults): void {
		const lessons = new Set(exercises.map(({ asked }) => asked.lesson));
		const modules = this.#prompts.filter((each) =>
			each.lessons.some((lesson) => lessons.has(lesson)),
		);
		const lists = modules.map(({ title, prompts }) => {
			const items = prompts.map((prompt) => `<li>${escapeHtml(prompt)}</li>`);
			return `<h3>${escapeHtml(title)}</h3><ul>${items.join('')}</ul>`;
		});
		this.part('[data-talk]').hidden = modules.length === 0;
		this.part('[data-prompts-list]').innerHTML = lists.join('');
	}

	/** The tables and the sections of all students, some rows at a time. */
	#studentPieces(results: ClassResults): (() => void)[] {
		const rows = { results, names: this.#names };
		const order = this.#names.order();
		const chunks = Array.from({ length: Math.ceil(order.length / ROWS) }, (_, index) =>
			order.slice(index * ROWS, (index + 1) * ROWS),
		);
		const write = (place: HTMLElement, draw: (chunk: readonly number[]) => string) => [
			() => place.replaceChildren(),
			...chunks.map((chunk) => () => place.insertAdjacentHTML('beforeend', draw(chunk))),
		];
		return [
			...write(this.part('[data-students]'), (chunk) => tableOfStudentsHtml(rows, chunk)),
			...write(this.part('[data-sections]'), (chunk) => sectionsHtml(rows, chunk)),
		];
	}
}

/** What all first tries come to. */
function totalWords(result: ExerciseResult): string {
	const { asked, tally } = result;
	const kind = asked.exercise?.kind;
	if (tally && (kind === 'mark' || kind === undefined)) return togetherWords(tally);
	return kind && result.outOf > 0 ? rightWords(result, kind) : '';
}

/** Stands before the ids of an exercise's parts. */
function prefixOf(index: number): string {
	return `e${index + 1}`;
}
