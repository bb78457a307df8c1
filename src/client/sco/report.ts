import type { Attempt } from '../../domain/attempt.ts';
import { gradeOf } from '../../domain/grade.ts';
import { SUSPEND_LIMIT, toInteraction } from '../../domain/scorm.ts';
import { writeSuspended } from '../../domain/suspend-code.ts';
import { firstTries, isWhole, packWithin, type Suspended } from '../../domain/suspended.ts';
import { responseWords } from '../../text/sco.ts';
import { compress } from './compress.ts';
import type { PackagedLesson } from '../../domain/packaged-lesson.ts';
import type { Platform } from './platform.ts';

/** A lesson that is over is not begun again. */
const OVER = ['completed', 'passed', 'failed'];

/** Tells the platform how far somebody is with the lesson. */
export class Report {
	readonly #platform: Platform;
	readonly #lesson: PackagedLesson;
	/** The number of each exercise among the platform’s interactions; those of earlier sittings have none. */
	readonly #numbers = new Map<string, number>();
	#next: number;

	/** `before` is what earlier sittings have told. */
	constructor(platform: Platform, lesson: PackagedLesson, before: Suspended) {
		this.#platform = platform;
		this.#lesson = lesson;
		const told = firstTries(before.attempts);
		for (const { exercise } of told) this.#numbers.set(exercise, -1);
		const count = Number.parseInt(platform.get('cmi.interactions._count'), 10);
		this.#next = Number.isNaN(count) ? told.length : count;
		if (!OVER.includes(platform.get('cmi.core.lesson_status')))
			platform.set('cmi.core.lesson_status', 'incomplete');
		// Else the platform may forget the work when the lesson is left.
		platform.set('cmi.core.exit', 'suspend');
	}

	/** Where one is. */
	at(step: string): void {
		if (this.#lesson.steps.includes(step)) this.#platform.set('cmi.core.lesson_location', step);
	}

	/** All there is to tell; the oldest attempts come first. */
	tell(work: Suspended): void {
		const { exercises } = this.#lesson;
		const ids = exercises.map(({ id }) => id);
		const packed = packWithin(SUSPEND_LIMIT, work, (less) => compress(writeSuspended(less, ids)));
		this.#platform.set('cmi.suspend_data', packed);
		const firsts = firstTries(work.attempts);
		if (firsts.length === 0) return;
		for (const first of firsts) if (isWhole(first)) this.#tellTry(first);
		const grade = gradeOf(exercises, firsts);
		if (grade !== undefined) {
			this.#platform.offer('cmi.core.score.min', '0');
			this.#platform.offer('cmi.core.score.max', '100');
			this.#platform.set('cmi.core.score.raw', String(grade));
		}
		const isOver = exercises.every(({ id }) => firsts.some(({ exercise }) => exercise === id));
		const status = this.#platform.get('cmi.core.lesson_status');
		if (isOver && !OVER.includes(status)) this.#platform.set('cmi.core.lesson_status', 'completed');
	}

	#tellTry(first: Attempt): void {
		const exercise = this.#lesson.exercises.find(({ id }) => id === first.exercise);
		if (!exercise || this.#numbers.get(exercise.id) === -1) return;
		const number = this.#numbers.get(exercise.id) ?? this.#next++;
		this.#numbers.set(exercise.id, number);
		for (const [field, value] of toInteraction(exercise, first, responseWords(first)))
			this.#platform.offer(`cmi.interactions.${number}.${field}`, value);
	}
}
