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
export function toForm(
	{ signal, form }: FormSource,
	path: Path,
	source: SourceFile,
	formKey: PropertyKey = 'form',
) {
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
		source.report('form-unknown', [...path, formKey], {
			found: `${show(form)} as a form of \`${signal}\``,
			expected: `one of ${list(formsOf(signal))}`,
			hint: `The page of the signal “${signal}” explains each form.`,
		});
		return undefined;
	}
	return { signal, form, usual } satisfies Form;
}

/** The same with what it is read as here; a problem where the form does not leave that open. */
export function toReadForm(
	raw: FormSource & { readonly reading?: Reading | undefined },
	path: Path,
	source: SourceFile,
) {
	const named = toForm(raw, path, source);
	if (!named) return undefined;
	const { signal, form, usual } = named;
	if (raw.reading !== undefined && usual !== 'depends') {
		source.report('reading-fixed', [...path, 'reading'], {
			found: `the reading \`${raw.reading}\` for \`${signal}/${form}\`, which is always ${usual}`,
			expected: 'no `reading`, or a form whose reading depends on the passage',
			hint: 'Leave the line out, or choose another form.',
		});
	}
	return { signal, form, reading: raw.reading ?? usual };
}

function list(ids: readonly string[]): string {
	return ids.map((id) => `\`${id}\``).join(', ');
}
