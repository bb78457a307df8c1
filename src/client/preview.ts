import type { Collection } from '../domain/collection.ts';
import type { Example } from '../domain/example.ts';
import { escapeHtml } from '../domain/html.ts';
import { renderPreviewItem } from '../domain/render-collection.ts';
import type { SharedList } from '../domain/share-fragment.ts';
import { collectionWords as words } from '../text/collection.ts';
import { exampleWords } from '../text/search.ts';
import { fetchExamples } from './fetch-examples.ts';

/** A list from a link or a file, before it is anybody's. */
export interface Preview {
	readonly collection: Collection;
	/** The names of examples that this site no longer has. */
	readonly gone: readonly string[];
}

/**
 * The examples a link names, as they are now.
 * @throws Error where they cannot be loaded
 */
export async function loadPreview({ title, refs }: SharedList, base: string): Promise<Preview> {
	const addedAt = new Date().toISOString();
	const found = await Promise.all(
		refs.map(async (ref): Promise<Example | undefined> => {
			const [article = ''] = ref.split('/');
			return (await fetchExamples(base, article)).get(ref);
		}),
	);
	const items = refs.flatMap((ref, index) => {
		const example = found[index];
		return example ? [{ ref, example, addedAt }] : [];
	});
	return { collection: { title, items }, gone: refs.filter((_, index) => !found[index]) };
}

/** The list with what can be done with it. Its heading can be given the focus. */
export function renderPreview({ collection, gone }: Preview): string {
	const { title, items } = collection;
	const heading = words.shared(items.length, title);
	const button = (name: string, text: string, style = '') =>
		`<button type="button" class="button${style}" data-${name}>${text}</button>`;
	return [
		`<section class="preview" aria-labelledby="shared"><h2 id="shared" tabindex="-1">${escapeHtml(heading)}</h2>`,
		gone.length === 0 ? '' : `<p>${escapeHtml(words.gone(gone))}</p>`,
		items.length === 0 ? `<p>${words.allGone}</p>` : '',
		`<ol class="items">${items.map(({ example }) => renderPreviewItem(example, exampleWords)).join('')}</ol>`,
		'<p class="buttons">',
		items.length === 0
			? ''
			: `${button('add-all', words.addAll, ' main')} ${button('replace', words.replace)} `,
		`${button('close', words.close)}</p></section>`,
	].join('');
}

/** What is wrong with a link or a file. */
export function renderComplaint(complaint: string): string {
	return `<div class="notice" role="alert"><p tabindex="-1">${escapeHtml(complaint)}</p><p class="buttons"><button type="button" class="button" data-close>${words.close}</button></p></div>`;
}
