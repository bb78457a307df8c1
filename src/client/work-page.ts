import { type AskedItem, askedItems } from '../domain/asked.ts';
import { assignmentId, type Assignment } from '../domain/assignment.ts';
import { LONGEST_ASSIGNMENT, readAssignmentFile } from '../domain/assignment-file.ts';
import { isAssignmentFragment, readAssignmentFragment } from '../domain/assignment-link.ts';
import { workStanding } from '../domain/work-standing.ts';
import type { Work } from '../domain/work.ts';
import { assignmentFileWords, linkProblemWords } from '../text/assignment.ts';
import { workWords as words } from '../text/work.ts';
import { askAgain } from './ask-again.ts';
import { HandInDesk } from './hand-in-desk.ts';
import { endOffline, keepOffline } from './offline.ts';
import { packing } from './pack.ts';
import { actByName } from './parts.ts';
import { goToPassages, showPassages } from './passages-sort.ts';
import { practiceStore } from './practice-store.ts';
import { keepNothing } from './records.ts';
import { sayIn } from './said.ts';
import { fetchCatalogue } from './work-data.ts';
import { workStore } from './work-store.ts';
import { WorkView } from './work-view.ts';
import { noteNothing } from './working.ts';

/**
 * An assignment on its page: opened from a link, a file or this device, worked through and handed
 * in. Buttons are found by their data attributes, which name what they do.
 */
class WorkPage extends HTMLElement {
	readonly #stop = new AbortController();
	readonly #isPreview = new URLSearchParams(location.search).has('preview');
	#view!: WorkView;
	#desk!: HandInDesk;
	/** The id of the work that is open. */
	#open: string | undefined;
	#asked: readonly AskedItem[] = [];
	/** The lessons that the site has. */
	#lessons: ReadonlySet<string> = new Set();

	connectedCallback(): void {
		const { signal } = this.#stop;
		if (this.#isPreview) {
			keepNothing();
			noteNothing();
		}
		const base = this.#base;
		this.#view = new WorkView(this, base);
		this.#view.part('[data-when-script]').hidden = false;
		this.#view.part('[data-preview]').hidden = !this.#isPreview;
		const refresh = () => this.#show();
		this.#desk = new HandInDesk(this.#view.part('[data-hand-in]'), {
			...{ base, refresh, signal },
			say: (text) => this.#say(text),
		});
		const actions = {
			go: (button: HTMLElement) =>
				goToPassages(this.#view.part('[data-passages]'), button.dataset['go'] ?? ''),
			somebodyElse: (button: HTMLElement) => this.#askToBegin(button),
			leave: (button: HTMLElement) => this.#askToLeave(button),
		};
		this.addEventListener('click', ({ target }) => actByName(target, actions), { signal });
		this.addEventListener('change', ({ target }) => void this.#change(target), { signal });
		this.addEventListener('input', ({ target }) => this.#sign(target), { signal });
		this.#listenForFiles(signal);
		addEventListener('hashchange', () => void this.#follow(), { signal });
		for (const store of [practiceStore, workStore])
			signal.addEventListener('abort', store.onChange(refresh));
		void this.#follow();
	}

	disconnectedCallback(): void {
		this.#stop.abort();
	}

	get #base(): string {
		return this.dataset['base'] ?? '';
	}

	/** Opens what the address names: an assignment, or a work on this device. */
	async #follow(): Promise<void> {
		const fragment = location.hash;
		if (isAssignmentFragment(fragment)) {
			const read = readAssignmentFragment(fragment, packing);
			if ('problem' in read) return this.#complain(linkProblemWords(read.problem));
			return this.#openAssignment(read.assignment);
		}
		const id = decode(fragment.slice(1));
		const { value } = await workStore.works();
		const work = value.find((each) => each.id === id);
		if (work) await this.#openWork(work);
		else if (this.#open === undefined) await this.#show();
	}

	/** Goes on with the work on it that was opened last, or begins one. */
	async #openAssignment(assignment: Assignment): Promise<void> {
		const id = assignmentId(assignment);
		const { value } = await workStore.works();
		const works = value.filter((work) => work.assignmentId === id);
		const work = works.find(({ handedInAt }) => handedInAt === undefined) ?? works[0];
		if (work) await this.#openWork(work);
		else await this.#begin(assignment);
	}

	async #begin(assignment: Assignment): Promise<void> {
		const { value, fault } = await workStore.begin(assignment);
		if (fault) this.#say(words.fault[fault]);
		else await this.#openWork(value);
	}

	async #openWork({ id, assignment }: Work): Promise<void> {
		this.#view.complain('');
		this.#open = id;
		this.#asked = [];
		await workStore.open(id);
		const catalogue = await fetchCatalogue(this.#base).catch(() => undefined);
		if (this.#open !== id) return;
		if (!catalogue) return this.#view.complain(words.said.notLoaded);
		this.#lessons = new Set(catalogue.lessons.map(({ lesson }) => lesson));
		const asked = await this.#showPassages(askedItems(assignment, catalogue));
		if (this.#open !== id) return;
		this.#asked = asked;
		await this.#show();
		if (!this.#isPreview) await this.#keepOffline();
	}

	/** Returns what is asked for without passages that are gone. Until it has, nothing is listed: the list leads to them. */
	async #showPassages(asked: readonly AskedItem[]): Promise<readonly AskedItem[]> {
		const template = this.#view.part<HTMLTemplateElement>('[data-passages-template]');
		const place = this.#view.part('[data-passages]');
		const gone = await showPassages(place, template, asked, this.#base).catch(() => {
			this.#say(words.said.notLoaded);
			return new Set<string>();
		});
		return asked.map((each) => (gone.has(each.key) ? { ...each, exercises: [] } : each));
	}

	async #show(): Promise<void> {
		const { value: works, unkept } = await workStore.works();
		const [attempts, drafts, steps] = await Promise.all([
			practiceStore.attempts(),
			practiceStore.drafts(),
			practiceStore.allSteps(),
		]);
		const work = works.find(({ id }) => id === this.#open);
		const asked = this.#asked;
		this.#view.showUnkept(unkept);
		this.#view.showWorks(works, work, asked);
		if (!work || asked.length === 0) return work ? undefined : this.#view.showNone();
		const kept = { attempts, drafts, steps };
		const standing = workStanding(work, asked, kept);
		this.#view.showWork(work, standing);
		this.#desk.show({ work, asked, standing, kept });
	}

	async #keepOffline(): Promise<void> {
		const { value: works, unkept } = await workStore.works();
		if (unkept) return;
		const place = this.#view.part('[data-offline]');
		const tell = (text: string) => {
			place.hidden = text === '';
			place.textContent = text;
		};
		tell(words.offline.keeping);
		const worker = this.dataset['worker'] ?? '';
		const isKept = await keepOffline(this.#base, worker, works, this.#lessons);
		tell(isKept === undefined ? '' : isKept ? words.offline.kept : words.offline.partly);
	}

	async #change(target: EventTarget | null): Promise<void> {
		if (!(target instanceof HTMLInputElement) || !target.matches('[data-file]')) return;
		const [file] = target.files ?? [];
		if (file) await this.#openFile(file);
		// The same file can be chosen again.
		target.value = '';
	}

	async #openFile(file: File): Promise<void> {
		const read =
			file.size > LONGEST_ASSIGNMENT
				? ({ problem: { kind: 'too-long' } } as const)
				: readAssignmentFile(await file.text().catch(() => ''));
		if ('problem' in read) return this.#complain(assignmentFileWords(file.name, read.problem));
		await this.#openAssignment(read.assignment);
		this.#view.part('h1').focus();
	}

	#listenForFiles(signal: AbortSignal): void {
		this.addEventListener('dragover', (event) => event.preventDefault(), { signal });
		this.addEventListener(
			'drop',
			(event) => {
				event.preventDefault();
				const [file] = event.dataTransfer?.files ?? [];
				if (file) void this.#openFile(file);
			},
			{ signal },
		);
	}

	#complain(complaint: string): void {
		if (this.#open === undefined) void this.#show();
		this.#view.complain(complaint);
	}

	#sign(target: EventTarget | null): void {
		if (!(target instanceof HTMLInputElement) || !target.matches('[data-student]')) return;
		if (this.#open !== undefined) void workStore.sign(this.#open, target.value.trim());
	}

	#askToBegin(button: HTMLElement): void {
		const { somebodyElseSure: question, somebodyElseYes: yes, no } = words;
		askAgain(button, { question, yes, no }, async () => {
			const work = await this.#current();
			if (!work) return;
			await this.#begin(work.assignment);
			this.#view.part('h1').focus();
			this.#say(words.said.begun);
		});
	}

	#askToLeave(button: HTMLElement): void {
		const { leaveSure: question, leaveYes: yes, no } = words;
		askAgain(button, { question, yes, no }, () => this.#leave());
	}

	async #leave(): Promise<void> {
		const id = this.#open;
		if (id === undefined) return;
		const { fault } = await workStore.remove(id);
		if (fault) return this.#say(words.fault[fault]);
		this.#open = undefined;
		this.#asked = [];
		this.#view.part('[data-passages]').replaceChildren();
		history.replaceState(null, '', location.pathname + location.search);
		const { value } = await workStore.works();
		if (value.length === 0 && !this.#isPreview) await endOffline();
		await this.#show();
		this.#view.part('h1').focus();
		this.#say(words.said.left);
	}

	async #current(): Promise<Work | undefined> {
		const { value } = await workStore.works();
		return value.find(({ id }) => id === this.#open);
	}

	#say(text: string): void {
		sayIn(this.#view.part('[data-said]'), text);
	}
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return '';
	}
}

customElements.define('work-page', WorkPage);
