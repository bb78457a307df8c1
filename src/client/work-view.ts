import type { AskedItem } from '../domain/asked.ts';
import { asksForSame } from '../domain/work-rules.ts';
import type { WorkStanding } from '../domain/work-standing.ts';
import type { Work } from '../domain/work.ts';
import { doneWords, titleWords, workWords as words } from '../text/work.ts';
import { partOf } from './parts.ts';
import type { StoreFault } from './store.ts';
import { itemsHtml, rulesHtml, worksHtml } from './work-html.ts';

/** What the page shows of a work and of the works on this device. Parts are found by their data attributes. */
export class WorkView {
	readonly #page: HTMLElement;
	readonly #base: string;
	readonly #heading: string;
	readonly #documentTitle = document.title;

	constructor(page: HTMLElement, base: string) {
		this.#page = page;
		this.#base = base;
		this.#heading = this.part('[data-title]').textContent;
	}

	part<E extends HTMLElement = HTMLElement>(selector: string): E {
		return partOf<E>(this.#page, selector);
	}

	/** The assignment, and how far the work has come. */
	showWork(work: Work, standing: WorkStanding): void {
		const { assignment, student, startedAt } = work;
		this.#open(true);
		this.#title(titleWords(assignment));
		this.#say('[data-due]', assignment.due, 'span');
		this.#say('[data-note]', assignment.note, 'blockquote');
		this.#sign(work);
		this.part('[data-rules]').innerHTML = rulesHtml(assignment);
		const done = doneWords(standing.done, standing.exercises.length);
		this.part('[data-progress]').textContent = done;
		this.part('[data-bar]').replaceChildren(
			...standing.exercises.map((_, index) => {
				const part = document.createElement('i');
				part.classList.toggle('done', index < standing.done);
				return part;
			}),
		);
		this.part('[data-items]').innerHTML = itemsHtml(standing, assignment, this.#base);
		this.part('[data-items]').classList.toggle('ordered', assignment.order !== 'any');
		this.part('[data-whose]').textContent = words.whose(student, startedAt);
	}

	/** All works on this device but the one that is open, the way to each, and whether its rules hold here. */
	showWorks(works: readonly Work[], open: Work | undefined, asked: readonly AskedItem[]): void {
		const others = works.filter(({ id }) => id !== open?.id);
		this.part('[data-here]').hidden = others.length === 0;
		this.part('[data-works]').innerHTML = worksHtml(others, this.#base);
		this.part('[data-none]').hidden = open !== undefined || others.length > 0;
		const rivals = others.filter(
			(other) => open?.handedInAt === undefined && asksForSame(other, asked),
		);
		const titles = [...new Set(rivals.map(({ assignment }) => titleWords(assignment)))];
		this.#say('[data-others]', titles.length === 0 ? '' : words.others(titles));
	}

	/** There is no assignment to be seen. */
	showNone(): void {
		this.#open(false);
		this.#title(this.#heading);
	}

	showUnkept(unkept: StoreFault | undefined): void {
		const text = unkept ? `${words.unkept[unkept]} ${words.unkeptLessons}` : '';
		this.#say('[data-unkept]', text);
	}

	/** Says what is wrong with a link or a file; nothing is wrong where there are no words. */
	complain(complaint: string): void {
		this.#say('[data-complaint]', complaint);
		if (complaint !== '') this.part('[data-complaint]').focus();
	}

	#sign({ assignment: { signature }, student }: Work): void {
		this.part('[data-sign]').hidden = signature === 'none';
		this.part('[data-label]').textContent = words.signature[signature];
		const field = this.part<HTMLInputElement>('[data-student]');
		field.inputMode = signature === 'number' ? 'numeric' : 'text';
		// What is being written is newer than what is kept.
		if (document.activeElement !== field) field.value = student;
	}

	#open(isOpen: boolean): void {
		for (const part of this.#page.querySelectorAll<HTMLElement>('[data-when-open]'))
			part.hidden = !isOpen;
		for (const part of this.#page.querySelectorAll<HTMLElement>('[data-when-closed]'))
			part.hidden = isOpen;
	}

	#title(title: string): void {
		this.part('[data-title]').textContent = title;
		document.title =
			title === this.#heading ? this.#documentTitle : `${title} · ${this.#documentTitle}`;
	}

	/** Text in a part, which is not there where there is none. */
	#say(selector: string, text: string, within?: string): void {
		const part = this.part(selector);
		part.hidden = text === '';
		(within === undefined ? part : partOf(part, within)).textContent = text;
	}
}
