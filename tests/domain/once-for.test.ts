import { expect, test } from 'vitest';
import { onceFor } from '../../src/domain/once-for.ts';

test('the same object gets what was made for it the first time', () => {
	const made = onceFor(({ name }: { readonly name: string }) => [name]);
	const [one, other] = [{ name: 'one' }, { name: 'other' }];
	expect(made(one)).toBe(made(one));
	expect(made(other)).toEqual(['other']);
	expect(made({ ...one })).not.toBe(made(one));
});

test('also where that is nothing', () => {
	let times = 0;
	const made = onceFor(() => {
		times++;
		return undefined;
	});
	const object = {};
	expect([made(object), made(object), times]).toEqual([undefined, undefined, 1]);
});
