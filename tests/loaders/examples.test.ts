import { afterAll, describe, expect, test } from 'vitest';
import { exampleRef, sentenceText } from '../../src/domain/example.ts';
import { FACET_IDS } from '../../src/domain/facet.ts';
import { articlesInOrder, examplesOf } from '../../src/loaders/examples.ts';
import { forget, getCourse } from '../../src/loaders/get-course.ts';
import { append, type Change, GOOD, replace, withDraft } from '../content/draft.ts';
import { articleOf, CONTENT } from '../domain/builders.ts';

const before = process.env['CONTENT_DIR'];

/** Calls `use` while the course of the folder is the one that is loaded. */
function withCourse<Result>(dir: string, use: () => Result): Result {
	process.env['CONTENT_DIR'] = dir;
	for (const id of ['ferry-delay', 'ksmo-desertion']) forget(id);
	return use();
}

afterAll(() => {
	if (before === undefined) delete process.env['CONTENT_DIR'];
	else process.env['CONTENT_DIR'] = before;
	forget(undefined);
});

/** The facets of each annotation of the ferry story, once the good course is changed. */
async function facetsAfter(...changes: Change[]) {
	return withDraft(changes, (dir) =>
		withCourse(dir, () => {
			const all = articlesInOrder().flatMap(examplesOf);
			return Object.fromEntries(all.map(({ example, facets }) => [example.id, facets]));
		}),
	);
}

const LESSON = 'lessons/late-ferry.mdx';

describe.each([
	{ name: 'the project', dir: CONTENT },
	{ name: 'the good course', dir: GOOD },
])('the examples of $name', ({ dir }) => {
	const { all, articles } = withCourse(dir, () => ({
		all: articlesInOrder().flatMap(examplesOf),
		articles: [...getCourse().articles.values()],
	}));

	test('are the annotations, each article in text order', () => {
		expect(all.length).toBeGreaterThan(0);
		for (const { id, annotations } of articles) {
			const own = all
				.map(({ example }) => exampleRef(example))
				.filter((ref) => ref.startsWith(`${id}/`));
			expect(own).toEqual(annotations.map((each) => `${id}/${each.id}`));
		}
	});

	test('stand newest article first, undated ones last', () => {
		const dateOf = new Map(articles.map(({ id, about }) => [id, about.published]));
		const dates = all.map(({ example }) => dateOf.get(example.article) ?? '');
		const dated = dates.filter((date) => date !== 'unknown');
		expect(dated).toEqual(dated.toSorted().reverse());
		expect(dates.slice(0, dated.length)).toEqual(dated);
	});

	test('have a name each', () => {
		expect(new Set(all.map(({ example }) => exampleRef(example))).size).toBe(all.length);
	});

	test('say every facet', () => {
		expect(all.filter(({ facets }) => FACET_IDS.some((id) => !facets[id]))).toEqual([]);
	});

	test('have the sentences of the article', () => {
		const texts = new Map(articles.map(({ id, text }) => [id, text.replace(/\s+/g, ' ')]));
		const elsewhere = all.filter(
			({ example }) => !texts.get(example.article)?.includes(sentenceText(example)),
		);
		expect(elsewhere).toEqual([]);
	});
});

describe('an example of the good course', () => {
	const { example, facets } = withCourse(GOOD, () => {
		const found = articlesInOrder()
			.flatMap(examplesOf)
			.find((each) => each.example.id === 'some-say');
		if (!found) throw new Error('“some-say” is gone.');
		return found;
	});

	test('stands in its sentence, and is named by signal and form', () => {
		expect(example).toMatchObject({
			label: 'A2',
			sentence: 4,
			before: '',
			quote: 'Some say',
			after: ' the old engine is finished.',
			kind: 'Attribution · Unnamed source',
		});
	});

	test('is narrowed down by what the article and its lessons say', () => {
		expect(facets).toEqual({
			reading: ['weak'],
			signal: ['attribution'],
			form: ['attribution/unnamed'],
			voice: ['unnamed'],
			genre: ['news report'],
			level: ['11-13'],
			lesson: ['late-ferry'],
			module: ['first-hour'],
			origin: ['composed'],
		});
	});
});

describe('the voice of an example', () => {
	test('is the role of who speaks', async () => {
		expect((await facetsAfter())['harbour-master']?.voice).toEqual(['official']);
	});

	test('is none where nobody speaks', async () => {
		expect((await facetsAfter())['may-buy']?.voice).toEqual([]);
	});
});

describe('the lessons of an example', () => {
	const exhibit = '<Exhibit article="ferry-delay" sentences="2-4" signals="attribution" />';
	const exercise =
		'<Exercise id="who-says" article="ferry-delay" sentences="4" signals="attribution" help="alone" />';

	/** The ids of the examples that the lesson shows. */
	async function shownAfter(...changes: Change[]): Promise<string[]> {
		const shown = Object.entries(await facetsAfter(...changes)).filter(
			([, { lesson }]) => lesson?.[0] === 'late-ferry',
		);
		return shown.map(([id]) => id);
	}

	test('are those that show its sentence with its signal', async () => {
		expect(await shownAfter()).toEqual(['harbour-master', 'some-say']);
	});

	test.each([
		{
			what: 'an exhibit of another signal',
			changes: [replace(LESSON, exhibit, exhibit.replace('attribution', 'hedge, figure'))],
			shown: ['twelve-of-twenty', 'some-say'],
		},
		{
			what: 'an exhibit of every signal',
			changes: [replace(LESSON, exhibit, '<Exhibit article="ferry-delay" sentences="2" />')],
			shown: ['twelve-of-twenty', 'harbour-master', 'some-say'],
		},
		{
			what: 'an exhibit of the whole article',
			changes: [replace(LESSON, exhibit, '<Exhibit article="ferry-delay" signals="hedge" />')],
			shown: ['some-say', 'may-buy'],
		},
		{
			what: 'an exhibit of another sentence',
			changes: [replace(LESSON, exhibit, exhibit.replace('2-4', '3'))],
			shown: ['some-say'],
		},
		{
			what: 'an exhibit without notes, which shows no mark',
			changes: [replace(LESSON, exhibit, exhibit.replace(' />', ' notes="off" />'))],
			shown: ['some-say'],
		},
		{
			what: 'an exercise alone',
			changes: [replace(LESSON, `${exhibit}\n`, '')],
			shown: ['some-say'],
		},
		{
			what: 'views of the article, which show no mark',
			changes: [
				replace(LESSON, exhibit, '<Voices article="ferry-delay" />'),
				replace(LESSON, exercise, '<Figures article="ferry-delay" />'),
				replace(LESSON, '<Compared of="who-says" title="With our notes" />', ''),
				replace(LESSON, '<Reasons of="who-says" />', ''),
			],
			shown: [],
		},
	])('with $what', async ({ changes, shown }) => {
		expect(await shownAfter(...changes)).toEqual(shown);
	});

	test('stand there once, however often they show it', async () => {
		const { 'some-say': facets } = await facetsAfter(append(LESSON, `\n${exhibit}\n`));
		expect(facets?.lesson).toEqual(['late-ferry']);
	});

	test('bring their modules with them', async () => {
		const { 'some-say': shown, 'may-buy': notShown } = await facetsAfter();
		expect([shown?.module, notShown?.module]).toEqual([['first-hour'], []]);
	});
});

test('the lesson on voices shows no hedge: its clean text is not counted', () => {
	const hedges = withCourse(CONTENT, () =>
		articlesInOrder()
			.flatMap(examplesOf)
			.filter(({ example }) => example.signal === 'hedge'),
	);
	expect(hedges.length).toBeGreaterThan(0);
	expect(hedges.flatMap(({ facets }) => facets.lesson)).not.toContain('who-says-so');
});

describe('articles in order', () => {
	function orderOf(...published: string[]): string[] {
		return withCourse(GOOD, () => {
			const course = getCourse();
			const { about } = articleOf('Head');
			const articles = published.map((date, index) =>
				articleOf('Head', { id: `article-${index}`, about: { ...about, published: date } }),
			);
			const shared = globalThis as unknown as { whoSaysCourse: { course: typeof course } };
			shared.whoSaysCourse.course = {
				...course,
				articles: new Map(articles.map((article) => [article.id, article])),
			};
			return articlesInOrder().map((article) => article.about.published);
		});
	}

	test('have the newest first', () => {
		expect(orderOf('2025-01-02', '2025-10-01', '2024-12-31')).toEqual([
			'2025-10-01',
			'2025-01-02',
			'2024-12-31',
		]);
	});

	test('have a day before its month, and a month before its year', () => {
		expect(orderOf('2025', '2025-10', '2024-12-31', '2025-10-01')).toEqual([
			'2025-10-01',
			'2025-10',
			'2025',
			'2024-12-31',
		]);
	});

	test('have those without a date last', () => {
		expect(orderOf('unknown', '1999-01-01', 'unknown', '2025-01-02')).toEqual([
			'2025-01-02',
			'1999-01-01',
			'unknown',
			'unknown',
		]);
	});

	test('stay in the order of their ids on the same day', () => {
		withCourse(GOOD, () => {
			orderOf('2025-01-02', '2025-01-02', '2025-01-02');
			expect(articlesInOrder().map(({ id }) => id)).toEqual([
				'article-0',
				'article-1',
				'article-2',
			]);
		});
	});
});
