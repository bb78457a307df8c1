/**
 * Watches over what the scope fetches: Pagefind would take a file that does not load for one that
 * finds nothing. `onFailure` is told the path, also where a host answers every address with a page.
 * `move` may name another address to ask instead. Returns the scope's own `fetch`, which is not watched.
 */
export function guardFetch(
	onFailure: (path: string) => void,
	move: (url: URL) => URL,
): typeof fetch {
	const fetchFile = globalThis.fetch.bind(globalThis);
	globalThis.fetch = async (input, init) => {
		const url = move(new URL(input instanceof Request ? input.url : input, location.href));
		try {
			const response = await fetchFile(url, init);
			const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
			if (!response.ok || isPage) onFailure(url.pathname);
			return response;
		} catch (error) {
			onFailure(url.pathname);
			throw error;
		}
	};
	return fetchFile;
}
