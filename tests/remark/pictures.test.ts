import { expect, test } from 'vitest';
import { complaintsIn } from './render.ts';

test.each([
	'![harbour](harbour.png)',
	'![harbour](./harbour.png)',
	'![harbour](https://orsk.example/harbour.png)',
	'![harbour](//orsk.example/harbour.png)',
	'![harbour][here]\n\n[here]: /harbour.png',
])('%s is complained of', (mdx) => {
	expect(complaintsIn(mdx).map(({ at }) => at)).toEqual(['1:1 mdx-broken']);
});

test('a picture of the site’s own may stay', () => {
	expect(complaintsIn('![harbour](/harbour.png)')).toEqual([]);
});
