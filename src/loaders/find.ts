import type { Annotation } from '../domain/annotation.ts';
import type { Article } from '../domain/article.ts';
import type { SignalId } from '../domain/signal.ts';
import type { FormPage } from '../schemas/pages.ts';
import { getCourse } from './get-course.ts';

/**
 * The article with that id.
 * @throws Error where there is none: the content check lets no such id through
 */
export function findArticle(id: string): Article {
	const article = getCourse().articles.get(id);
	if (!article) throw new Error(`There is no article \`${id}\`.`);
	return article;
}

/** What the signal's page says of a form. */
export function findForm(signal: SignalId, form: string): FormPage {
	const found = getCourse()
		.signals.get(signal)
		?.forms.find(({ id }) => id === form);
	if (!found) throw new Error(`The page of \`${signal}\` does not explain \`${form}\`.`);
	return found;
}

/** "Attribution · Named source". */
export function kindOf({ signal, form }: Annotation): string {
	const { title } = getCourse().signals.get(signal) ?? { title: signal };
	return `${title} · ${findForm(signal, form).name}`;
}

/** The articles before and after one, in the order of their ids. */
export function neighboursOf(id: string): { previous?: Article; next?: Article } {
	const articles = getCourse().articles;
	const ids = [...articles.keys()];
	const at = ids.indexOf(id);
	const previous = articles.get(ids[at - 1] ?? '');
	const next = articles.get(ids[at + 1] ?? '');
	return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}
