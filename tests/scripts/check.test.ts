import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { type Change, replace, withDraft, write } from '../content/draft.ts';

/** Checks a copy of the good course with the command that everyone uses. */
async function check(...changes: Change[]) {
	return withDraft(changes, (dir) => {
		const env = { ...process.env, CONTENT_DIR: dir };
		const done = spawnSync(process.execPath, ['scripts/check.ts'], { env, encoding: 'utf8' });
		return { code: done.status, out: done.stdout, err: done.stderr };
	});
}

test('a course without bars passes, and its figures are told', async () => {
	const { code, out } = await check();
	expect(code).toBe(0);
	expect(out).toContain('annotations  4: attribution 2, figure 1, framing 0, hedge 1, wording 0');
	expect(out).toMatch(/No problem in the content\.\n$/);
});

test('a course that misses a bar fails, and says what was found and expected', async () => {
	const { code, out, err } = await check(write('bars.yaml', 'lessons: 1\nsoundPerCent: 95\n'));
	expect(code).toBe(1);
	expect(err).toMatch(/sound reporting: found \d\d\.\d % of all words, expected at least 95 %\n/);
	expect(err).toContain('1 bar is missed.');
	expect(out).not.toContain('No problem');
});

test('a problem is told before any figure', async () => {
	const { code, out, err } = await check(write('bars.yaml', 'lesson: 1\n'));
	expect(code).toBe(1);
	expect(err).toContain('bars.yaml:1:1  A field that does not fit (yaml-shape)');
	expect(out).toBe('');
});

const REPEATED = replace(
	'articles/ferry-delay/practice.yaml',
	'Nothing is held back here.',
	'Who says this?',
);

test('a note that repeats another is told', async () => {
	const { code, err } = await check(REPEATED);
	expect(err).toContain('A note that repeats another');
	expect(code).toBe(0);
});

test('a note that repeats another fails where a bar says so', async () => {
	const { code, err } = await check(REPEATED, write('bars.yaml', 'repeatedNotes: 0\n'));
	expect(err).toContain('notes that repeat another: found 1, expected at most 0');
	expect(code).toBe(1);
});
