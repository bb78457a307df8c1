import { type AskedItem, askedExercises } from '../domain/asked.ts';
import { toCodedExercise } from '../domain/coded-exercise.ts';
import type { Exercise } from '../domain/exercise.ts';
import { writeHandInCode } from '../domain/hand-in-code.ts';
import { writeHandInFile } from '../domain/hand-in-file.ts';
import type { HandIn } from '../domain/hand-in.ts';
import { handInFileName, toHandIn } from '../domain/to-hand-in.ts';
import type { Kept, WorkStanding } from '../domain/work-standing.ts';
import type { Work } from '../domain/work.ts';
import { workWords as words } from '../text/work.ts';
import { copyText } from './copy-text.ts';
import { download } from './download.ts';
import { afterHtml, beforeHtml, contentHtml } from './hand-in-html.ts';
import { actByName, partOf } from './parts.ts';
import { fetchExercises } from './work-data.ts';
import { workStore } from './work-store.ts';

/** A work as it is now. */
interface Open {
	readonly work: Work;
	readonly asked: readonly AskedItem[];
	readonly standing: WorkStanding;
	readonly kept: Kept;
}

interface DeskOptions {
	/** What stands before the addresses of the site. */
	readonly base: string;
	readonly say: (text: string) => void;
	/** Shows what is kept by now. */
	readonly refresh: () => Promise<void>;
	readonly signal: AbortSignal;
}

/** How long our exercises are waited for, in milliseconds, before the desk does without them. */
const PATIENCE = 3000;

/**
 * Where a work is handed in: what would be given away is shown first, then it is handed in, then it
 * can be saved, copied as a code and printed.
 */
export class HandInDesk {
	readonly #root: HTMLElement;
	readonly #options: DeskOptions;
	#open: Open | undefined;
	#exercises: ReadonlyMap<string, Exercise> | undefined;
	/** Our exercises are there, or have been waited for in vain. */
	#isReady = false;
	/** What somebody reads before giving it away. */
	#offered: HandIn | undefined;
	#shown = '';

	constructor(root: HTMLElement, options: DeskOptions) {
		this.#root = root;
		this.#options = options;
		const actions = {
			content: () => this.#offer(),
			handInNow: () => this.#handIn(),
			notYet: () => this.#takeBack(),
			save: () => this.#save(),
			copy: (button: HTMLElement) => this.#copy(button),
			print: () => print(),
		};
		root.addEventListener('click', ({ target }) => actByName(target, actions), {
			signal: options.signal,
		});
	}

	show(open: Open): void {
		if (open.work.id !== this.#open?.work.id) this.#clear();
		this.#open = open;
		this.#draw();
		if (!this.#exercises) void this.#load(open);
	}

	#clear(): void {
		this.#offered = undefined;
		this.#exercises = undefined;
		this.#isReady = false;
		this.#shown = '';
		this.#root.replaceChildren();
	}

	/** Where our exercises do not come, answers are not shown in words, and there is no code. */
	async #load({ work, asked }: Open): Promise<void> {
		const showNow = (exercises?: ReadonlyMap<string, Exercise>) => {
			if (this.#open?.work.id !== work.id) return;
			this.#exercises ??= exercises;
			this.#isReady = true;
			this.#draw();
		};
		const patience = setTimeout(showNow, PATIENCE);
		const exercises = await fetchExercises(this.#options.base, asked).catch(() => undefined);
		clearTimeout(patience);
		showNow(exercises);
	}

	/** Shows what there is to do now; while the desk is not ready, nothing. */
	#draw(): void {
		const { work, standing } = this.#open ?? {};
		if (!work || !standing || !this.#isReady) return;
		const handIn = this.#handedIn();
		const html = this.#offered
			? contentHtml(work, this.#offered, titlesOf(standing), this.#exercises)
			: handIn
				? afterHtml(handIn, standing.exercises, this.#codeOf(handIn), this.#hasMore(handIn))
				: beforeHtml(standing);
		// Redrawn, it would lose the focus and what is unfolded.
		if (html === this.#shown) return;
		this.#shown = html;
		this.#root.innerHTML = html;
	}

	/** What was handed in last; the same whenever it is asked for. */
	#handedIn(): HandIn | undefined {
		const { work, kept } = this.#open ?? {};
		return work?.handedInAt && kept ? toHandIn(work, kept, work.handedInAt) : undefined;
	}

	#hasMore(handIn: HandIn): boolean {
		const { work, kept } = this.#open ?? {};
		if (!work || !kept) return false;
		return toHandIn(work, kept, now()).attempts.length > handIn.attempts.length;
	}

	#offer(): void {
		const { work, kept } = this.#open ?? {};
		if (!work || !kept) return;
		this.#offered = toHandIn(work, kept, now());
		this.#draw();
		this.#focus();
	}

	#takeBack(): void {
		this.#offered = undefined;
		this.#draw();
		this.#root.querySelector<HTMLElement>('button')?.focus();
	}

	async #handIn(): Promise<void> {
		const { work } = this.#open ?? {};
		if (!work) return;
		this.#offered = undefined;
		const { fault } = await workStore.handIn(work.id, now());
		if (fault) this.#options.say(words.fault[fault]);
		await this.#options.refresh();
		this.#focus();
	}

	#save(): void {
		const handIn = this.#handedIn();
		if (!handIn) return;
		const name = download(handInFileName(handIn), writeHandInFile(handIn), 'application/json');
		this.#options.say(words.said.saved(name));
	}

	async #copy(button: HTMLElement): Promise<void> {
		const handIn = this.#handedIn();
		const code = handIn && this.#codeOf(handIn);
		if (code === undefined) return;
		const isCopied = await copyText(code, button);
		this.#options.say(isCopied ? words.said.copied : words.said.byHand);
	}

	#codeOf(handIn: HandIn): string | undefined {
		const { asked } = this.#open ?? {};
		const exercises = this.#exercises;
		if (!asked || !exercises) return undefined;
		const coded = askedExercises(asked).flatMap(({ id }) => {
			const exercise = exercises.get(id);
			return exercise ? [toCodedExercise(exercise)] : [];
		});
		return writeHandInCode(handIn, coded);
	}

	#focus(): void {
		if (this.#root.querySelector('[data-heading]')) partOf(this.#root, '[data-heading]').focus();
	}
}

function titlesOf({ exercises }: WorkStanding): ReadonlyMap<string, string> {
	return new Map(exercises.map(({ exercise }) => [exercise.id, exercise.title]));
}

function now(): string {
	return new Date().toISOString();
}
