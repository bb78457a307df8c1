import { expect, test } from 'vitest';
import { promptsOf } from '../../src/packages/prompts.ts';

test('prompts are the list below their heading, and what comes before it says how', () => {
	const html = `<article><h2 id="plan">Plan</h2><ul><li>No.</li></ul><h2 id="to-talk-about">To talk about</h2>
		<p>Keep to <em>how</em>.</p><ul><li>Which words\n made you <a href="/x">change</a>?</li><li>And why?</li></ul>
		<h2 id="after">After</h2><ul><li>No.</li></ul></article>`;
	expect(promptsOf(html)).toEqual({
		lead: 'Keep to how.',
		prompts: ['Which words made you change?', 'And why?'],
	});
});

test('a plan without that heading has none', () => {
	expect(promptsOf('<h2 id="plan">Plan</h2><ul><li>No.</li></ul>')).toEqual({
		lead: '',
		prompts: [],
	});
});
