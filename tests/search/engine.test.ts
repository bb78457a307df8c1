import fc from 'fast-check';
import { stemmer } from 'stemmer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FEW, type Found, PAGE_SIZE } from '../../src/client/search/engine.ts';
import { type Example, exampleRef, searchedTexts } from '../../src/domain/example.ts';
import { countFacets, FACET_IDS, type FacetId } from '../../src/domain/facet.ts';
import { fold, hasPhrase } from '../../src/domain/query.ts';
import { NOTHING_SEARCHED, type SearchState } from '../../src/domain/search-state.ts';
import { READINGS, formPath, formPaths } from '../../src/domain/signal.ts';
import { isIn } from '../../src/domain/vocabulary.ts';
import type { FacetedExample } from '../../src/loaders/examples.ts';
import { type OpenEngine, openEngine } from './open-engine.ts';
import { ownExamples, writeIndex, type WrittenIndex } from './own-index.ts';

const all: readonly FacetedExample[] = ownExamples();
const position = new Map(all.map(({ example }, index) => [exampleRef(example), index]));

let index: WrittenIndex;
let opened: OpenEngine;
beforeAll(async () => {
	index = await writeIndex(all);
	opened = await openEngine(index.dir);
});
afterAll(() => {
	opened.close();
	index.remove();
});

type Asked = Partial<SearchState>;

function ask(fields: Asked, open: readonly FacetId[] = []): Promise<Found> {
	return opened.engine.search({ ...NOTHING_SEARCHED, ...fields }, open);
}

/** Every example that is found, page after page. */
async function askAll(fields: Asked): Promise<Example[]> {
	const found: Example[] = [];
	for (let page = 1; ; page++) {
		const { examples, total } = await ask({ ...fields, page });
		found.push(...examples);
		if (found.length >= total || examples.length === 0) return found;
	}
}

async function idsOf(query: string): Promise<string[]> {
	return (await askAll({ query })).map(({ id }) => id);
}

/** All that is searched of an example. */
function textOf(example: Example): string {
	return searchedTexts(example).join('\n');
}

/** The text has the word, or one that begins with its stem: so the index looks it up. */
function shows(example: Example, word: string): boolean {
	const text = textOf(example);
	const words = fold(text).split(' ');
	// Pagefind's stems are those of a later version of the algorithm, which takes off adverbs' ends
	// and leaves the y of “employ”.
	const stems = [stemmer(word), stemmer(word.replace(/(?:ed|ing)?ly$/, ''))].flatMap((stem) => [
		stem,
		stem.replace(/i$/, 'y'),
	]);
	return (
		isIn(word, text, stemmer) || words.some((each) => stems.some((stem) => each.startsWith(stem)))
	);
}

/** Each example's id, with its texts as they are compared. */
const folded = all.map(({ example }) => ({
	id: example.id,
	texts: searchedTexts(example).map((text) => ` ${fold(text)} `),
}));

/** The ids of the examples that have each of the phrases in one of their texts. */
function having(...phrases: string[]): string[] {
	const wanted = phrases.map((phrase) => ` ${fold(phrase)} `);
	return folded
		.filter(({ texts }) => wanted.every((phrase) => texts.some((text) => text.includes(phrase))))
		.map(({ id }) => id);
}

function inOrder(ids: readonly string[]): string[] {
	return [...ids].sort();
}

/** The examples with one of the values of each facet. */
function narrowed(chosen: SearchState['facets']): FacetedExample[] {
	return all.filter(({ facets }) =>
		Object.entries(chosen).every(([id, values]) =>
			values?.some((value) => facets[id as FacetId]?.includes(value)),
		),
	);
}

describe('words', () => {
	test('are found in sentence, title, note, question and the names of signal and form', async () => {
		const found = await askAll({ query: 'army' });
		const without = found.filter((example) => !isIn('army', textOf(example), stemmer));
		expect(found.length).toBeGreaterThan(0);
		expect(without).toEqual([]);
	});

	test('all have to stand there', async () => {
		const found = await askAll({ query: 'Russian losses' });
		expect(found.length).toBeGreaterThan(0);
		for (const example of found) {
			expect(isIn('Russian', textOf(example), stemmer), example.id).toBe(true);
			expect(isIn('losses', textOf(example), stemmer), example.id).toBe(true);
		}
	});

	test.each([
		{ query: 'corroborating', has: 'corroborated' },
		{ query: 'annexed', has: 'not-expansion' },
		{ query: 'deser', has: 'deserters' },
		{ query: 'unnamed source', has: 'reports-indicating' },
	])('“$query” are found in another form: $has', async ({ query, has }) => {
		expect(await idsOf(query)).toContain(has);
	});

	test('in another form come after those that stand in the phrase as they were asked for', async () => {
		const found = await askAll({ query: 'reportedly' });
		const asked = found.map(({ quote }) => hasPhrase(quote, 'reportedly'));
		expect(asked).toContain(false);
		expect(asked).toEqual([...asked].sort((a, b) => Number(b) - Number(a)));
		expect(asked[0]).toBe(true);
	});

	test.each([
		{ one: 'FOREIGN MINISTRY', other: 'foreign ministry' },
		{ one: 'Ukraine’s prosecutor', other: "Ukraine's prosecutor" },
		{ one: 'Zakhárova', other: 'zakharova' },
		{ one: '21,600', other: '21600' },
		{ one: 'self-leave', other: 'self leave' },
		{ one: '(army)', other: 'army' },
		{ one: 'army?', other: 'army' },
		{ one: '<army>', other: 'army' },
		{ one: '$army', other: 'army' },
		{ one: '  army\u00a0 losses ', other: 'army losses' },
		{ one: 'losses army', other: 'army losses' },
		{ one: 'ﬁgure', other: 'figure' },
	])('“$one” find what “$other” find', async ({ one, other }) => {
		const found = await idsOf(other);
		expect(found.length).toBeGreaterThan(0);
		expect(inOrder(await idsOf(one))).toEqual(inOrder(found));
	});
});

describe('a phrase', () => {
	test.each([
		{ phrase: 'mass exodus', has: 'mass-exodus' },
		{ phrase: 'war is not a matter of territorial', has: 'not-expansion' },
		{ phrase: 'foreign ministry', has: 'foreign-ministry' },
	])('“$phrase” is found where it stands, and nowhere else', async ({ phrase, has }) => {
		const found = await idsOf(`"${phrase}"`);
		expect(found).toContain(has);
		expect(inOrder(found)).toEqual(inOrder(having(phrase)));
	});

	test('is not found in another form of its words', async () => {
		expect(await idsOf('"mass exoduses"')).toEqual([]);
		expect(await idsOf('"one army\'s losses"')).not.toEqual([]);
		expect(await idsOf('"one armies losses"')).toEqual([]);
	});

	test('is not found where its words stand in another order', async () => {
		expect(await idsOf('exodus mass')).toContain('mass-exodus');
		expect(await idsOf('"exodus mass"')).toEqual([]);
	});

	test('may begin before the mark and end in it', async () => {
		const crossing = all.find(({ example }) => /\w+ $/.test(example.before))?.example;
		const last = fold(crossing?.before ?? '')
			.split(' ')
			.at(-1);
		const first = fold(crossing?.quote ?? '').split(' ')[0];
		expect(await idsOf(`"${last} ${first}"`)).toContain(crossing?.id);
	});

	test('does not reach from the sentence into the title', async () => {
		for (const { example } of all) {
			const last = fold(example.before + example.quote + example.after)
				.split(' ')
				.slice(-2);
			const first = fold(example.title).split(' ').slice(0, 2);
			expect(await idsOf(`"${[...last, ...first].join(' ')}"`)).not.toContain(example.id);
			if ((position.get(exampleRef(example)) ?? 0) > 10) break;
		}
	});

	test('is found across a hyphen, whichever way it is written', async () => {
		const found = await idsOf('"self leave"');
		expect(inOrder(found)).toEqual(inOrder(having('self leave')));
		expect(found).toContain('self-leave-gloss');
		expect(inOrder(await idsOf('"self-leave"'))).toEqual(inOrder(found));
	});

	test('is found across a hyphen also where it stands without one elsewhere', async () => {
		const found = having('post maidan');
		const withHyphen = all.filter(({ example }) => /post-maidan/i.test(textOf(example)));
		expect(withHyphen.length).toBeGreaterThan(1);
		expect(inOrder(await idsOf('"post maidan"'))).toEqual(inOrder(found));
	});

	test('in curly quotation marks is the same', async () => {
		expect(await idsOf('“mass exodus”')).toEqual(await idsOf('"mass exodus"'));
	});

	test('without its second quotation mark is the same', async () => {
		expect(await idsOf('"mass exodus')).toEqual(await idsOf('"mass exodus"'));
	});

	test('beside a word is found where both stand', async () => {
		const both = having('third year').filter((id) =>
			all.some(({ example }) => example.id === id && isIn('February', textOf(example), stemmer)),
		);
		expect(both.length).toBeGreaterThan(0);
		expect(inOrder(await idsOf('"third year" February'))).toEqual(inOrder(both));
	});

	test('beside another is found where both stand', async () => {
		const [one, other] = ['mass exodus', 'described by some'];
		const both = having(one, other);
		expect(both.length).toBeGreaterThan(0);
		expect(inOrder(await idsOf(`"${one}" "${other}"`))).toEqual(inOrder(both));
	});

	test('beside another that stands nowhere is not found', async () => {
		expect(await idsOf('"mass exodus" "some by described"')).toEqual([]);
		expect(await idsOf('"some by described" "mass exodus"')).toEqual([]);
	});

	test('of any words that follow each other finds just the examples that have it', async () => {
		const texts = all.flatMap(({ example }) =>
			searchedTexts(example).map((text) => fold(text).split(' ')),
		);
		const anyPhrase = fc
			.constantFrom(...texts.filter((words) => words.length > 3))
			.chain((words) =>
				fc
					.tuple(fc.nat(words.length - 2), fc.integer({ min: 2, max: 5 }))
					.map(([start, count]) => words.slice(start, start + count).join(' ')),
			);
		await fc.assert(
			fc.asyncProperty(anyPhrase, async (phrase) => {
				expect(inOrder(await idsOf(`"${phrase}"`))).toEqual(inOrder(having(phrase)));
			}),
			{ numRuns: 40 },
		);
	}, 20_000);
});

describe('a slip of one letter', () => {
	test.each([
		{ what: 'dropped', query: 'corrobrated', from: 'corrobrated', to: 'corroborated' },
		{ what: 'changed, the first', query: 'spparatus', from: 'spparatus', to: 'apparatus' },
		{ what: 'swapped', query: 'unconfrimed', from: 'unconfrimed', to: 'unconfirmed' },
		{ what: 'doubled', query: 'aarmy', from: 'aarmy', to: 'army' },
		{
			what: 'beside a right word',
			query: 'military spparatus',
			from: 'spparatus',
			to: 'apparatus',
		},
		{ what: 'in capitals', query: 'CORROBRATED', from: 'CORROBRATED', to: 'corroborated' },
		{ what: 'in a phrase', query: '"mass exdous"', from: 'exdous', to: 'exodus' },
		{ what: 'beside a phrase', query: 'Febuary "third year"', from: 'Febuary', to: 'february' },
	])('$what is mended, and told: $query', async ({ query, from, to }) => {
		const { corrected, unknown, total } = await ask({ query });
		expect({ corrected, unknown }).toEqual({ corrected: [{ from, to }], unknown: [] });
		expect(total).toBeGreaterThan(0);
	});

	test('finds what the right word finds', async () => {
		expect(await idsOf('corrobrated')).toEqual(await idsOf('corroborated'));
		expect(await idsOf('"mass exdous"')).toEqual(await idsOf('"mass exodus"'));
	});

	test('is mended in the counts, too', async () => {
		const { counts } = await ask({ query: 'corrobrated' }, ['signal', 'reading']);
		expect(counts).toEqual((await ask({ query: 'corroborated' }, ['signal', 'reading'])).counts);
	});

	test('is not made of a right word', async () => {
		const words = ['army', 'armies', 'deserters', 'losses', 'she', 'the', '21,600'];
		for (const query of words) expect((await ask({ query })).corrected, query).toEqual([]);
	});

	test('is mended under a facet that leaves nothing', async () => {
		const { corrected, total } = await ask({ query: 'army', facets: { signal: ['nope'] } });
		expect([corrected, total]).toEqual([[], 0]);
	});
});

describe('a word that no example has', () => {
	test.each([
		{ query: 'zeppelin', unknown: ['zeppelin'] },
		{ query: 'army zeppelin', unknown: ['zeppelin'] },
		{ query: 'zeppelin quixotic', unknown: ['zeppelin', 'quixotic'] },
		{ query: 'zeppelin zeppelin', unknown: ['zeppelin'] },
		{ query: '"mass zeppelin"', unknown: ['zeppelin'] },
		{ query: 'армия', unknown: ['армия'] },
	])('is told, and nothing is found instead: $query', async ({ query, unknown }) => {
		const found = await ask({ query });
		expect([found.total, found.examples, found.unknown]).toEqual([0, [], unknown]);
	});

	test('is told beside a slip that could be mended', async () => {
		const { total, corrected, unknown } = await ask({ query: 'corrobrated zeppelin' });
		expect({ total, corrected, unknown }).toEqual({
			total: 0,
			corrected: [{ from: 'corrobrated', to: 'corroborated' }],
			unknown: ['zeppelin'],
		});
	});
});

describe('any two words of the examples', () => {
	// Of shorter words the index takes “why” for the beginning of “which”.
	const words = [...new Set(all.flatMap(({ example }) => fold(textOf(example)).split(' ')))].filter(
		(word) => word.length > 3,
	);
	const anyPair = fc.tuple(fc.constantFrom(...words), fc.constantFrom(...words));

	test('stand in every result, each as it is, in another form or with what begins like it', async () => {
		await fc.assert(
			fc.asyncProperty(anyPair, async ([one, other]) => {
				const found = await askAll({ query: `${one} ${other}` });
				const without = found.filter((example) => !shows(example, one) || !shows(example, other));
				expect(without.map(({ id }) => id)).toEqual([]);
			}),
			{ numRuns: 50 },
		);
	}, 20_000);

	test('find every example that has both as they are', async () => {
		await fc.assert(
			fc.asyncProperty(anyPair, async ([one, other]) => {
				const found = await idsOf(`${one} ${other}`);
				expect(having(one, other).filter((id) => !found.includes(id))).toEqual([]);
			}),
			{ numRuns: 50 },
		);
	}, 20_000);
});

describe('facets', () => {
	const choices: SearchState['facets'][] = [
		{ signal: ['hedge'] },
		{ signal: ['hedge', 'figure'] },
		{ signal: ['hedge', 'figure'], reading: ['weak'] },
		{ form: ['attribution/named', 'attribution/unnamed'], reading: ['sound', 'weak'] },
		{ lesson: ['who-says-so'], voice: ['unnamed', 'official'] },
		{ module: ['who-says-so'], origin: ['collected'], genre: ['news report'] },
		{ signal: ['nope'] },
		{ signal: ['hedge', 'nope'] },
		{ signal: ['hedge'], form: ['attribution/named'] },
	];

	test.each(choices)('$signal $form $reading: one value of each, whichever', async (facets) => {
		const found = await askAll({ facets });
		expect(found.map(exampleRef)).toEqual(
			narrowed(facets).map(({ example }) => exampleRef(example)),
		);
	});

	test.each(choices)('$signal $form $reading narrow down what words find', async (facets) => {
		const refs = narrowed(facets).map(({ example }) => exampleRef(example));
		const found = await askAll({ query: 'army' });
		const both = found.map(exampleRef).filter((ref) => refs.includes(ref));
		expect((await askAll({ query: 'army', facets })).map(exampleRef).sort()).toEqual(both.sort());
	});

	test.each([
		{ query: '' },
		{ query: 'army' },
		{ query: 'the army' },
		{ query: '"mass exodus"' },
		{ query: '"third year" February' },
		{ query: 'corrobrated' },
	])('with ‹$query› have the counts of what is found', async ({ query }) => {
		const refs = new Set((await askAll({ query })).map(exampleRef));
		for (const facets of [{}, ...choices]) {
			const { counts } = await ask({ query, facets }, FACET_IDS);
			for (const id of FACET_IDS) {
				const { [id]: _, ...others } = facets;
				const counted = narrowed(others).filter(({ example }) => refs.has(exampleRef(example)));
				const expected = countFacets(counted.map((each) => each.facets))[id];
				const some = Object.entries(counts[id] ?? {}).filter(([, count]) => count > 0);
				expect(Object.fromEntries(some), `${id} of ${JSON.stringify(facets)}`).toEqual(expected);
			}
		}
	});

	test('that are not open are not counted', async () => {
		const { counts } = await ask({ query: 'army', facets: { reading: ['weak'] } }, ['signal']);
		expect(Object.keys(counts)).toEqual(['signal']);
	});
});

describe('in the order of', () => {
	const queries: Asked[] = [
		{},
		{ query: 'army' },
		{ query: 'the' },
		{ query: '"mass exodus"' },
		{ query: 'army', facets: { signal: ['attribution', 'wording'] } },
	];
	const place = (example: Example) => position.get(exampleRef(example)) ?? -1;
	const form = ({ signal, form: id }: Example) => formPaths().indexOf(formPath(signal, id));

	test.each(queries)('articles: ‹$query› $facets', async (asked) => {
		const found = await askAll(asked);
		const sorted = [...found].sort((a, b) => place(a) - place(b));
		expect(found.length).toBeGreaterThan(0);
		expect((await askAll({ ...asked, sort: 'article' })).map(exampleRef)).toEqual(
			sorted.map(exampleRef),
		);
	});

	test.each(queries)('forms, then articles: ‹$query› $facets', async (asked) => {
		const found = await askAll(asked);
		const sorted = [...found].sort((a, b) => form(a) - form(b) || place(a) - place(b));
		expect((await askAll({ ...asked, sort: 'form' })).map(exampleRef)).toEqual(
			sorted.map(exampleRef),
		);
	});
});

describe('nothing asked for', () => {
	test.each(['', '   ', '""', '…', '.*'])(
		'‹%s› gives all, in the order of the articles',
		async (query) => {
			expect((await askAll({ query })).map(exampleRef)).toEqual(
				all.map(({ example }) => exampleRef(example)),
			);
		},
	);

	test('gives each example as it is', async () => {
		expect(await askAll({})).toEqual(all.map(({ example }) => example));
	});
});

describe('pages', () => {
	test.each([{ query: '' }, { query: 'the' }, { query: 'army' }])(
		'of ‹$query› hold each result once, no more than fit on one',
		async ({ query }) => {
			const { total } = await ask({ query });
			const last = Math.ceil(total / PAGE_SIZE);
			const refs: string[] = [];
			for (let page = 1; page <= last; page++) {
				const { examples } = await ask({ query, page });
				expect(examples.length).toBe(page < last ? PAGE_SIZE : total - PAGE_SIZE * (last - 1));
				refs.push(...examples.map(exampleRef));
			}
			expect(new Set(refs).size).toBe(total);
		},
	);

	test('after the last are empty, and know the total', async () => {
		const { examples, total } = await ask({ page: 999_999 });
		expect([examples, total]).toEqual([[], all.length]);
	});
});

describe('sound beside weak', () => {
	const asked: Asked[] = [
		{},
		{ query: 'army' },
		{ query: 'reportedly' },
		{ query: '"mass exodus"' },
		{ facets: { signal: ['hedge'] } },
		{ query: 'zeppelin' },
	];

	test.each(asked)(
		'‹$query› $facets: each column holds its reading, the best few',
		async (fields) => {
			const { pairs } = await ask({ ...fields, view: 'pairs' });
			for (const reading of READINGS) {
				const { total = 0, examples = [] } = pairs?.[reading] ?? {};
				expect(examples.filter((example) => example.reading !== reading)).toEqual([]);
				expect(examples.length).toBe(Math.min(total, FEW));
			}
		},
	);

	test.each(asked)('‹$query› $facets: the columns add up to the total', async (fields) => {
		const { pairs, total } = await ask({ ...fields, view: 'pairs' });
		const totals = READINGS.map((reading) => pairs?.[reading].total ?? 0);
		expect(totals.reduce((sum, each) => sum + each, 0)).toBe(total);
	});

	test.each([{}, { query: '"mass exodus"' }, { facets: { signal: ['hedge' as const] } }])(
		'‹$query› $facets: without words, the total is that of the list',
		async (fields) => {
			const { total, isInPhrase } = await ask({ ...fields, view: 'pairs' });
			expect([total, isInPhrase]).toEqual([(await ask(fields)).total, false]);
		},
	);

	test('has a word in the marked phrase itself, where some phrase has it', async () => {
		const { pairs, isInPhrase } = await ask({ query: 'Reportedly', view: 'pairs' });
		const examples = READINGS.flatMap((reading) => pairs?.[reading].examples ?? []);
		expect([isInPhrase, examples.length > 0]).toEqual([true, true]);
		expect(examples.filter(({ quote }) => !hasPhrase(quote, 'reportedly'))).toEqual([]);
	});

	test('has a word anywhere, where no phrase has it', async () => {
		const word = fold(all.map(({ example }) => example.note).join(' '))
			.split(' ')
			.find(
				(each) => each.length > 5 && !all.some(({ example }) => isIn(each, example.quote, stemmer)),
			);
		const { total, isInPhrase } = await ask({ query: word ?? '', view: 'pairs' });
		expect([total, isInPhrase]).toEqual([(await ask({ query: word ?? '' })).total, false]);
	});
});

describe('ones like another', () => {
	test.each(all.map(({ example }) => exampleRef(example)).filter((_, at) => at % 8 === 0))(
		'%s: a few sound ones of its signal, and not itself',
		async (ref) => {
			const { examples, like, total } = await ask({ like: ref });
			expect(like && exampleRef(like)).toBe(ref);
			expect(examples.length).toBe(total);
			expect(total).toBeGreaterThan(0);
			expect(total).toBeLessThanOrEqual(FEW);
			expect(new Set(examples.map((example) => example.reading))).toEqual(new Set(['sound']));
			expect(new Set(examples.map((example) => example.signal))).toEqual(new Set([like?.signal]));
			expect(examples.map(exampleRef)).not.toContain(ref);
			expect(new Set(examples.map(exampleRef)).size).toBe(total);
		},
	);

	test('have first those that share a word with its phrase', async () => {
		const { like, examples } = await ask({ like: 'ksmo-desertion/reportedly-fled' });
		const words = fold(like?.quote ?? '')
			.split(' ')
			.filter((word) => word.length > 3);
		const shares = examples.map((example) =>
			words.some((word) => isIn(word, textOf(example), stemmer)),
		);
		expect(shares).toEqual([...shares].sort((a, b) => Number(b) - Number(a)));
	});

	test.each(['ksmo-desertion/nope', 'ksmo-desertion/', 'ksmo-desertion'])(
		'unknown, %s, are none',
		async (ref) => {
			const { total, examples, like } = await ask({ like: ref });
			expect({ total, examples, like }).toEqual({ total: 0, examples: [], like: undefined });
		},
	);
});

describe('a query that is hard', () => {
	test.each([
		'<img src=x onerror=alert(1)>',
		'<script>alert(1)</script>',
		'(a+)+$',
		'[a-z]*',
		'\\',
		'a|b',
		'^army$',
		'{"any":["x"]}',
		'\u0000',
		'\ud83d',
		'👨‍👩‍👧‍👦',
		'שלום',
		'_army_',
		'constructor __proto__',
	])('‹%s› is answered', async (query) => {
		const { total, examples } = await ask({ query }, FACET_IDS);
		expect(examples.length).toBe(Math.min(total, PAGE_SIZE));
	});

	test('of 10,000 characters is answered at once', async () => {
		const start = performance.now();
		await ask({ query: 'x'.repeat(10_000) });
		await ask({ query: 'army '.repeat(2_000) });
		await ask({ query: `"${'the army '.repeat(1_100)}"` });
		expect(performance.now() - start).toBeLessThan(2_000);
	});

	test('is searched as far as its beginning', async () => {
		expect(await idsOf('army '.repeat(2_000))).toEqual(await idsOf('army'));
	});

	test('that is a whole sentence, in quotation marks, finds it', async () => {
		for (const { example } of all.filter((_, at) => at % 12 === 0)) {
			const sentence = example.before + example.quote + example.after;
			expect(await idsOf(`“${sentence.replace(/["“”„«»]/g, ' ')}”`)).toContain(example.id);
		}
	});
});

describe('what was searched for', () => {
	test('is told as the words that the examples have', async () => {
		const { hits, examples } = await ask({ query: 'corroborating army' });
		expect(hits).toContain('corroborated');
		expect(hits).toContain('army');
		const words = new Set(fold(examples.map(textOf).join('\n')).split(' '));
		expect(hits.filter((hit) => !words.has(hit))).toEqual([]);
	});

	test('is told of the mended word', async () => {
		expect((await ask({ query: 'corrobrated' })).hits).toContain('corroborated');
	});

	test('is nothing where nothing was', async () => {
		expect((await ask({})).hits).toEqual([]);
	});
});
