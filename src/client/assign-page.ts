import { type Assignment, MOST_ITEMS } from '../domain/assignment.ts';
import { addItem, BLANK_ASSIGNMENT, removeItem, shiftItem } from '../domain/assignment-edit.ts';
import { type AssignmentItem, itemKey } from '../domain/assignment-item.ts';
import { isAssignmentFragment } from '../domain/assignment-link.ts';
import { type AssignmentStart, readStartFragment } from '../domain/assignment-start.ts';
import { amountWords, assignWords as words, titleWords } from '../text/assign.ts';
import { linkProblemWords } from '../text/assignment.ts';
import { readAssignmentFragment } from './assignment-link.ts';
import { AssignmentSettings } from './assignment-settings.ts';
import { ChosenList } from './chosen-list.ts';
import { collectionStore } from './collection-store.ts';
import { bringBackDraft, keepDraft } from './draft-assignment.ts';
import { HandOut } from './hand-out.ts';
import { importAssignment } from './import-assignment.ts';
import { MadeList } from './made-list.ts';
import { OfferedItems } from './offered-items.ts';
import { actByName, partOf } from './parts.ts';
import { sayIn } from './said.ts';

/**
 * The page on which an assignment is made. All that is chosen is one draft, from which everything
 * on the page follows. Buttons are found by their data attributes, which name what they do.
 */
class AssignPage extends HTMLElement {
	readonly #stop = new AbortController();
	#offered!: OfferedItems;
	#chosen!: ChosenList;
	#settings!: AssignmentSettings;
	#handOut!: HandOut;
	#made!: MadeList;
	#draft: Assignment = BLANK_ASSIGNMENT;
	/** What “Undo” brings back. */
	#before: Assignment | undefined;

	/** By the data attribute of the button. */
	readonly #actions = {
		up: (button: HTMLElement) => this.#move(button, -1),
		down: (button: HTMLElement) => this.#move(button, 1),
		remove: (button: HTMLElement) => this.#remove(button),
		undo: () => this.#undo(),
		anew: () => this.#replace(BLANK_ASSIGNMENT, words.said.anew),
	} as const;

	connectedCallback(): void {
		const { signal } = this.#stop;
		const base = this.dataset['base'] ?? '';
		this.#offered = new OfferedItems(this);
		this.#chosen = new ChosenList(this);
		this.#settings = new AssignmentSettings(this);
		this.#handOut = new HandOut(this, base, (text) => this.#say(text));
		this.#made = new MadeList(this, {
			base,
			say: (text) => this.#say(text),
			open: (assignment) => this.#open(assignment),
		});
		const actions = { ...this.#actions, ...this.#handOut.actions, ...this.#made.actions };
		this.addEventListener('click', ({ target }) => actByName(target, actions), { signal });
		this.addEventListener('input', ({ target }) => this.#takeSettings(target), { signal });
		this.addEventListener('change', ({ target }) => void this.#change(target), { signal });
		addEventListener('hashchange', () => this.#openFragment(), { signal });
		signal.addEventListener('abort', this.#made.begin());
		void this.#begin();
	}

	disconnectedCallback(): void {
		this.#stop.abort();
	}

	async #begin(): Promise<void> {
		const { collection } = await collectionStore.list();
		const end = collectionStore.onChange((kept) => {
			this.#offered.showCollection(kept.collection);
			this.#show();
		});
		this.#stop.signal.addEventListener('abort', end);
		this.#draft = bringBackDraft();
		this.#offered.showCollection(collection);
		this.#show();
		partOf(this, '[data-maker]').hidden = false;
		this.#offered.unfold();
		this.#openFragment();
	}

	/** Takes what another page proposes, or an assignment somebody made, out of the address. */
	#openFragment(): void {
		const { hash } = location;
		const start = readStartFragment(hash);
		if (!start && !isAssignmentFragment(hash)) return;
		// A page that is loaded again brings back the draft.
		history.replaceState(null, '', location.pathname + location.search);
		if (start) this.#propose(start);
		else this.#openLink(hash);
	}

	#openLink(fragment: string): void {
		const read = readAssignmentFragment(fragment);
		if ('problem' in read) this.#complain(linkProblemWords(read.problem));
		else this.#open(read.assignment);
	}

	#propose({ title, items, hasCollection }: AssignmentStart): void {
		const { passages } = this.#offered;
		const all = hasCollection && passages ? [...items, passages] : items;
		if (all.length === 0) return;
		const proposed = all.reduce(addItem, { ...BLANK_ASSIGNMENT, title });
		if (this.#draft.items.length === 0) this.#set(proposed, words.said.begun);
		else this.#replace(proposed, words.said.proposed);
	}

	#open(assignment: Assignment): void {
		this.#replace(assignment, words.said.opened(assignment.title));
		partOf(this, 'h1').focus();
	}

	#takeSettings(target: EventTarget | null): void {
		if (!(target instanceof Element && target.closest('[data-setting]'))) return;
		this.#set({ ...this.#settings.read(), items: this.#draft.items });
	}

	async #change(target: EventTarget | null): Promise<void> {
		if (!(target instanceof HTMLInputElement)) return;
		if (target.matches('[data-item]')) this.#choose(target);
		const [file] = target.files ?? [];
		if (!target.matches('[data-import]') || !file) return;
		const read = await importAssignment(file);
		// The same file can be chosen again.
		target.value = '';
		if ('complaint' in read) this.#complain(read.complaint);
		else this.#open(read.assignment);
	}

	#choose(box: HTMLInputElement): void {
		const item = this.#offered.itemOf(box);
		if (!item) return;
		const title = this.#offered.titleOf(item);
		const isFull = this.#draft.items.length >= MOST_ITEMS;
		if (!box.checked) this.#set(removeItem(this.#draft, itemKey(item)), words.said.removed(title));
		else if (isFull) this.#set(this.#draft, words.said.full(MOST_ITEMS));
		else this.#set(addItem(this.#draft, item), words.said.added(title));
	}

	#move(button: HTMLElement, by: 1 | -1): void {
		const { item, title } = this.#itemOf(button);
		const moved = shiftItem(this.#draft, itemKey(item), by);
		const place = moved.items.indexOf(item) + 1;
		const isAtEnd = moved === this.#draft;
		const end = by < 0 ? words.said.first(title) : words.said.last(title);
		this.#set(moved, isAtEnd ? end : words.said.moved(title, place, moved.items.length));
	}

	#remove(button: HTMLElement): void {
		const { item, title } = this.#itemOf(button);
		const index = this.#draft.items.indexOf(item);
		this.#replace(removeItem(this.#draft, itemKey(item)), words.said.removed(title));
		if (!this.#chosen.focusRemove(index)) partOf(this, '#arrange').focus();
	}

	#itemOf(button: HTMLElement): { readonly item: AssignmentItem; readonly title: string } {
		const key = this.#chosen.keyOf(button);
		const item = this.#draft.items.find((each) => itemKey(each) === key);
		if (!item) throw new Error('The button belongs to no item.');
		return { item, title: this.#offered.titleOf(item) };
	}

	#undo(): void {
		if (!this.#before) return;
		this.#set(this.#before, words.said.undone);
		partOf(this, '#arrange').focus();
	}

	/** Takes the place of what was there, which can be brought back. */
	#replace(draft: Assignment, said: string): void {
		const before = this.#draft;
		this.#set(draft, said);
		this.#before = before;
		partOf(this, '[data-undo]').hidden = false;
		this.#offered.unfold();
	}

	/** Without `said` nothing is told: it would be told with every letter. */
	#set(draft: Assignment, said?: string): void {
		this.#draft = draft;
		keepDraft(draft);
		this.#complain('');
		this.#show();
		this.#say(said ?? '');
	}

	#show(): void {
		const { items } = this.#draft;
		const minutes = items.reduce((sum, item) => sum + this.#offered.minutesOf(item), 0);
		const title = titleWords(items.map((item) => this.#offered.wholeOf(item)));
		this.#offered.show(this.#draft);
		this.#chosen.show(this.#draft, (item) => this.#offered.titleOf(item));
		this.#settings.show(this.#draft, title);
		for (const line of this.querySelectorAll<HTMLElement>('[data-nothing]'))
			line.hidden = items.length > 0;
		const tally = partOf(this, '[data-tally]');
		tally.hidden = items.length === 0;
		partOf(tally, 'span').textContent = amountWords(items.length, minutes);
		if (items.length === 0) this.#handOut.hide();
		else this.#handOut.show({ ...this.#draft, title: this.#draft.title.trim() || title }, minutes);
	}

	#complain(complaint: string): void {
		const place = partOf(this, '[data-complaint]');
		place.hidden = complaint === '';
		place.textContent = complaint;
		if (complaint !== '') place.focus();
	}

	#say(text: string): void {
		this.#before = undefined;
		partOf(this, '[data-undo]').hidden = true;
		sayIn(partOf(this, '[data-said]'), text);
	}
}

customElements.define('assign-page', AssignPage);
