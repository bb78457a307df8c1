import { describe, expect, test } from 'vitest';
import { formatProblems, PROBLEMS, RULE_IDS, type RuleId } from '../../../src/domain/problem.ts';
import { loadCourse } from '../../../src/loaders/course.ts';
import { build, headsIn } from '../build.ts';
import { GOOD, replace, withDraft } from '../draft.ts';
import { SAMPLES } from './samples.ts';

function headOf(place: string, rule: RuleId): string {
	return `${place}  ${PROBLEMS[rule]} (${rule})`;
}

/** Each problem as `place (rule)`. */
function short(heads: readonly string[]): string[] {
	return heads.map((head) => head.replace(/ {2}.+ (?=\([a-z-]+\)$)/, ' '));
}

/** What the good course itself has against it: a test of its own says that this is nothing. */
const BEFORE = new Set(
	loadCourse(GOOD).problems.map(
		({ file, line, column, rule }) => `${file}:${line}:${column} (${rule})`,
	),
);

function added(heads: readonly string[]): string[] {
	return short(heads).filter((each) => !BEFORE.has(each));
}

/** How a build, and no other, can go wrong: files that it reads by itself, and files that are not there. */
const BUILT: readonly RuleId[] = ['collection-empty', 'mdx-broken', 'yaml-broken'];

test('there is a sample for every rule', () => {
	expect(SAMPLES.map(({ rule }) => rule).sort()).toEqual([...RULE_IDS].sort());
});

describe('is found when the content is loaded, with its place', () => {
	test.for(SAMPLES)('$rule: $what', async ({ rule, place, changes }) => {
		const problems = await withDraft(changes, (dir) =>
			headsIn(formatProblems(loadCourse(dir).problems)),
		);
		expect(problems).toContain(headOf(place, rule));
		// One fault is one problem: nothing that refers to it is held against the author as well.
		expect(added(problems)).toEqual([`${place} (${rule})`]);
	});
});

describe.concurrent('does not build, and says where and why', () => {
	test.for(SAMPLES.filter(({ rule }) => BUILT.includes(rule)))(
		'$rule: $what',
		async ({ rule, place, changes }, { expect: expects }) => {
			const { exitCode, hasWritten, output, problems } = await withDraft(changes, build);
			expects(problems, output).toContain(headOf(place, rule));
			expects(added(problems)).toEqual([`${place} (${rule})`]);
			expects({ exitCode, hasWritten }).toEqual({ exitCode: 1, hasWritten: false });
		},
	);

	test('five faults in five files are told at once, file by file', async ({ expect: expects }) => {
		const changes = [
			replace('modules/first-hour.mdx', '[late-ferry]\n', '[nope]\n'),
			replace('lessons/late-ferry.mdx', 'claims="c01"', 'claims="c02"'),
			replace('articles/ferry-delay/about.yaml', 'side: harbour', 'side: town'),
			replace('articles/ferry-delay/checks.yaml', 'quote: came in', 'quote: come in'),
			replace('articles/ferry-delay/annotations.yaml', 'form: calibrated', 'form: named'),
		];
		const { exitCode, hasWritten, output, problems } = await withDraft(changes, build);
		expects(added(problems)).toEqual([
			'articles/ferry-delay/about.yaml:18:11 (side-unknown)',
			'articles/ferry-delay/annotations.yaml:48:9 (form-unknown)',
			'articles/ferry-delay/checks.yaml:4:12 (quote-not-found)',
			'lessons/late-ferry.mdx:21:1 (claim-unknown)',
			'modules/first-hour.mdx:5:11 (lesson-unknown)',
		]);
		expects(output).toContain(`${5 + BEFORE.size} problems in the content. Nothing was built.`);
		expects({ exitCode, hasWritten }).toEqual({ exitCode: 1, hasWritten: false });
	});
});
