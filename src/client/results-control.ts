import { classRows } from '../domain/class-rows.ts';
import { classColumns, resultsWords as words } from '../text/results.ts';
import { linkProblemWords } from '../text/assignment.ts';
import { codeComplaint, doubtWords } from '../text/results-files.ts';
import { askAgain } from './ask-again.ts';
import { assignedStore } from './assigned-store.ts';
import { downloadTable } from './download-table.ts';
import { actByName, partOf } from './parts.ts';
import type { Shown } from './results/desk.ts';
import { useHeatKeys } from './results/heat-keys.ts';
import { RemoteDesk, ResultsError } from './results/remote.ts';
import { ResultsView } from './results-view.ts';
import { sayIn } from './said.ts';

/**
 * What a class has handed in, added up in this tab. A worker reads and judges; this hands it files and
 * codes, shows on the page what comes back, and does what is asked for there from then on.
 */
export class ResultsControl {
	readonly #page: HTMLElement;
	readonly #desk: RemoteDesk;
	readonly #view: ResultsView;
	/** The assignment that is shown; the largest as long as none was chosen. */
	#chosen: string | undefined;

	/** By the data attribute of the button. */
	readonly #actions: Readonly<Record<string, (button: HTMLElement) => unknown>> = {
		csv: () => this.#exportTable(),
		print: () => print(),
		forgetAll: (button) => this.#askToForget(button),
		openAll: () => this.#openAll(),
	};

	constructor(page: HTMLElement, signal: AbortSignal) {
		this.#page = page;
		const prompts = partOf(page, 'script[data-prompts]').textContent;
		this.#desk = new RemoteDesk(page.dataset['base'] ?? '');
		this.#view = new ResultsView(page, JSON.parse(prompts));
		page.addEventListener('click', ({ target }) => this.#click(target as Element), { signal });
		page.addEventListener('change', ({ target }) => void this.#change(target), { signal });
		// A section opens without a click, too: by the search of the browser.
		page.addEventListener('toggle', ({ target }) => void this.#fill(target), {
			signal,
			capture: true,
		});
		useHeatKeys(page, signal);
		signal.addEventListener('abort', () => this.#desk.forget());
	}

	/** Adds them to what is here, and shows what all of it comes to. */
	async addFiles(files: readonly File[]): Promise<void> {
		const tell = (done: number) => this.#say(words.said.reading(done, files.length));
		await this.#attempt(async () => {
			await this.#desk.read(files, tell);
			this.#say(words.said.judging);
			const shown = await this.#desk.show(this.#chosen);
			await this.#show(shown);
			const count = shown.sets.reduce((sum, set) => sum + set.count, 0);
			this.#say(words.said.read(count + shown.aside.length, shown.refused.length));
		});
	}

	/** Adds the codes that stand in their field. */
	async addCodes(): Promise<void> {
		const lines = partOf<HTMLTextAreaElement>(this.#page, '[data-lines]');
		const link = partOf<HTMLInputElement>(this.#page, '[data-link]');
		const problems = partOf(this.#page, '[data-code-problems]');
		problems.hidden = true;
		if (lines.value.trim() === '') {
			this.#say(words.said.noCodes);
			lines.focus();
			return;
		}
		this.#say(words.said.judging);
		await this.#attempt(async () => {
			const { value } = await assignedStore.list();
			const typed = await this.#desk.readCodes({
				...{ text: lines.value, link: link.value },
				assigned: value.map(({ assignment }) => assignment),
			});
			await this.#show(await this.#desk.show(this.#chosen));
			const { read, lines: open, link: linkProblem } = typed;
			// What was read is done; what is wrong stays to be mended.
			lines.value = open.map(({ line }) => line).join('\n');
			const complaints = [
				...(linkProblem ? [linkProblemWords(linkProblem)] : []),
				...open.map(({ line, problem }) => codeComplaint(line, problem)),
			];
			this.#complain(problems, complaints);
			this.#say(words.said.codes(read, open.length));
		});
	}

	#click(target: Element): void {
		actByName(target, this.#actions);
		const address = target.closest('a[href^="#student-"]')?.getAttribute('href');
		const section = address && this.#page.querySelector<HTMLDetailsElement>(address);
		if (section) section.open = true;
	}

	async #change(target: EventTarget | null): Promise<void> {
		if (target instanceof HTMLSelectElement && target.closest('[data-which]'))
			return this.#choose(target.value);
		if (!(target instanceof HTMLInputElement)) return;
		if (target.matches('[data-hide-names]')) {
			await this.#view.hideNames(target.checked);
			this.#say(target.checked ? words.said.hidden : words.said.named);
		} else if (target.matches('[data-layer]')) this.#view.showLayer(target);
	}

	#say(text: string): void {
		sayIn(partOf(this.#page, '[data-said]'), text);
	}

	/** Says what is wrong where it is to be mended. */
	#complain(place: HTMLElement, complaints: readonly string[]): void {
		const list = document.createElement('ul');
		for (const complaint of complaints) {
			const item = document.createElement('li');
			item.append(complaint);
			list.append(item);
		}
		place.replaceChildren(list);
		place.hidden = complaints.length === 0;
		if (complaints.length > 0) place.focus();
	}

	async #choose(id: string): Promise<void> {
		this.#chosen = id;
		await this.#attempt(async () => {
			const shown = await this.#desk.show(id);
			await this.#show(shown);
			this.#say(words.said.shown(shown.results?.assignment.title ?? ''));
		});
	}

	async #show(shown: Shown): Promise<void> {
		this.#chosen = shown.chosen;
		await this.#view.show(shown);
	}

	/** Says what went wrong, where something did. */
	async #attempt(work: () => Promise<void>): Promise<void> {
		try {
			await work();
		} catch (error) {
			if (!(error instanceof ResultsError)) throw error;
			const { notLoaded, failed } = words.said;
			this.#say(error.failure === 'not-loaded' ? notLoaded : failed);
		}
	}

	async #fill(target: EventTarget | null): Promise<void> {
		if (!(target instanceof HTMLDetailsElement) || !target.matches('[data-place]')) return;
		if (!target.open || partOf(target, '[data-body]').childElementCount > 0) return;
		await this.#attempt(async () => {
			const detail = await this.#desk.detail(Number(target.dataset['place']));
			if (target.isConnected) this.#view.fill(target, detail);
		});
	}

	#openAll(): void {
		const all = [...this.#page.querySelectorAll<HTMLDetailsElement>('[data-place]')];
		const isOpening = all.some((each) => !each.open);
		for (const each of all) each.open = isOpening;
	}

	#exportTable(): void {
		const { results, names } = this.#view;
		if (!results) return;
		const titles = new Map(results.exercises.map(({ asked }) => [asked.id, asked.title]));
		const rows = classRows(
			results,
			classColumns,
			(_, place) => names.realNameOf(place),
			({ doubts }) =>
				doubts
					.map((doubt) =>
						doubtWords(
							doubt,
							(exercise) => titles.get(exercise) ?? exercise,
							(place) => names.realNameOf(place),
						),
					)
					.join(' '),
		);
		const day = new Date().toISOString().slice(0, 10);
		this.#say(words.said.csv(downloadTable(`results-${day}.csv`, rows)));
	}

	#askToForget(button: HTMLElement): void {
		const { forgetSure: question, forgetYes: yes, no } = words;
		askAgain(button, { question, yes, no }, async () => {
			this.#desk.forget();
			this.#chosen = undefined;
			await this.#view.show({ sets: [], refused: [], aside: [] });
			partOf(this.#page, 'h1').focus();
			this.#say(words.said.forgotten);
		});
	}
}
