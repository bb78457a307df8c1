/**
 * Answers for the network where there is none: with what `src/client/offline.ts` has kept of the
 * pages of an assignment, and of nothing else. What is on the network comes first, always. It is
 * there only while somebody works on an assignment on this device.
 */
const KEPT = 'who-says-offline';

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method === 'GET' && new URL(request.url).origin === location.origin)
		event.respondWith(fetch(request).catch((reason) => kept(request, reason)));
});

/** What was kept for the request, or the same failure as without this file. */
async function kept(request, reason) {
	const cache = await caches.open(KEPT);
	const response = await cache.match(request, { ignoreSearch: true, ignoreVary: true });
	if (response) return response;
	throw reason;
}
