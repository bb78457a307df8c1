import { addresses } from '../domain/address.ts';
import { lessonsWith } from '../domain/assignment-item.ts';
import type { Work } from '../domain/work.ts';

/** The name is known to `public/offline.js`, too. */
const KEPT = 'who-says-offline';

const ATTRIBUTES = /\b(?:src|href)=["']?([^"'\s>]+\.(?:js|css|woff2|svg|png|webp))["'\s>]/g;
const STYLES = /url\(["']?([^"')]+\.woff2)["']?\)/g;
/** The names of scripts and styles have eight signs of their content in them. */
const STRINGS = /["'`/]([\w.-]+[.-][\w-]{8}\.(?:js|css))["'`]/g;

/**
 * Keeps what works need without a connection: their lessons, this page, and all that these pages
 * load. Exactly that is kept; what was needed earlier goes once the rest is there. Returns whether
 * all is there, or nothing where the browser cannot keep pages.
 * @param lessons those that the site has
 */
export async function keepOffline(
	base: string,
	worker: string,
	works: readonly Work[],
	lessons: ReadonlySet<string>,
): Promise<boolean | undefined> {
	if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return undefined;
	try {
		await navigator.serviceWorker.register(worker, { scope: `${base}/` });
		// Only then does it answer for the network.
		await navigator.serviceWorker.ready;
		const cache = await caches.open(KEPT);
		const kept = new Set<string>();
		for (const address of neededBy(works, lessons)) await keep(cache, base, base + address, kept);
		const old = (await cache.keys()).filter(({ url }) => !kept.has(new URL(url).pathname));
		await Promise.all(old.map((request) => cache.delete(request)));
		return true;
	} catch {
		// No connection, no room, or forbidden: what was kept before stays.
		return false;
	}
}

/** Forgets all that was kept, and who answers with it. */
export async function endOffline(): Promise<void> {
	if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return;
	const registrations = await navigator.serviceWorker.getRegistrations();
	const ours = registrations.filter(({ active, installing, waiting }) =>
		[active, installing, waiting].some((worker) => worker?.scriptURL.endsWith('/offline.js')),
	);
	await Promise.all([...ours.map((each) => each.unregister()), caches.delete(KEPT)]);
}

/** The addresses of pages and data, from the root of the site. */
function neededBy(works: readonly Work[], lessons: ReadonlySet<string>): ReadonlySet<string> {
	const items = works.flatMap(({ assignment }) => assignment.items);
	const articles = items.flatMap((item) =>
		item.kind === 'passages' ? item.refs.map((ref) => ref.split('/')[0] ?? '') : [],
	);
	return new Set([
		addresses.work,
		addresses.catalogue,
		...[...lessonsWith(items)]
			.filter((slug) => lessons.has(slug))
			.flatMap((slug) => [addresses.lesson(slug), addresses.lessonExercises(slug)]),
		...articles.map((article) => addresses.examplesOfArticle(article)),
	]);
}

/** Keeps what is at the address and all it loads; `kept` has the paths of what is there already. */
async function keep(cache: Cache, base: string, address: string, kept: Set<string>): Promise<void> {
	const { pathname } = new URL(address, location.href);
	if (kept.has(pathname)) return;
	kept.add(pathname);
	// A file whose name has its content in it cannot be another; a page may.
	const response = await fetch(pathname, /\.\w+$/.test(pathname) ? {} : { cache: 'no-cache' });
	// The site no longer has it: nobody can ask for it.
	if (response.status === 404) return;
	if (!response.ok) throw new Error(`${response.status}: ${pathname}`);
	const text = isRead(response) ? await response.clone().text() : '';
	await cache.put(pathname, response);
	await Promise.all(namedIn(text, pathname, base).map((each) => keep(cache, base, each, kept)));
}

function isRead({ headers }: Response): boolean {
	return /html|javascript/.test(headers.get('content-type') ?? '');
}

/** The paths of what a page or a script loads, at once or later, from this site. */
function namedIn(text: string, pathname: string, base: string): string[] {
	const isScript = pathname.endsWith('.js');
	const folder = pathname.slice(0, pathname.lastIndexOf('/') + 1);
	const found = (isScript ? [STRINGS] : [ATTRIBUTES, STYLES]).flatMap((pattern) =>
		[...text.matchAll(pattern)].map(([, address = '']) => address),
	);
	return (
		found
			// All scripts lie in one folder.
			.map((address) => (isScript ? folder + address : address))
			.filter((address) => address.startsWith(`${base}/`) && !address.startsWith('//'))
	);
}
