import { SIGNAL_IDS, type SignalId } from '../domain/signal.ts';
import type { Taught } from '../domain/taught.ts';
import { getCourse } from './get-course.ts';

/** What the pages of the signals teach, in short. */
export function getTaught(): Taught {
	return Object.fromEntries(SIGNAL_IDS.map((id) => [id, taughtBy(id)])) as unknown as Taught;
}

function taughtBy(id: SignalId): Taught[SignalId] {
	const page = getCourse().signals.get(id);
	if (!page) throw new Error(`There is no page of the signal \`${id}\`.`);
	const { title, question, forms } = page;
	return {
		name: title,
		question,
		forms: Object.fromEntries(
			forms.map(({ id: form, name, lookAlike: { form: other, difference } }) => [
				form,
				{ name, other, difference },
			]),
		),
	};
}
