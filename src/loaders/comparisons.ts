import { basename, join } from 'node:path';
import type { Article } from '../domain/article.ts';
import { ticked } from '../domain/attribute.ts';
import type { ComparedClaim, Comparison, Telling } from '../domain/comparison.ts';
import type { ComparisonOutline, CourseIndex } from '../domain/course.ts';
import { ID } from '../domain/id.ts';
import type { Problem } from '../domain/problem.ts';
import { type ComparisonSource, comparisonSchema } from '../schemas/comparison.ts';
import { entriesOf, reportFile, reportStrays } from './entries.ts';
import { idComplaint, reportDuplicates } from './ids.ts';
import { openText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { type Path, SourceFile } from './source-file.ts';
import { toSpan } from './spans.ts';
import { show } from './zod-issue.ts';

const FOLDER = 'comparisons';
const ENDING = '.yaml';

/** The articles that could be loaded, and all that there are. */
interface Loaded {
	readonly articles: ReadonlyMap<string, Article>;
	readonly outlines: CourseIndex['articles'];
}

/** The comparisons that could be loaded, and what references may point at in all there are. */
export function loadComparisons(dir: string, loaded: Loaded, problems: Problem[]) {
	const { files, folders } = entriesOf(join(dir, FOLDER));
	const names = files.filter((name) => name.endsWith(ENDING));
	const strays = [...files.filter((name) => !names.includes(name)), ...folders];
	const complaint = {
		expected: `only files that end in \`${ENDING}\` in \`${FOLDER}/\``,
		hint: 'If it is a comparison, give it that ending, in small letters; if not, keep it elsewhere.',
	};
	reportStrays(FOLDER, strays, complaint, problems);
	const comparisons = new Map<string, Comparison>();
	const outlines = new Map<string, ComparisonOutline>();
	for (const name of names) {
		const id = basename(name, ENDING);
		const file = `${FOLDER}/${name}`;
		if (!ID.test(id)) reportFile('id-shape', file, idComplaint(id), problems);
		const opened = openText(dir, file, problems);
		const source = opened && new SourceFile(file, opened.text, problems);
		const raw = source && readYaml(source, comparisonSchema);
		outlines.set(id, { claims: raw?.claims });
		if (raw) comparisons.set(id, toComparison(id, raw, source, loaded));
	}
	return { comparisons, outlines };
}

/** Holds one comparison against its articles. Those that could not be loaded are left out. */
function toComparison(
	id: string,
	raw: ComparisonSource,
	source: SourceFile,
	loaded: Loaded,
): Comparison {
	const { title, summary } = raw;
	const isListSound = reportArticles(raw.articles, source, loaded);
	reportDuplicates(raw.claims, ['claims'], source);
	const articles = raw.articles.flatMap((each) => loaded.articles.get(each) ?? []);
	const claims = raw.claims.map((claim, index): ComparedClaim => {
		const path = ['claims', index, 'told'];
		// What is wrong in the list would be told a second time by every claim.
		if (isListSound) reportOrder(claim, raw.articles, path, source);
		const told = claim.told.flatMap((each, at) => {
			const article = loaded.articles.get(each.article);
			return article ? [toTelling(each, article, [...path, at], source)] : [];
		});
		return { id: claim.id, claim: claim.claim, told };
	});
	return { id, title, summary, articles, claims };
}

function toTelling(
	raw: ComparisonSource['claims'][number]['told'][number],
	article: Article,
	path: Path,
	source: SourceFile,
): Telling {
	const { sentence, quote, prefix, suffix, kept, lost, note } = raw;
	const telling = { article, kept, lost, note };
	if (sentence === undefined || quote === undefined) return telling;
	const span = toSpan({ sentence, quote, prefix, suffix }, path, article, source);
	return span ? { ...telling, words: { sentence, span } } : telling;
}

/** Reports each article that is not there, and each that is named again; says whether there was none. */
function reportArticles(ids: readonly string[], source: SourceFile, { outlines }: Loaded): boolean {
	for (const [index, id] of ids.entries()) {
		const path = ['articles', index];
		if (!outlines.has(id)) {
			source.report('article-unknown', path, {
				found: show(id),
				expected: `one of ${ticked([...outlines.keys()].slice(0, 8))}`,
				hint: 'Articles are the folders under `articles/`.',
			});
		}
		if (ids.indexOf(id) < index) {
			source.report('id-duplicate', path, {
				found: `${show(id)} a second time`,
				expected: 'each article once',
				hint: 'An article is not set beside itself: name another one, or take it out.',
			});
		}
	}
	return ids.every((id) => outlines.has(id)) && new Set(ids).size === ids.length;
}

/** Columns are read down: each claim is told by every article, in the order of the list. */
function reportOrder(
	{ id, told }: ComparisonSource['claims'][number],
	articles: readonly string[],
	path: Path,
	source: SourceFile,
): void {
	const found = told.map(({ article }) => article);
	if (found.join() === articles.join()) return;
	source.report(
		'yaml-shape',
		path,
		{
			found: `${found.length === 0 ? 'nothing' : ticked(found)} for \`told\` of ${show(id)}`,
			expected: `one entry for each article, in the order of \`articles\`: ${ticked(articles)}`,
			hint: 'Where an article does not tell the claim, give its entry no `sentence` and no `quote`.',
		},
		'key',
	);
}
