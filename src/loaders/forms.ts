import {
	formsOf,
	isSignal,
	type Reading,
	readingOf,
	SIGNAL_IDS,
	type SignalId,
} from '../domain/signal.ts';
import type { Path, SourceFile } from './source-file.ts';
import { show } from './zod-issue.ts';

interface FormSource {
	readonly signal: string;
	readonly form: string;
}

interface Form {
	readonly signal: SignalId;
	readonly form: string;
	/** What the form is read as wherever it stands, if that can be said. */
	readonly usual: Reading;
}

/** The form that an author names by signal and id; a problem where there is none. */
export function toForm({ signal, form }: FormSource, path: Path, source: SourceFile) {
	if (!isSignal(signal)) {
		source.report('signal-unknown', [...path, 'signal'], {
			found: show(signal),
			expected: `one of ${list(SIGNAL_IDS)}`,
			hint: 'Each signal has a page that says what belongs to it.',
		});
		return undefined;
	}
	const usual = readingOf(signal, form);
	if (usual === undefined) {
		source.report('form-unknown', [...path, 'form'], {
			found: `${show(form)} as a form of \`${signal}\``,
			expected: `one of ${list(formsOf(signal))}`,
			hint: `The page of the signal “${signal}” explains each form.`,
		});
		return undefined;
	}
	return { signal, form, usual } satisfies Form;
}

function list(ids: readonly string[]): string {
	return ids.map((id) => `\`${id}\``).join(', ');
}
