import { expect, test } from 'vitest';
import { formatObjection } from '../../src/domain/problem.ts';
import { loadCourse } from '../../src/loaders/course.ts';
import { repeatedNotesOf } from '../../src/loaders/repeated-notes.ts';
import { type Change, replace, withDraft } from '../content/draft.ts';

const ANNOTATIONS = 'articles/ferry-delay/annotations.yaml';
const PRACTICE = 'articles/ferry-delay/practice.yaml';

async function objectionsAfter(...changes: Change[]): Promise<string[]> {
	const repeated = await withDraft(changes, (dir) => repeatedNotesOf(dir, loadCourse(dir).course));
	return repeated.map(formatObjection);
}

test('the notes of the good course repeat nothing', async () => {
	expect(await objectionsAfter()).toEqual([]);
});

test('a sentence in two notes is told with both places', async () => {
	const [objection, ...more] = await objectionsAfter(
		replace(ANNOTATIONS, 'Who says this? The word', 'These words name nobody. The word'),
		replace(PRACTICE, 'Nothing is held back here.', 'These words name nobody.'),
	);
	expect(objection).toBe(
		[
			`${PRACTICE}:5:11  A note that repeats another`,
			`  found:    in \`log-before-her\` the sentence “These words name nobody.”, which \`some-say\` (${ANNOTATIONS}:38:9) has as well`,
			'  expected: a note that was written for its passage',
			'  hint:     Say what these words do here, in a sentence that would fit no other passage.',
		].join('\n'),
	);
	expect(more).toEqual([]);
});

test('a note with two words changed is told with what it shares', async () => {
	const [objection] = await objectionsAfter(
		replace(
			PRACTICE,
			'These words name the thing that is spoken of, not anyone who speaks. Who says it stands just before them,\n      in two words that name nobody.',
			'Who is it? The word stands where a post would stand, and it could be one person or a million. A reader cannot go back and ask any of them again.',
		),
	);
	expect(objection).toContain(`${PRACTICE}:12:11  A note that repeats another`);
	expect(objection).toContain('per cent of its wording with `some-say`');
	expect(objection).toContain('“would stand and it could be one person or a”');
});
