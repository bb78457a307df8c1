import type { Assigned } from '../domain/assigned.ts';
import type { Assignment } from '../domain/assignment.ts';
import { assignWords as words, madeWords } from '../text/assign.ts';
import { askAgain } from './ask-again.ts';
import { assignedStore } from './assigned-store.ts';
import { assignmentAddress } from './assignment-address.ts';
import { copyText } from './copy-text.ts';
import { partOf } from './parts.ts';
import { copyTemplate, nameOwner } from './template-copy.ts';

/** What the list asks of the page around it. */
interface Around {
	readonly base: string;
	readonly say: (text: string) => void;
	readonly open: (assignment: Assignment) => void;
}

/** The list of what was made on this device, the latest first. */
export class MadeList {
	/** By the data attribute of the button. */
	readonly actions = {
		openAgain: (button: HTMLElement) => this.#around.open(this.#madeOf(button).assignment),
		copyAgain: (button: HTMLElement) => this.#copy(button),
		erase: (button: HTMLElement) => this.#askToErase(button),
	} as const;
	readonly #page: HTMLElement;
	readonly #around: Around;
	#all: readonly Assigned[] = [];

	constructor(page: HTMLElement, around: Around) {
		this.#page = page;
		this.#around = around;
	}

	/** Shows what there is now and whenever that changes; returns what ends it. */
	begin(): () => void {
		void assignedStore.list().then(this.#show);
		return assignedStore.onChange(this.#show);
	}

	readonly #show = ({ value, unkept }: Awaited<ReturnType<typeof assignedStore.list>>): void => {
		this.#all = value;
		partOf(this.#page, '[data-made]').replaceChildren(...value.map((each) => this.#create(each)));
		const notice = partOf(this.#page, '[data-unkept]');
		notice.hidden = unkept === undefined;
		notice.textContent = unkept ? words.unkept[unkept] : '';
	};

	#create({ id, assignment, madeAt }: Assigned): HTMLElement {
		const line = copyTemplate(this.#page, '[data-made-line]');
		line.dataset['assigned'] = id;
		partOf(line, '[data-made-title]').textContent = assignment.title;
		partOf(line, '[data-made-about]').textContent = madeWords(assignment.items.length, madeAt);
		nameOwner(line, assignment.title);
		return line;
	}

	#madeOf(button: HTMLElement): Assigned {
		const id = button.closest<HTMLElement>('[data-assigned]')?.dataset['assigned'];
		const made = this.#all.find((each) => each.id === id);
		if (!made) throw new Error('The button belongs to no assignment.');
		return made;
	}

	async #copy(button: HTMLElement): Promise<void> {
		const { href } = assignmentAddress(this.#around.base, this.#madeOf(button).assignment);
		const isCopied = await copyText(href, button.closest('.buttons') ?? button);
		this.#around.say(isCopied ? words.said.copied : '');
	}

	#askToErase(button: HTMLElement): void {
		const { id, assignment } = this.#madeOf(button);
		const { eraseSure, eraseYes: yes, no } = words;
		askAgain(button, { question: eraseSure(assignment.title), yes, no }, async () => {
			const { fault } = await assignedStore.remove(id);
			this.#around.say(fault ? words.fault[fault] : words.said.deleted);
			partOf(this.#page, '#made').focus();
		});
	}
}
