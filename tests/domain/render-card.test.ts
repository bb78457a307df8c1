import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import type { Card, Review } from '../../src/domain/card.ts';
import {
	type CardWords,
	renderAnswer,
	renderAsked,
	renderCardLine,
	renderForms,
	renderMarked,
	renderWhose,
} from '../../src/domain/render-card.ts';
import { cardOf } from './practice-builders.ts';
import { TAUGHT } from './taught-builders.ts';

const { document } = new Window();

const WORDS: CardWords = {
	reading: { sound: 'does its job', weak: 'leaves a gap', depends: 'depends' },
	origin: { collected: 'Collected', composed: 'Composed for teaching' },
	sentence: (number) => `sentence ${number}`,
	nothing: 'Nothing to mark',
	right: (kind) => `Right: ${kind}`,
	youSaid: (kind) => `You said: ${kind}.`,
	weSay: (kind) => `We say: ${kind}`,
	also: 'Also:',
	alike: 'Look-alikes:',
	remove: 'Remove',
};

const card = cardOf({ reading: 'weak', ask: 'Which two?' });
const nothing = cardOf({ signal: 'nothing', form: undefined, title: '', note: 'Plain to see.' });
const twofold = cardOf({ also: [{ signal: 'hedge', form: 'weasel' }] });

function element(html: string) {
	const box = document.createElement('div');
	box.innerHTML = html;
	return box;
}

type Chosen = Pick<Review, 'signal' | 'form'>;
const RIGHT: Chosen = { signal: 'attribution', form: 'unnamed' };

function answerTo(to: Card, chosen: Chosen, base = '') {
	return element(renderAnswer(to, chosen, TAUGHT, WORDS, base));
}
const verdictOn = (to: Card, chosen: Chosen) =>
	answerTo(to, chosen).querySelector('h2')?.textContent.replaceAll('\u00a0', ' ');
const linesOf = (box: ReturnType<typeof element>) =>
	Array.from(box.querySelectorAll('p'), ({ textContent }) => textContent);

describe('the sentence of a card', () => {
	const whole = 'The ferry was late, two sailors said.';

	test('has its phrase framed while it is asked, and shows no signal', () => {
		const box = element(renderAsked(card));
		expect(box.textContent).toBe(whole);
		expect(box.querySelector('mark')?.textContent).toBe('two sailors said');
		expect(box.querySelector('mark')?.className).toBe('asked');
	});

	test('looks the same while it is asked, whatever the answer is', () => {
		expect(renderAsked(nothing)).toBe(renderAsked(card));
	});

	test('has its mark once it is answered', () => {
		const box = element(renderMarked(card));
		expect(box.textContent).toBe(whole);
		expect(box.querySelector('mark')?.className).toBe('A');
	});

	test('has no mark where there is nothing to mark', () => {
		expect(renderMarked(nothing)).toBe(whole);
	});

	test('says whose it is, and what a composed article says of itself', () => {
		expect(element(renderWhose(card, WORDS)).textContent).toBe(
			'The Pellow Bay Lantern, “Ferry Late Again”. Written for teaching.',
		);
		const collected = cardOf({ origin: 'collected', notice: undefined });
		expect(renderWhose(collected, WORDS)).toMatch(/”\. Collected\.$/);
	});
});

describe('the verdict on an answer', () => {
	test.each([
		{ to: card, chosen: RIGHT, verdict: 'Right: Attribution · Unnamed source' },
		{
			to: card,
			chosen: { signal: 'attribution', form: 'named' },
			verdict: 'You said: Attribution · Named source. We say: Attribution · Unnamed source',
		},
		{
			to: card,
			chosen: { signal: 'hedge', form: undefined },
			verdict: 'You said: Hedges. We say: Attribution · Unnamed source',
		},
		{
			to: card,
			chosen: { signal: 'nothing', form: undefined },
			verdict: 'You said: Nothing to mark. We say: Attribution · Unnamed source',
		},
		{
			to: nothing,
			chosen: { signal: 'hedge', form: undefined },
			verdict: 'You said: Hedges. We say: Nothing to mark',
		},
		{
			to: nothing,
			chosen: { signal: 'nothing', form: undefined },
			verdict: 'Right: Nothing to mark',
		},
		{
			to: twofold,
			chosen: { signal: 'hedge', form: 'weasel' },
			verdict: 'Right: Hedges · Weasel',
		},
		{
			to: twofold,
			chosen: { signal: 'hedge', form: 'calibrated' },
			verdict: 'You said: Hedges · Calibrated. We say: Hedges · Weasel',
		},
	] as const)(
		'$chosen.signal/$chosen.form to $to.signal is $verdict',
		({ to, chosen, verdict }) => {
			expect(verdictOn(to, chosen)).toBe(verdict);
		},
	);
});

describe('the written answer', () => {
	test('has the reading, the note, its question and the way to the passage', () => {
		expect(linesOf(answerTo(card, RIGHT))).toEqual([
			'Unnamed source: leaves a gap',
			'Two, but who? Two sailors without names.',
			'Which two?',
			'The Pellow Bay Lantern, “Ferry Late Again”, sentence 3',
		]);
	});

	test('ends a title without a sign in a full stop', () => {
		expect(linesOf(answerTo(cardOf({ title: 'Nobody' }), RIGHT))[0]).toMatch(/^Nobody\. Two/);
	});

	test('has only the note where there is nothing to mark', () => {
		expect(linesOf(answerTo(nothing, { signal: 'nothing', form: undefined }))[0]).toBe(
			'Plain to see.',
		);
	});

	test('tells what else the words carry', () => {
		expect(linesOf(answerTo(twofold, RIGHT))).toContain('Also: Hedges\u00a0· Weasel');
		expect(linesOf(answerTo(twofold, { signal: 'hedge', form: 'weasel' }))).toContain(
			'Also: Attribution\u00a0· Unnamed source',
		);
		expect(answerTo(card, RIGHT).textContent).not.toContain('Also:');
	});

	test('tells look-alikes apart where one was taken for the other', () => {
		const line = 'Look-alikes: Unnamed hides who speaks.';
		expect(linesOf(answerTo(card, { signal: 'hedge', form: undefined }))).toContain(line);
		expect(linesOf(answerTo(card, RIGHT))).not.toContain(line);
		expect(answerTo(card, { signal: 'wording', form: undefined }).textContent).not.toContain(
			'Look-alikes',
		);
	});

	test.each([
		{ to: card, base: '', address: '/articles/late-ferry/#two-sources' },
		{ to: card, base: '/a/course', address: '/a/course/articles/late-ferry/#two-sources' },
		{ to: nothing, base: '', address: '/articles/late-ferry/#s3' },
	])('leads to the passage at $address', ({ to, base, address }) => {
		expect(answerTo(to, RIGHT, base).querySelector('a')?.getAttribute('href')).toBe(address);
	});
});

describe('a card in the list', () => {
	const box = element(renderCardLine(card, 'comes back tomorrow', WORDS));

	test('has its phrase, its outlet and its day, and not its answer', () => {
		expect(linesOf(box)).toEqual([
			'“two sailors said”',
			'The Pellow Bay Lantern, composed for teaching · comes back tomorrow',
		]);
	});

	test('can be removed by a button that says which one', () => {
		expect(box.querySelector('button')?.textContent).toBe('Remove “two sailors said”');
		expect(box.querySelector('li')?.getAttribute('data-id')).toBe('late-ferry/two-sources');
	});
});

test('the forms of a signal are choices with their names', () => {
	const box = element(renderForms(TAUGHT.hedge));
	expect(Array.from(box.querySelectorAll('input'), (input) => input.getAttribute('value'))).toEqual(
		['calibrated', 'weasel'],
	);
	expect(box.textContent).toBe('CalibratedWeasel');
});

test('markup in a card stays text', () => {
	const hostile = '"><img src=x onerror="alert(1)"></mark><script>alert(2)</script>';
	const every = cardOf({
		id: `${hostile}/${hostile}`,
		article: hostile,
		headline: hostile,
		outlet: hostile,
		notice: hostile,
		before: hostile,
		quote: hostile,
		after: hostile,
		title: hostile,
		note: hostile,
		ask: hostile,
		form: hostile,
		reading: 'weak',
		also: [{ signal: 'hedge', form: hostile }],
	});
	const box = element(
		[
			renderAsked(every),
			renderMarked(every),
			renderWhose(every, WORDS),
			renderAnswer(every, { signal: 'attribution', form: hostile }, TAUGHT, WORDS, hostile),
			renderAnswer(every, { signal: 'hedge', form: undefined }, TAUGHT, WORDS, hostile),
			renderCardLine(every, hostile, WORDS),
		].join(''),
	);
	expect(box.querySelectorAll('img, script, [onerror], [src]')).toHaveLength(0);
	expect(box.querySelector('[data-verdict]')?.textContent).toContain(hostile);
});
