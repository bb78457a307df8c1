import { join } from 'node:path';
import {
	CHECK_SIZE,
	CHECK_SOUND,
	CHECK_TIMES,
	type CheckPassage,
	type CheckTime,
	type CourseCheck,
} from '../domain/course-check.ts';
import type { Problem } from '../domain/problem.ts';
import { findQuote } from '../domain/quote.ts';
import type { Span } from '../domain/span.ts';
import { courseCheckSchema, type PassageSource } from '../schemas/course-check.ts';
import { entriesOf, reportFile, reportStrays } from './entries.ts';
import { toForm } from './forms.ts';
import { reportDuplicates } from './ids.ts';
import { checkNote, inOrder } from './notes.ts';
import { quoteFault } from './quote-fault.ts';
import { openText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { type Path, SourceFile } from './source-file.ts';

const FOLDER = 'checks';
const FILES = CHECK_TIMES.map((when) => `${when}.yaml`);

/** The checks of a course, both or none: one that has no partner is compared with nothing. */
export function loadCourseChecks(
	dir: string,
	problems: Problem[],
): ReadonlyMap<CheckTime, CourseCheck> {
	const { files, folders } = entriesOf(join(dir, FOLDER));
	const strays = [...files.filter((name) => !FILES.includes(name)), ...folders];
	const complaint = {
		expected: `only ${ticked(FILES)}`,
		hint: 'Is the name misspelt? Nothing reads it.',
	};
	reportStrays(FOLDER, strays, complaint, problems);
	if (files.length === 0) return new Map();
	const before = problems.length;
	for (const name of FILES.filter((each) => !files.includes(each))) reportMissing(name, problems);
	const loaded = CHECK_TIMES.filter((when) => files.includes(`${when}.yaml`)).flatMap((when) => {
		const file = `${FOLDER}/${when}.yaml`;
		const opened = openText(dir, file, problems);
		const source = opened && new SourceFile(file, opened.text, problems);
		const check = source && toCourseCheck(source, when);
		return check ? [{ source, check }] : [];
	});
	const [first, second] = loaded;
	// What is wrong in one of them would be told a second time by the other.
	if (first && second && problems.length === before)
		reportUnpaired(first.check, second.check, second.source);
	return new Map(loaded.map(({ check }) => [check.when, check]));
}

/** Reads one check; each fault becomes a problem of its file. */
function toCourseCheck(source: SourceFile, when: CheckTime): CourseCheck | undefined {
	const raw = readYaml(source, courseCheckSchema);
	if (!raw) return undefined;
	const { title, intro, label = '' } = raw;
	if (label === '') {
		source.report('label-missing', [], {
			found: 'a check without `label`',
			expected: 'a label that says that the passages were written for teaching',
			hint: 'For example `label: Written for teaching. The places, people and outlets do not exist.`',
		});
	}
	reportDuplicates(raw.passages, ['passages'], source);
	reportMixture(raw.passages, source);
	const passages = raw.passages.flatMap((each, index) =>
		toPassage(each, ['passages', index], source),
	);
	return { when, title, intro, label, passages };
}

function toPassage(raw: PassageSource, path: Path, source: SourceFile): CheckPassage[] {
	const { id, outlet, genre, text, reading, title } = raw;
	const named = toForm(raw, path, source);
	checkNote(raw.note, path, source, 'annotation');
	const span = toQuoteSpan(raw, path, source);
	if (named && named.usual !== 'depends' && named.usual !== reading) {
		source.report('reading-fixed', [...path, 'reading'], {
			found: `the reading \`${reading}\` for \`${named.signal}/${named.form}\`, which is always ${named.usual}`,
			expected: `\`${named.usual}\`, or a form of the other reading`,
			hint: 'Does the form fit the words that are quoted? If so, the reading follows from it.',
		});
	}
	if (!named || !span) return [];
	const { signal, form } = named;
	const note = inOrder(raw.note ?? '');
	return [{ id, outlet, genre, text, reading, signal, form, span, title, note }];
}

function toQuoteSpan(
	{ text, quote }: PassageSource,
	path: Path,
	source: SourceFile,
): Span | undefined {
	const result = findQuote(text, { quote });
	if (result.kind === 'found') return result.span;
	const searched = { name: 'the passage', words: text, takesContext: false };
	const { rule, ...complaint } = quoteFault(result, { quote }, searched);
	source.report(rule, [...path, 'quote'], complaint);
	return undefined;
}

function reportMixture(passages: readonly PassageSource[], source: SourceFile): void {
	const sound = passages.filter(({ reading }) => reading === 'sound').length;
	if (passages.length === CHECK_SIZE && sound === CHECK_SOUND) return;
	source.report('check-unbalanced', ['passages'], {
		found: `${passages.length} passages, ${sound} of them sound`,
		expected: `${CHECK_SIZE} passages, ${CHECK_SOUND} of them sound`,
		hint: 'The mixture is the same each time, so that the two results can be put side by side.',
	});
}

/** Each passage has a partner in the other check: same genre, same reading, same form. */
function reportUnpaired(before: CourseCheck, after: CourseCheck, source: SourceFile): void {
	const open = [...before.passages];
	const unpaired = after.passages.filter((passage) => {
		const at = open.findIndex((each) => kindOf(each) === kindOf(passage));
		if (at !== -1) open.splice(at, 1);
		return at === -1;
	});
	const [passage] = unpaired;
	if (!passage) return;
	source.report('check-unbalanced', ['passages', after.passages.indexOf(passage)], {
		found: `\`${passage.id}\` (${kindOf(passage)}), without a partner in the check before the course`,
		expected: 'for each passage one in the other check of the same genre, reading, signal and form',
		hint: `Still without a partner there: ${open.map((each) => `\`${each.id}\` (${kindOf(each)})`).join(', ')}.`,
	});
}

/** "court report, sound, wording/plain" */
function kindOf({ genre, reading, signal, form }: CheckPassage): string {
	return `${genre}, ${reading}, ${signal}/${form}`;
}

function reportMissing(name: string, problems: Problem[]): void {
	const complaint = {
		found: `no \`${name}\``,
		expected: ticked(FILES),
		hint: 'The two checks are compared: write both, or remove the folder.',
	};
	reportFile('file-missing', FOLDER, complaint, problems);
}

function ticked(names: readonly string[]): string {
	return names.map((name) => `\`${name}\``).join(', ');
}
