import { type Assignment, tidyAssignment } from '../domain/assignment.ts';
import { writeAssignmentFile } from '../domain/assignment-file.ts';
import { LONGEST_SAFE_LINK } from '../domain/assignment-link.ts';
import { amountWords, assignWords as words, lengthWords } from '../text/assign.ts';
import { assignedStore } from './assigned-store.ts';
import { assignmentAddress } from './assignment-address.ts';
import { AssignmentSlips } from './assignment-slips.ts';
import { copyText } from './copy-text.ts';
import { download } from './download.ts';
import { partOf } from './parts.ts';

/** What comes out: the link of an assignment, its code, its slips and its file. */
export class HandOut {
	/** By the data attribute of the button. What is handed out is listed, so that what comes back can be read here. */
	readonly actions = {
		copy: (button: HTMLElement) => this.#copy(button),
		print: () => this.#keep('').then(() => print()),
		large: () => this.#keep('').then(() => this.#dialog.showModal()),
		close: () => this.#dialog.close(),
		file: () => this.#save(),
	} as const;
	readonly #page: HTMLElement;
	readonly #base: string;
	readonly #say: (text: string) => void;
	readonly #slips: AssignmentSlips;
	#assignment: Assignment | undefined;

	constructor(page: HTMLElement, base: string, say: (text: string) => void) {
		this.#page = page;
		this.#base = base;
		this.#say = say;
		this.#slips = new AssignmentSlips(page);
	}

	hide(): void {
		this.#assignment = undefined;
		this.#part('[data-outcome]').hidden = true;
	}

	show(draft: Assignment, minutes: number): void {
		const assignment = tidyAssignment(draft);
		const link = assignmentAddress(this.#base, assignment).href;
		const isShort = link.length <= LONGEST_SAFE_LINK;
		this.#assignment = assignment;
		this.#part('[data-outcome]').hidden = false;
		this.#part<HTMLTextAreaElement>('[data-link]').value = link;
		this.#part('[data-length]').textContent = lengthWords(link.length);
		this.#part('[data-copy]').classList.toggle('main', isShort);
		this.#part('[data-file]').classList.toggle('main', !isShort);
		const preview = assignmentAddress(this.#base, assignment);
		preview.search = 'preview';
		this.#part<HTMLAnchorElement>('[data-preview]').href = preview.href;
		this.#slips.show(assignment, {
			link,
			file: fileName(assignment),
			amount: amountWords(assignment.items.length, minutes),
		});
	}

	async #copy(button: HTMLElement): Promise<void> {
		// First, while the browser still knows that somebody has pressed the button.
		const link = this.#part<HTMLTextAreaElement>('[data-link]').value;
		const isCopied = await copyText(link, button.closest('.buttons') ?? button);
		await this.#keep(isCopied ? words.said.copied : '');
	}

	async #save(): Promise<void> {
		if (!this.#assignment) return;
		const name = fileName(this.#assignment);
		download(name, writeAssignmentFile(this.#assignment), 'application/json');
		await this.#keep(words.said.saved(name));
	}

	/** Lists it, and says what was done. */
	async #keep(done: string): Promise<void> {
		if (!this.#assignment) return;
		const { fault } = await assignedStore.keep(this.#assignment);
		this.#say(fault ? words.fault[fault] : done);
	}

	get #dialog(): HTMLDialogElement {
		return this.#part<HTMLDialogElement>('[data-dialog]');
	}

	#part<E extends HTMLElement = HTMLElement>(selector: string): E {
		return partOf<E>(this.#page, selector);
	}
}

/** A name for the file that every file system takes, and that can be read out. */
function fileName({ title }: Assignment): string {
	const parts = title
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.match(/[a-z0-9]+/g);
	const name = (parts ?? [])
		.join('-')
		.slice(0, 40)
		.replace(/-[^-]*$/, (end) => (end.length > 12 ? '' : end));
	return `${name || 'assignment'}.json`;
}
