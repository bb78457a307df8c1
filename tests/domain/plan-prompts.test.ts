import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { promptsOf } from '../../src/domain/plan-prompts.ts';

test('prompts are the items of the list under their heading', () => {
	const plan = [
		'---\ntitle: A plan\n---',
		'## Aim\n\n- Not this.\n',
		'## To talk about\n\nKeep to the path.\n',
		'- Which *words*\n  made you stop?\n- What does :lesson[the first]{#one} say?\n',
		'## Assessment\n\n- Not this either.',
	].join('\n');
	expect(promptsOf(plan)).toEqual(['Which words made you stop?', 'What does the first say?']);
});

test('a plan without the heading has none', () => {
	expect(promptsOf('## Aim\n\n- Read.')).toEqual([]);
});

test('the last section of a file goes to its end', () => {
	expect(promptsOf('## To talk about\r\n\r\n* One?\r\n* Two?')).toEqual(['One?', 'Two?']);
});

test('a plan of the course has its prompts', () => {
	const prompts = promptsOf(readFileSync('content/modules/find-the-voice.mdx', 'utf8'));
	expect(prompts).toHaveLength(5);
	expect(prompts[0]).toBe('Which words made you change a mark, or refuse to?');
});
