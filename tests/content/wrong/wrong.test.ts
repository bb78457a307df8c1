import { describe, expect, test } from 'vitest';
import { PROBLEMS, RULE_IDS, type RuleId } from '../../../src/domain/problem.ts';
import { build } from '../build.ts';
import { replace, withDraft } from '../draft.ts';
import { SAMPLES } from './samples.ts';

function headOf(place: string, rule: RuleId): string {
	return `${place}  ${PROBLEMS[rule]} (${rule})`;
}

/** `place (rule)`, without the title between them. */
function short(head: string): string {
	return head.replace(/ {2}.+ (?=\([a-z-]+\)$)/, ' ');
}

test('there is a sample for every rule', () => {
	expect(SAMPLES.map(({ rule }) => rule).sort()).toEqual([...RULE_IDS].sort());
});

describe.concurrent('does not build, and says where and why', () => {
	test.for(SAMPLES)('$rule: $what', async (sample, { expect: expects }) => {
		const { rule, place, follows = [] } = sample;
		const { exitCode, hasWritten, output, problems } = await withDraft(sample.changes, build);
		expects(problems, output).toContain(headOf(place, rule));
		expects(problems.map(short).sort()).toEqual([`${place} (${rule})`, ...follows].sort());
		expects({ exitCode, hasWritten }).toEqual({ exitCode: 1, hasWritten: false });
	});

	test('five faults in five files are told at once, file by file', async ({ expect: expects }) => {
		const changes = [
			replace('modules/first-hour.mdx', '[late-ferry]\n', '[nope]\n'),
			replace('lessons/late-ferry.mdx', 'claims="c01"', 'claims="c02"'),
			replace('articles/ferry-delay/about.yaml', 'side: harbour', 'side: town'),
			replace('articles/ferry-delay/checks.yaml', 'quote: came in', 'quote: come in'),
			replace('articles/ferry-delay/annotations.yaml', 'form: calibrated', 'form: named'),
		];
		const { exitCode, hasWritten, output, problems } = await withDraft(changes, build);
		expects(problems.map(short)).toEqual([
			'articles/ferry-delay/about.yaml:18:11 (side-unknown)',
			'articles/ferry-delay/annotations.yaml:48:9 (form-unknown)',
			'articles/ferry-delay/checks.yaml:3:12 (quote-not-found)',
			// The claim could not be read, so the old reference to it would be wrong as well.
			'lessons/late-ferry.mdx:21:1 (claim-unknown)',
			'modules/first-hour.mdx:5:11 (lesson-unknown)',
		]);
		expects(output).toContain('5 problems in the content. Nothing was built.');
		expects({ exitCode, hasWritten }).toEqual({ exitCode: 1, hasWritten: false });
	});
});
