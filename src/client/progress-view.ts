import type { Attempt, Draft } from '../domain/attempt.ts';
import type { Backup } from '../domain/backup.ts';
import { addTallies } from '../domain/detection.ts';
import {
	DISCERNMENT_SCALE,
	LEAN_SCALE,
	type Measure,
	measuresOf,
	type Scale,
	standingOf,
	type Work,
	workByExercise,
} from '../domain/progress.ts';
import { type PlotStyle, renderPlot, renderTries, type TryRow } from '../domain/render-progress.ts';
import { dueCards } from '../domain/sitting.ts';
import { tallyWords } from '../text/practice.ts';
import {
	alarmWords,
	cardsWords,
	dayWords,
	foundWords,
	plotTitle,
	stepsWords,
	tryWords,
	progressWords as words,
	workWords,
} from '../text/progress.ts';
import type { StoreFault } from './store.ts';

/** What the page shows of what is kept. It finds the parts of the page by their data attributes. */
export class ProgressView {
	readonly #page: HTMLElement;

	constructor(page: HTMLElement) {
		this.#page = page;
	}

	/** @throws Error that names what is missing */
	part<T extends HTMLElement = HTMLElement>(selector: string): T {
		const found = this.#page.querySelector<T>(selector);
		if (!found) throw new Error(`<${this.#page.localName}> has no ${selector}.`);
		return found;
	}

	show(backup: Backup, unkept: StoreFault | undefined): void {
		const { steps, drafts, cards } = backup;
		const attempts = backup.attempts.toSorted((a, b) => (a.checkedAt < b.checkedAt ? -1 : 1));
		this.part('[data-mine]').hidden = false;
		this.part('[data-empty]').hidden = attempts.length + drafts.length + steps.length > 0;
		const notice = this.part('[data-unkept]');
		notice.hidden = unkept === undefined;
		notice.textContent = unkept ? words.unkept[unkept] : '';
		this.#showWork(attempts, drafts);
		this.#showSteps(backup);
		this.#showMeasures(measuresOf(attempts));
		const due = dueCards(cards, new Date()).length;
		this.part('[data-cards]').hidden = cards.length === 0;
		this.part('[data-cards] p').firstElementChild?.replaceChildren(cardsWords(cards.length, due));
	}

	/** Says what is wrong with a file, where reading goes on; nothing is wrong where there are no words. */
	complain(complaint: string): void {
		const place = this.part('[data-complaint]');
		place.hidden = complaint === '';
		place.textContent = complaint;
		if (complaint !== '') place.focus();
	}

	#showWork(attempts: readonly Attempt[], drafts: readonly Draft[]): void {
		const all = workByExercise(attempts, drafts);
		const none: Work = { tries: [], isBegun: false };
		for (const place of this.#page.querySelectorAll<HTMLElement>('[data-exercise]')) {
			const work = all.get(place.dataset['exercise'] ?? '') ?? none;
			place.dataset['standing'] = standingOf(work);
			place.querySelector('[data-work]')?.replaceChildren(workWords(work));
		}
	}

	#showSteps({ steps }: Backup): void {
		const reached = new Set(steps.map(({ lesson, step }) => `${lesson} ${step}`));
		for (const lesson of this.#page.querySelectorAll<HTMLElement>('[data-steps]')) {
			const all = [...lesson.querySelectorAll<HTMLElement>('[data-step]')];
			const seen = all.filter((step) =>
				reached.has(`${lesson.dataset['steps']} ${step.dataset['step']}`),
			);
			lesson.querySelector('[data-count]')?.replaceChildren(stepsWords(seen.length, all.length));
			for (const step of all) {
				const sign = step.querySelector<HTMLElement>('.seen');
				if (sign) sign.hidden = !seen.includes(step);
			}
		}
	}

	#showMeasures(measures: readonly Measure[]): void {
		const isNone = measures.length === 0;
		this.part('[data-no-measures]').hidden = !isNone;
		this.part('[data-measures]').hidden = isNone;
		const tally = addTallies(measures.map((each) => each.tally));
		this.part('[data-together]').textContent = isNone
			? ''
			: `${words.together} ${tallyWords(tally)} ${tryWords(tally)}`;
		const draw = (scale: Scale, style: Omit<PlotStyle, 'title'>, heading: string) =>
			isNone
				? ''
				: renderPlot(measures, scale, {
						...style,
						title: plotTitle(heading, measures.length, style.parts),
					});
		const { sharpnessParts, leanParts } = words;
		this.part('[data-sharpness]').innerHTML = draw(
			DISCERNMENT_SCALE,
			{ name: 'sharpness', parts: sharpnessParts, height: 176 },
			words.sharpness,
		);
		this.part('[data-lean]').innerHTML = draw(
			LEAN_SCALE,
			{ name: 'lean', parts: leanParts, height: 150 },
			words.lean,
		);
		this.part('[data-tries]').innerHTML = renderTries(measures.map((each) => this.#toRow(each)));
	}

	#toRow({ exercise, checkedAt, tally }: Measure): TryRow {
		const place = this.#page.querySelector(`[data-exercise="${CSS.escape(exercise)}"]`);
		const lesson = place?.closest('[data-lesson]')?.querySelector('h3')?.textContent.trim();
		const link = place?.querySelector('a');
		const { found, alarms, words: inWords } = words.columns;
		return {
			title: link?.textContent.trim() ?? words.gone,
			address: link?.getAttribute('href') ?? undefined,
			place: [lesson, dayWords(checkedAt)].filter((each) => each !== undefined).join(' · '),
			cells: [
				{ name: found, text: foundWords(tally) },
				{ name: alarms, text: alarmWords(tally) },
				{ name: inWords, text: tryWords(tally) },
			],
		};
	}
}
