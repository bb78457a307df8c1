import { LONGEST_BACKUP, readBackupFile, writeBackupFile } from '../domain/backup-file.ts';
import { type Backup, countBackup } from '../domain/backup.ts';
import {
	arrivalWords,
	backupComplaint,
	eraseWords,
	progressWords as words,
} from '../text/progress.ts';
import { askAgain } from './ask-again.ts';
import { backupStore } from './backup-store.ts';
import { cardStore } from './card-store.ts';
import { download } from './download.ts';
import { practiceStore } from './practice-store.ts';
import { ProgressView } from './progress-view.ts';
import { sayIn } from './said.ts';
import type { WriteFault } from './store.ts';

/**
 * What somebody has done, on its page: to be looked at, printed, saved, brought back and erased.
 * Buttons are found by their data attributes, which name what they do.
 */
class ProgressPage extends HTMLElement {
	readonly #stop = new AbortController();
	#view!: ProgressView;

	/** By the data attribute of the button. */
	readonly #actions: Readonly<Record<string, (button: HTMLElement) => void | Promise<void>>> = {
		export: () => this.#export(),
		print: () => print(),
		erase: (button) => this.#askToErase(button),
	};

	connectedCallback(): void {
		const { signal } = this.#stop;
		this.#view = new ProgressView(this);
		this.addEventListener('click', ({ target }) => this.#click(target as Element), { signal });
		this.addEventListener('change', ({ target }) => void this.#change(target), { signal });
		for (const store of [practiceStore, cardStore])
			signal.addEventListener(
				'abort',
				store.onChange(() => void this.#show()),
			);
		void this.#show();
	}

	disconnectedCallback(): void {
		this.#stop.abort();
	}

	async #show(): Promise<void> {
		const { value, unkept } = await backupStore.read();
		this.#view.show(await withoutJudged(value), unkept);
	}

	#click(target: Element): void {
		const button = target.closest('button');
		const name = Object.keys(button?.dataset ?? {}).find((each) =>
			Object.hasOwn(this.#actions, each),
		);
		if (button && name !== undefined) void this.#actions[name]?.(button);
	}

	async #change(target: EventTarget | null): Promise<void> {
		if (!(target instanceof HTMLInputElement) || !target.matches('[data-import]')) return;
		const [file] = target.files ?? [];
		if (file) await this.#import(file);
		// The same file can be chosen again.
		target.value = '';
	}

	#say(text: string, fault?: WriteFault): void {
		sayIn(this.#view.part('[data-said]'), fault ? words.fault[fault] : text);
	}

	async #export(): Promise<void> {
		const now = new Date().toISOString();
		const { value } = await backupStore.read();
		const name = `who-says-${now.slice(0, 10)}.json`;
		this.#say(words.said.exported(download(name, writeBackupFile(value, now), 'application/json')));
	}

	async #import(file: File): Promise<void> {
		const read =
			file.size > LONGEST_BACKUP
				? ({ problem: { kind: 'too-long' } } as const)
				: readBackupFile(await file.text().catch(() => ''));
		this.#say('');
		if ('problem' in read) return this.#view.complain(backupComplaint(file.name, read.problem));
		this.#view.complain('');
		const { value, fault } = await backupStore.merge(read.backup);
		await this.#show();
		this.#say(arrivalWords(value.added, value.further), fault);
	}

	#askToErase(button: HTMLElement): void {
		const { eraseFirst: question, eraseFirstYes: yes, no } = words;
		askAgain(button, { question, yes, no }, async () => {
			const { value } = await backupStore.read();
			const second = { question: eraseWords(countBackup(value)), yes: words.eraseYes, no };
			askAgain(button, second, () => this.#erase());
		});
	}

	async #erase(): Promise<void> {
		const { fault } = await backupStore.eraseAll();
		if (!fault) await (await import('./offline.ts')).endOffline();
		await this.#show();
		this.#view.part('h1').focus();
		this.#say(words.said.erased, fault);
	}
}

/** Without what came of tries that an assignment judges only after it is handed in. */
async function withoutJudged(backup: Backup): Promise<Backup> {
	const exercises = new Set(
		backup.works.length === 0 ? [] : backup.attempts.map(({ exercise }) => exercise),
	);
	const rules = await Promise.all(
		[...exercises].map(async (id) => [id, await practiceStore.rules(id)] as const),
	);
	const later = new Map(rules.filter(([, ruling]) => ruling?.areJudgedLater));
	const attempts = backup.attempts.map((attempt) => {
		const since = later.get(attempt.exercise)?.since;
		if (since === undefined || attempt.checkedAt < since) return attempt;
		const { right: _, outOf: __, tally: ___, ...plain } = attempt;
		return plain;
	});
	return { ...backup, attempts };
}

customElements.define('progress-page', ProgressPage);
