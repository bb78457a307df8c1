import { toTitle } from './collection.ts';

/** The examples a link names, in its order, and the title it gives them. */
export interface SharedList {
	readonly title: string;
	/** "article/annotation", none twice. */
	readonly refs: readonly string[];
}

/**
 * Why a link cannot be read. `cut` counts what is left and, where the link still says it, what
 * there was; `damaged` shows the part that means nothing.
 */
export type ShareProblem =
	| { readonly kind: 'newer'; readonly version: string }
	| { readonly kind: 'cut'; readonly found: number; readonly announced?: number }
	| { readonly kind: 'too-many'; readonly found: number }
	| { readonly kind: 'damaged'; readonly part: string }
	| { readonly kind: 'empty' };

/** More would make a link that programs cut. */
export const LONGEST_SHARED = 200;

const VERSION = 1;
const REF = /^[a-z0-9-]+\/[a-z0-9-]+$/;

/** The fragment wants to be a shared list, and is not just a place on the page. */
export function isShareFragment(fragment: string): boolean {
	return /^#?v\d|;|%3B/i.test(fragment);
}

/**
 * The list as the end of a link. Examples of one article that follow each other share its name;
 * the count at the end shows whether a link is whole:
 * `#v1;title=Who%20counts%3F;ksmo-desertion:surge,figure-21600;other:x;count=3`
 */
export function toShareFragment(refs: readonly string[], title: string): string {
	const groups: { readonly article: string; readonly ids: string[] }[] = [];
	const unique = [...new Set(refs)];
	for (const ref of unique) {
		const [article = '', id = ''] = ref.split('/');
		const last = groups.at(-1);
		if (last?.article === article) last.ids.push(id);
		else groups.push({ article, ids: [id] });
	}
	const own = toTitle(title);
	return [
		`#v${VERSION}`,
		...(own === '' ? [] : [`title=${encode(own)}`]),
		...groups.map(({ article, ids }) => `${encode(article)}:${ids.map(encode).join(',')}`),
		`count=${unique.length}`,
	].join(';');
}

/** Reads what `toShareFragment` wrote, after whatever mail and chat programs have done to it. */
export function readShareFragment(
	fragment: string,
): { readonly list: SharedList } | { readonly problem: ShareProblem } {
	const [version = '', ...parts] = unwrap(fragment.replace(/^#/, '')).split(';');
	const number = /^v(\d{1,9})$/.exec(version)?.[1];
	if (number === undefined || Number(number) < 1) return damaged(version);
	if (Number(number) > VERSION) return { problem: { kind: 'newer', version } };

	const count = /^count=(\d{1,9})$/.exec(parts.at(-1) ?? '')?.[1];
	const hasTitle = parts[0]?.startsWith('title=') ?? false;
	const groups = parts.slice(hasTitle ? 1 : 0, count === undefined ? undefined : -1);
	const refs = groups.flatMap(readGroup);
	if (count === undefined) return { problem: { kind: 'cut', found: Math.max(0, refs.length - 1) } };

	const wrong = refs.find((ref) => !REF.test(ref));
	if (wrong !== undefined) return damaged(wrong);
	if (refs.length !== Number(count))
		return { problem: { kind: 'cut', found: refs.length, announced: Number(count) } };
	if (refs.length === 0) return { problem: { kind: 'empty' } };
	if (refs.length > LONGEST_SHARED) return { problem: { kind: 'too-many', found: refs.length } };
	const title = hasTitle ? decode(parts[0]?.slice('title='.length) ?? '') : '';
	if (title === undefined) return damaged(parts[0] ?? '');
	return { list: { title: toTitle(title), refs: [...new Set(refs)] } };
}

/** The refs of "article:one,two"; what is no such group comes back as it stands. */
function readGroup(group: string): string[] {
	const colon = group.indexOf(':');
	if (colon < 0) return [group];
	const article = decode(group.slice(0, colon)) ?? '';
	const ids = group.slice(colon + 1).split(',');
	return ids.map((id) => `${article}/${decode(id) ?? id}`);
}

/** Some programs encode a whole link once more. */
function unwrap(fragment: string): string {
	const isWrapped = !fragment.includes(';') && /%3B/i.test(fragment);
	return isWrapped ? (decode(fragment) ?? fragment) : fragment;
}

/** As `encodeURIComponent`, and without the signs that chat programs take for their own. */
function encode(text: string): string {
	return encodeURIComponent(text).replace(
		/[!'()*_~]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
	);
}

function decode(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}

function damaged(part: string): { readonly problem: ShareProblem } {
	return { problem: { kind: 'damaged', part } };
}
