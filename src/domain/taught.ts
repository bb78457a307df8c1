import type { Kind } from './card.ts';
import type { LookAlike } from './exercise.ts';
import { formPath, type SignalId } from './signal.ts';

/** What the pages of the signals teach, as far as a question about a phrase needs it. */
export type Taught = Readonly<Record<SignalId, TaughtSignal>>;

export interface TaughtSignal {
	readonly name: string;
	/** "Who says so?" */
	readonly question: string;
	/** By the form's id, in the order they are taught. */
	readonly forms: Readonly<Record<string, LookAlike>>;
}

/** "Named source" */
export function formName(taught: Taught, { signal, form }: Kind): string {
	return taught[signal].forms[form]?.name ?? form;
}

/** "Attribution · Named source" */
export function kindName(taught: Taught, kind: Kind): string {
	// The dot does not begin a line.
	return `${taught[kind.signal].name}\u00a0· ${formName(taught, kind)}`;
}

/** The path of the form each form is taken for, by its own path. */
export function lookAlikesOf(taught: Taught): Map<string, string> {
	return new Map(
		Object.entries(taught).flatMap(([signal, { forms }]) =>
			Object.entries(forms).map(([form, { other }]): [string, string] => [
				formPath(signal as SignalId, form),
				other,
			]),
		),
	);
}

/**
 * What tells a form from what it was taken for, where a signal's page says so: a form, or any form
 * of a signal.
 */
export function differenceFrom(
	taught: Taught,
	{ signal, form }: Kind,
	taken: { readonly signal: SignalId; readonly form?: string | undefined },
): string | undefined {
	const own = taught[signal].forms[form];
	const path = formPath(taken.signal, taken.form ?? '');
	if (taken.form === undefined) return own?.other.startsWith(path) ? own.difference : undefined;
	if (own?.other === path) return own.difference;
	const other = taught[taken.signal].forms[taken.form];
	return other?.other === formPath(signal, form) ? other.difference : undefined;
}
