import type { Assignment } from '../domain/assignment.ts';
import { assignWords as words, tooFineWords } from '../text/assign.ts';
import { partOf } from './parts.ts';
import { drawQrCode, MOST_SQUARES } from './qr-code.ts';

/** What a slip says beside the assignment's own words. */
interface SlipFacts {
	readonly link: string;
	readonly file: string;
	readonly amount: string;
}

/** The slips of the page, all alike, and the code that is shown large. */
export class AssignmentSlips {
	readonly #page: HTMLElement;

	constructor(page: HTMLElement) {
		this.#page = page;
	}

	show({ title, due }: Assignment, { link, file, amount }: SlipFacts): void {
		this.#fill('title', title);
		this.#fill('due', due === '' ? '' : words.slip.due(due));
		this.#fill('amount', amount);
		const isFine = this.#showCode(link, title);
		this.#fill('scan', isFine ? words.slip.scan : '');
		const { host, pathname } = new URL(link);
		this.#fill('how', (isFine ? words.slip.noCamera : words.slip.noCode)(host + pathname, file));
	}

	/** Says whether the code can be read from a slip. */
	#showCode(link: string, title: string): boolean {
		const code = drawQrCode(link, words.code(title));
		const isFine = code !== undefined && code.squares <= MOST_SQUARES;
		const tooFine = partOf(this.#page, '[data-too-fine]');
		tooFine.hidden = isFine;
		tooFine.textContent = isFine ? '' : tooFineWords(code?.squares, MOST_SQUARES);
		partOf(this.#page, '[data-large]').hidden = code === undefined;
		partOf(this.#page, '[data-large-code]').innerHTML = code?.svg ?? '';
		for (const place of this.#places('code')) {
			place.innerHTML = isFine ? code.svg : '';
			place.hidden = !isFine;
		}
		return isFine;
	}

	#fill(name: string, text: string): void {
		for (const place of this.#places(name)) {
			place.textContent = text;
			place.hidden = text === '';
		}
	}

	#places(name: string): HTMLElement[] {
		return [...this.#page.querySelectorAll<HTMLElement>(`[data-slip-${name}]`)];
	}
}
