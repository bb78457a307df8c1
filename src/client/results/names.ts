import type { StudentResult } from '../../domain/class-results.ts';
import { editionOf } from '../../domain/edition.ts';
import { escapeHtml } from '../../domain/html.ts';
import { resultsWords as words } from '../../text/results.ts';

/**
 * What students are called on the page. Their numbers are drawn by lot, the same for the same class, so
 * that neither a dot nor a row without a name tells who it is.
 */
export class StudentNames {
	readonly #students: readonly StudentResult[];
	/** By the place in the list. */
	readonly #numbers: readonly number[];
	/** Numbers stand in place of names. */
	areHidden = false;

	constructor(students: readonly StudentResult[]) {
		this.#students = students;
		const drawn = students
			.map(({ student, from }, place) => ({ place, lot: editionOf([student, from]) }))
			.sort((a, b) => (a.lot < b.lot ? -1 : 1));
		const numbers = students.map(() => 0);
		for (const [index, { place }] of drawn.entries()) numbers[place] = index + 1;
		this.#numbers = numbers;
	}

	numberOf(place: number): number {
		return this.#numbers[place] ?? 0;
	}

	/** The name, or what stands in its place. */
	nameOf(place: number): string {
		if (this.areHidden) return words.hidden(String(this.numberOf(place)));
		return this.realNameOf(place);
	}

	realNameOf(place: number): string {
		const { student = '', from = '' } = this.#students[place] ?? {};
		return student === '' ? words.nameless(from) : student;
	}

	/** The name as HTML that `refresh` finds. */
	html(place: number): string {
		return `<span data-student="${place}">${escapeHtml(this.nameOf(place))}</span>`;
	}

	/** Writes all names below an element anew. */
	refresh(root: ParentNode): void {
		for (const each of root.querySelectorAll<HTMLElement>('[data-student]'))
			each.textContent = this.nameOf(Number(each.dataset['student']));
	}

	/** The places in the order of a register, or of the numbers where names are hidden. */
	order(): number[] {
		const places = this.#students.map((_, place) => place);
		return this.areHidden ? places.sort((a, b) => this.numberOf(a) - this.numberOf(b)) : places;
	}
}
