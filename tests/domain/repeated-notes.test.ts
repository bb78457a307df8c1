import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRepeatedNotes, longestSharedRun } from '../../src/domain/repeated-notes.ts';

const LIBRARIAN =
	'We learn who speaks, what her post is, and when and to whom she said it. A head librarian is in a position to know the opening hours of her own library, and anyone who doubts it can ask her.';

const VISITS =
	'The sentence says who counted, what was counted and in which year. It also gives the year before, so you can check the headline yourself.';

/** The words of a text with some of them replaced by others that stand nowhere else. */
function change(text: string, places: readonly number[]): string {
	return text
		.split(' ')
		.map((word, at) => (places.includes(at) ? `other${at}` : word))
		.join(' ');
}

function pairs(notes: readonly string[]) {
	return findRepeatedNotes(notes).map(({ first, second }) => [first, second]);
}

describe('a note repeats another', () => {
	test('where it is the same', () => {
		expect(findRepeatedNotes([LIBRARIAN, VISITS, LIBRARIAN])).toMatchObject([
			{ first: 0, second: 2, resemblance: 1, containment: 1 },
		]);
	});

	test('where two words are changed', () => {
		expect(pairs([LIBRARIAN, VISITS, change(LIBRARIAN, [3, 26])])).toEqual([[0, 2]]);
	});

	test('where two words of each note are changed, in any places', () => {
		const place = fc.integer({ min: 0, max: LIBRARIAN.split(' ').length - 1 });
		fc.assert(
			fc.property(fc.tuple(place, place), (places) => {
				expect(pairs([LIBRARIAN, change(LIBRARIAN, places)])).toEqual([[0, 1]]);
			}),
		);
	});

	test('where it stands inside a longer one', () => {
		const inside = change(VISITS, [9]);
		expect(pairs([inside, `${LIBRARIAN} Here is one thing more: ${inside}`])).toEqual([[0, 1]]);
	});

	test('where only punctuation and capitals differ', () => {
		const shouted = LIBRARIAN.toUpperCase().replaceAll(',', ';').replaceAll('. ', ' – ');
		expect(pairs([LIBRARIAN, shouted])).toEqual([[0, 1]]);
	});

	test('where one sentence is the same, whatever stands around it', () => {
		const [repeated] = findRepeatedNotes([
			`${VISITS} Ask her.`,
			'A name alone would be too little. Ask HER! The rest is hearsay.',
		]);
		expect(repeated?.sentence).toBe('Ask HER!');
	});
});

describe('a note does not repeat another', () => {
	test('of which it has a few words in a row', () => {
		const neighbour =
			'His post is told, and the opening hours of her own shop are nothing that he would know; the sentence leaves open how he came to hear of them at all.';
		expect(longestSharedRun(LIBRARIAN, neighbour)).toBe('the opening hours of her own');
		expect(pairs([LIBRARIAN, neighbour])).toEqual([]);
	});

	test('that has the same words in another order', () => {
		expect(pairs([VISITS, VISITS.split(' ').reverse().join(' ')])).toEqual([]);
	});

	test('with a sentence that it has twice itself', () => {
		expect(pairs(['Who counted? Nobody tells us. Who counted?', VISITS])).toEqual([]);
	});

	test('because both have a sentence without words', () => {
		expect(pairs([`${LIBRARIAN} …`, `${VISITS} …`])).toEqual([]);
	});
});

test('the resemblance is the share of shingles in both among those in either', () => {
	// Eight runs of three words; a changed last word leaves seven of them.
	const note = 'one two three four five six seven eight nine ten';
	expect(findRepeatedNotes([note, change(note, [9])])).toEqual([
		{ first: 0, second: 1, resemblance: 7 / 9, containment: 7 / 8 },
	]);
});

test('the longest run of words that two notes share has no punctuation', () => {
	expect(longestSharedRun('The log, before her, is open.', 'A log before her; a bell')).toBe(
		'log before her',
	);
});

test('thousands of notes are compared within seconds', () => {
	const notes = Array.from({ length: 5000 }, (_, note) =>
		Array.from({ length: 45 }, (__, at) => `word${(note * 7919 + at * at * 104_729) % 4001}`).join(
			' ',
		),
	);
	const started = performance.now();
	findRepeatedNotes(notes);
	expect(performance.now() - started).toBeLessThan(5000);
});
