import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Group, SiteFound } from '../../src/client/search/site-engine.ts';
import { LONGEST_QUERY } from '../../src/domain/query.ts';
import { exampleOf } from '../domain/example-builders.ts';
import { type OpenSiteEngine, openSiteEngine } from '../search/open-site-engine.ts';
import { builtPages, course } from '../search/small-course.ts';

const examples = Array.from({ length: 7 }, (_, index) =>
	exampleOf({ id: `example-${index}`, before: `On quay ${index} ` }),
);

let open: OpenSiteEngine;
beforeAll(async () => {
	open = await openSiteEngine(course, builtPages, examples);
});
afterAll(() => open.close());

const search = (query: string) => open.engine.search(query);
const counts = ({ groups }: SiteFound) => groups.map(({ kind, total }) => `${kind} ${total}`);
const titlesOf = (found: SiteFound, kind: Group['kind']) =>
	found.groups.find((group) => group.kind === kind)?.hits.map(({ title }) => title);

describe('what is found', () => {
	test('is grouped by kind, in a fixed order, each with its total', async () => {
		const found = await search('ferry');
		expect(counts(found)).toEqual(['lesson 6', 'article 1', 'module 1']);
		expect(counts(await search('some say'))).toEqual(['example 7']);
	});

	test('is no more than the best few of a kind', async () => {
		const shown = async (query: string) =>
			(await search(query)).groups.map(({ kind, hits }) => `${kind} ${hits.length}`);
		expect(await shown('ferry')).toEqual(['lesson 4', 'article 1', 'module 1']);
		expect(await shown('some say')).toEqual(['example 5']);
	});

	test('leads to its place', async () => {
		const addresses = async (query: string) =>
			(await search(query)).groups.flatMap(({ hits }) => hits.map(({ address }) => address));
		expect(await addresses('cookie')).toEqual(['/privacy/']);
		expect(await addresses('harbour master')).toEqual(['/articles/late-ferry/']);
		expect(await addresses('believed unnamed')).toEqual(['/signals/attribution/#unnamed']);
		expect(await addresses('"quay 3"')).toEqual(['/articles/late-ferry/#example-3']);
	});

	test('has what is said beside it: reading, outlet and origin', async () => {
		const [signal] = (await search('unnamed source')).groups;
		expect(signal?.hits[0]).toMatchObject({ signal: 'attribution', reading: 'weak' });
		const [article] = (await search('harbour master')).groups;
		expect(article?.hits[0]).toMatchObject({ outlet: 'The Harbour Post', origin: 'composed' });
	});

	test('of an example is the example as it went in', async () => {
		const [group] = (await search('"quay 3"')).groups;
		expect(group?.hits[0]?.example).toEqual(examples[3]);
	});

	test('begins with what is called as the query says', async () => {
		expect(titlesOf(await search('attribution'), 'signal')?.[0]).toBe('Attribution');
		const titles = titlesOf(await search('attribution named'), 'signal');
		expect(titles?.[0]).toBe('Attribution: Named source');
	});
});

describe('an excerpt', () => {
	const excerpt = async (query: string) => (await search(query)).groups[0]?.hits[0]?.excerpt;

	test('does not repeat the title above it', async () => {
		expect(await excerpt('cookie')).toMatch(/^No cookie/);
		expect(await excerpt('takes the place')).toMatch(/^A word takes the place/);
	});

	test('is the text, not its markup', async () => {
		expect(await excerpt('cookie')).toContain('3 < 5 & <mark>so on</mark>.');
		expect((await search('cookie')).hits).toEqual(['cookie']);
	});

	test('has no word in the form that only the index uses', async () => {
		for (const query of ['unnamed', 'weasel', 'missing source', 'harbour'])
			expect(await excerpt(query)).not.toMatch(/_\w+_/);
	});

	test('has neither the menu nor the way to the page', async () => {
		expect(counts(await search('breadcrumb'))).toEqual([]);
		expect(counts(await search('menu'))).toEqual([]);
	});
});

describe('words', () => {
	test('that one kind has and another does not find the first alone', async () => {
		expect(counts(await search('lateral say'))).toEqual([]);
		expect(counts(await search('lateral ferry'))).toEqual(['lesson 6']);
	});

	test('find other forms of themselves', async () => {
		expect(counts(await search('engines failing'))).toEqual(['article 1']);
	});

	test('with a slip are mended, and said to be', async () => {
		const found = await search('atribution');
		expect(found.corrected).toEqual([{ from: 'atribution', to: 'attribution' }]);
		expect(found.groups[0]?.kind).toBe('signal');
	});

	test('that nothing has are named', async () => {
		const found = await search('kittens ferry');
		expect(found).toMatchObject({ groups: [], unknown: ['kittens'], corrected: [] });
	});

	test('that stand nowhere together find nothing, and none is called unknown', async () => {
		expect(await search('cookie ferry')).toMatchObject({ groups: [], unknown: [] });
	});
});

describe('a phrase', () => {
	test('finds only what has it word for word', async () => {
		expect(counts(await search('"harbour master said"'))).toEqual(['article 1']);
		expect(counts(await search('"master harbour"'))).toEqual([]);
	});

	test('with a slip is mended', async () => {
		const found = await search('"harbour mastr"');
		expect(found.corrected).toEqual([{ from: 'mastr', to: 'master' }]);
		expect(counts(found)).toEqual(['article 1']);
	});
});

describe('a query', () => {
	test.each(['', '   ', '""', '?!', '…'])('of no words (%j) finds nothing', async (query) => {
		expect(await search(query)).toMatchObject({ groups: [], unknown: [], corrected: [] });
	});

	test('that is longer than is searched says so', async () => {
		const long = `ferry ${' '.repeat(LONGEST_QUERY)} kittens`;
		expect(await search(long)).toMatchObject({ isCut: true, unknown: [] });
		expect(await search('ferry')).toMatchObject({ isCut: false });
	});

	test.each(['<img src=x onerror=alert(1)>', '"', '\\', 'a".*', '🙂', 'kind:lesson', '-ferry'])(
		'of hard signs (%j) is answered',
		async (query) => {
			expect((await search(query)).groups).toBeInstanceOf(Array);
		},
	);
});
