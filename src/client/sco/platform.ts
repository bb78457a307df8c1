import { toTimespan } from '../../domain/scorm.ts';
import type { ScormApi } from './find-api.ts';

/** How a platform stands to this lesson: it takes part, only shows it, or is not there. */
export type Standing = 'open' | 'shown' | 'absent';

/** One sitting on a learning platform. A value that does not get there is given again with the next commit. */
export class Platform {
	readonly standing: Standing;
	/** The number of the error that the last commit has met, if any. */
	fault: string | undefined;
	readonly #api: ScormApi | undefined;
	readonly #startedAt = performance.now();
	readonly #wanted = new Map<string, string>();
	/** What the platform has taken. */
	readonly #taken = new Map<string, string>();
	#isOver = false;

	constructor(api: ScormApi | undefined) {
		const isOpen = api !== undefined && isTrue(api.LMSInitialize(''));
		this.#api = isOpen ? api : undefined;
		// A teacher looks at the lesson, or a pupil at what is over: nothing of it is work.
		const isShown = ['browse', 'review'].includes(this.get('cmi.core.lesson_mode'));
		this.standing = !isOpen ? 'absent' : isShown ? 'shown' : 'open';
	}

	get(field: string): string {
		return String(this.#api?.LMSGetValue(field) ?? '');
	}

	/** Gives the platform a value, if it has another one. */
	set(field: string, value: string): void {
		this.#wanted.set(field, value);
		this.#give(field, value);
	}

	/** Gives a value that the standard lets a platform refuse. */
	offer(field: string, value: string): void {
		this.#give(field, value);
	}

	/** Lets the platform keep what it has been given. */
	commit(): void {
		if (this.standing !== 'open' || this.#isOver) return;
		this.set('cmi.core.session_time', toTimespan(performance.now() - this.#startedAt));
		this.fault = undefined;
		const given = [...this.#wanted].map(([field, value]) => this.#give(field, value));
		if (!given.every((each) => each) || !isTrue(this.#api?.LMSCommit('')))
			this.fault = String(this.#api?.LMSGetLastError() ?? '');
	}

	/** The last word of this sitting. */
	finish(): void {
		if (this.#isOver) return;
		this.commit();
		this.#isOver = true;
		this.#api?.LMSFinish('');
	}

	/** Returns whether the platform has it now. */
	#give(field: string, value: string): boolean {
		if (this.standing !== 'open' || this.#isOver) return false;
		if (this.#taken.get(field) === value) return true;
		const isTaken = isTrue(this.#api?.LMSSetValue(field, value));
		if (isTaken) this.#taken.set(field, value);
		return isTaken;
	}
}

/** Platforms answer with a text or, against the standard, with the thing itself. */
function isTrue(answer: unknown): boolean {
	return String(answer) === 'true';
}
