import type { Article } from '../domain/article.ts';
import type { Claim, Finding } from '../domain/check.ts';
import type { Span } from '../domain/span.ts';
import type { Voice } from '../domain/voice.ts';
import { type ChecksSource, checksSchema } from '../schemas/checks.ts';
import { type TrailSource, trailSchema } from '../schemas/trail.ts';
import { checkVoice } from './annotations.ts';
import { reportDuplicates } from './ids.ts';
import { readYaml } from './read-yaml.ts';
import type { Path, SourceFile } from './source-file.ts';
import { type QuotedText, toSpan } from './spans.ts';

const STATUS_HINT =
	'Name where you read it; if nothing can be found, write `status: not-found` and name where you looked.';

type Checks = Pick<Article, 'claims' | 'written' | 'outletFinding'>;

/** Reads `checks.yaml`: the ledger, and what is known of the text's date and outlet. */
export function toChecks(
	source: SourceFile,
	text: QuotedText,
	voices: ReadonlyMap<string, Voice>,
): Checks {
	const raw = readYaml(source, checksSchema);
	if (!raw) return { claims: [] };
	reportDuplicates(raw.claims, ['claims'], source);
	if (raw.written) requireSource(raw.written, ['written'], source);
	if (raw.outlet) requireSource(raw.outlet, ['outlet'], source);
	return {
		written: raw.written,
		outletFinding: raw.outlet,
		claims: raw.claims.flatMap((claim, index) => toClaim(claim, index, source, text, voices)),
	};
}

function toClaim(
	raw: ChecksSource['claims'][number],
	index: number,
	source: SourceFile,
	text: QuotedText,
	voices: ReadonlyMap<string, Voice>,
): Claim[] {
	const path = ['claims', index];
	checkVoice(raw.voice, [...path, 'voice'], voices, source);
	if (raw.check.status !== 'opinion')
		requireSource(raw.check, [...path, 'check'], source, STATUS_HINT);
	const first = toSpan(raw, path, text, source);
	const rest = raw.also.flatMap((also, at): Span[] => {
		const span = toSpan(also, [...path, 'also', at], text, source);
		return span ? [span] : [];
	});
	const { id, sentence, claim, voice, told, check } = raw;
	return first ? [{ id, sentence, spans: [first, ...rest], claim, voice, told, check }] : [];
}

/** Reads `trail.yaml`. */
export function toTrail(source: SourceFile): TrailSource['steps'] {
	const steps = readYaml(source, trailSchema)?.steps ?? [];
	for (const [index, step] of steps.entries()) requireSource(step, ['steps', index], source);
	return steps;
}

function requireSource(
	finding: Pick<Finding, 'sources'>,
	path: Path,
	source: SourceFile,
	hint = 'Readers may ask who says so: name where you read it.',
): void {
	if (finding.sources.length > 0) return;
	source.report('check-without-source', path, {
		found: 'no source',
		expected: 'at least one, with its publisher and, where known, date and address',
		hint,
	});
}
