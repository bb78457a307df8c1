import type { Frame } from 'playwright-core';
import type { Exercise, MarkExercise } from '../../src/domain/exercise.ts';

/** How somebody does an exercise: as we would, with everything marked, or with nothing. */
export type Manner = 'right' | 'everything' | 'nothing';

/** Does an exercise by the list of its phrases, its fields and its buttons, and checks it. */
export async function doExercise(frame: Frame, exercise: Exercise, manner: Manner): Promise<void> {
	const { id } = exercise;
	if (exercise.kind === 'mark') await markPhrases(frame, exercise, manner);
	else await fill(frame, exercise);
	await press(frame, id, 'check');
	await frame.waitForFunction((name) => {
		const place = document.querySelector(`#${name} [data-result]`);
		return place?.textContent?.trim() && !place.hasAttribute('hidden');
	}, nameOf(id));
}

/** Ticks phrases in the list below the text. */
export async function markPhrases(
	frame: Frame,
	{ id, key }: MarkExercise,
	manner: Manner,
): Promise<void> {
	const wanted = key.map(({ spans: [{ start, end }], signal }) => `${start} ${end} ${signal}`);
	await frame.evaluate(
		({ name, wanted, manner }) => {
			for (const box of document.querySelectorAll<HTMLInputElement>(`#${name} input[data-start]`)) {
				const { start, end, signal } = box.dataset;
				const isWanted = manner === 'everything' || wanted.includes(`${start} ${end} ${signal}`);
				if (manner !== 'nothing' && isWanted && !box.checked) box.click();
			}
		},
		{ name: nameOf(id), wanted, manner },
	);
}

export async function press(frame: Frame, id: string, button: string): Promise<void> {
	await frame.evaluate(
		(selector) => document.querySelector<HTMLElement>(selector)?.click(),
		`#${nameOf(id)} [data-${button}]`,
	);
}

/** The right answer where there is one, and some words of one’s own. */
async function fill(frame: Frame, exercise: Exclude<Exercise, MarkExercise>): Promise<void> {
	const choices =
		exercise.kind === 'sort'
			? exercise.items.map(({ id, bin }) => [id, bin] as const)
			: exercise.kind === 'sums'
				? exercise.questions.map(({ id, answer }) => [id, String(answer)] as const)
				: [];
	await frame.evaluate(
		({ name, choices }) => {
			document.querySelector<HTMLElement>(`#${name} [data-move="1"]`)?.click();
			for (const [item, value] of choices) {
				const part = document.querySelector(`#${name} [data-item="${item}"]`);
				part?.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
			}
			for (const field of document.querySelectorAll<HTMLInputElement>(
				`#${name} textarea, #${name} input[type=text]`,
			)) {
				const answer = choices.find(
					([item]) => field.closest<HTMLElement>('[data-item]')?.dataset['item'] === item,
				);
				field.value = answer?.[1] ?? 'I would open the report and look for the day. '.repeat(12);
				field.dispatchEvent(new Event('input', { bubbles: true }));
			}
		},
		{ name: nameOf(exercise.id), choices },
	);
}

function nameOf(id: string): string {
	return id.split('/')[1] ?? '';
}
