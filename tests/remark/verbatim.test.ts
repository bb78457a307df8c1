import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { complaintsIn, render } from './render.ts';

const { document } = new Window();

async function textOf(markdown: string): Promise<string> {
	const element = document.createElement('div');
	element.innerHTML = await render(markdown);
	return element.textContent;
}

describe('what no plugin claimed stands there letter for letter', () => {
	test.each([
		'The train leaves at 10:30am.',
		'The score was 3:two.',
		'A ratio of a:b and c:d.',
		'Write to :smile: now.',
		':unknown[some *words*]{#id .class key="value"}',
		'::leaf[a label]{a=b}',
		':::note\nSome words, 10:30am.\n:::',
		':::note[A title]{#id}\nSome words.\n\nMore words.\n:::',
		'::::out\n:::in\nWords.\n:::\n::::',
	])('%s', async (markdown) => {
		expect(await textOf(markdown)).toBe(markdown);
	});

	test('a time stays in its paragraph', async () => {
		expect(await render('At 10:30am.')).toBe('<p>At 10:30am.</p>');
	});

	test('an unclaimed block is a paragraph', async () => {
		expect(await render(':::note\nWords.\n:::')).toBe('<p>:::note\nWords.\n:::</p>');
	});

	test('markup in it stays text', async () => {
		expect(await render('::leaf[<b>]')).toBe('<p>::leaf[&#x3C;b>]</p>');
	});
});

test('two in one paragraph both stay', async () => {
	expect(await textOf('From 10:30am to 11:45pm, :hedge[perhaps]{form=weasel} 12:15pm.')).toBe(
		'From 10:30am to 11:45pm, perhaps 12:15pm.',
	);
});

test('nobody is troubled by a time', () => {
	expect(complaintsIn('At 10:30am.')).toEqual([]);
});
