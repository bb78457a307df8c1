import { expect, test, vi } from 'vitest';

test('where the browser has no names at random, there are some all the same', async () => {
	const { getRandomValues } = crypto;
	vi.stubGlobal('crypto', { getRandomValues: getRandomValues.bind(crypto) });
	await import('../../../src/client/sco/without-https.ts');
	const names = [crypto.randomUUID(), crypto.randomUUID()];
	vi.unstubAllGlobals();
	expect(names[0]).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/);
	expect(names[0]).not.toBe(names[1]);
});
