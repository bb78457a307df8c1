import { join } from 'node:path';
import type { Article } from '../domain/article.ts';
import { type Outline, toOutline } from '../domain/course.ts';
import type { Problem } from '../domain/problem.ts';
import { loadArticle } from './article.ts';
import { entriesOf, reportFile, reportStrays } from './entries.ts';
import { readOutline } from './outline.ts';

interface LoadedArticle {
	readonly article: Article | undefined;
	readonly outline: Outline;
	readonly problems: readonly Problem[];
}

/** Articles as they were loaded, by folder: what has not changed is not read again. */
export type ArticleCache = Map<string, LoadedArticle>;

/** The articles that could be loaded, and what references may point at in all there are. */
export function loadArticles(dir: string, cache: ArticleCache, problems: Problem[]) {
	const { files, folders } = entriesOf(join(dir, 'articles'));
	const articles = new Map<string, Article>();
	const outlines = new Map<string, Outline>();
	if (folders.length === 0) {
		const complaint = {
			found: 'no article in `articles/`',
			expected: 'a folder with `text.txt`, `about.yaml` and `annotations.yaml`',
			hint: 'Does each article have a folder of its own? Is `CONTENT_DIR` the right folder?',
		};
		reportFile('collection-empty', 'articles', complaint, problems);
	}
	const complaint = {
		expected: 'only folders in `articles/`, one for each article',
		hint: 'Move it into the folder of its article, or out of the content.',
	};
	reportStrays('articles', files, complaint, problems);
	for (const folder of folders) {
		const loaded = cache.get(folder) ?? loadOne(dir, folder);
		cache.set(folder, loaded);
		problems.push(...loaded.problems);
		outlines.set(folder, loaded.outline);
		if (loaded.article) articles.set(folder, loaded.article);
	}
	return { articles, outlines };
}

function loadOne(dir: string, folder: string): LoadedArticle {
	const problems: Problem[] = [];
	const article = loadArticle(dir, `articles/${folder}`, problems);
	const isWhole = article && problems.length === 0;
	const outline = isWhole ? toOutline(article) : readOutline(join(dir, 'articles', folder));
	return { article, outline, problems };
}
