import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isZip, LARGEST_ZIP, unpack } from '../../../src/client/results/unpack.ts';

function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
	return zipSync(
		Object.fromEntries(
			Object.entries(files).map(([name, content]) => [
				name,
				typeof content === 'string' ? strToU8(content) : content,
			]),
		),
	);
}

/** The same zip that says of its only file that it holds so many bytes. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
	const copy = bytes.slice();
	const view = new DataView(copy.buffer);
	for (let at = 0; at < copy.length - 4; at++)
		if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
	return copy;
}

describe('a zip', () => {
	test('gives its JSON files, wherever they lie, with its own name before theirs', () => {
		const { files, refused } = unpack('class.zip', zip({ 'a.json': '{}', 'Ana/b.JSON': '[]' }), 9);
		expect(files).toEqual([
			{ from: 'class.zip: a.json', text: '{}' },
			{ from: 'class.zip: Ana/b.JSON', text: '[]' },
		]);
		expect(refused).toEqual([]);
	});

	test('may hold other files, and what operating systems leave behind', () => {
		const bytes = zip({ 'a.json': '{}', 'a.pdf': 'x', '__MACOSX/._a.json': 'x', '._b.json': 'x' });
		const { files, refused } = unpack('class.zip', bytes, 9);
		expect([files.length, refused]).toEqual([1, []]);
	});

	test.each([
		['without a JSON file', zip({ 'a.pdf': 'x' }), 'class.zip', 'no-files'],
		['in a zip', zip({ 'b.zip': 'x', 'a.json': '{}' }), 'class.zip: b.zip', 'zip-in-zip'],
		['that ends too early', zip({ 'a.json': '{}' }).slice(0, 40), 'class.zip', 'broken-zip'],
	])('%s is named', (_what, bytes, from, kind) => {
		expect(unpack('class.zip', bytes, 9).refused).toEqual([{ from, problem: { kind } }]);
	});

	test('gives no more files than are wanted, and names the others', () => {
		const { files, refused } = unpack('c.zip', zip({ 'a.json': '1', 'b.json': '2' }), 1);
		expect(files).toHaveLength(1);
		expect(refused).toEqual([{ from: 'c.zip: b.json', problem: { kind: 'too-many' } }]);
	});

	test('that is larger than any class is not looked into', () => {
		const bytes = new Uint8Array(LARGEST_ZIP + 1);
		expect(unpack('c.zip', bytes, 9).refused).toEqual([
			{ from: 'c.zip', problem: { kind: 'too-large' } },
		]);
	});

	test('with a file that swells beyond any hand-in leaves it packed', () => {
		const bomb = zip({ 'bomb.json': new Uint8Array(20_000_000), 'a.json': '{}' });
		const { files, refused } = unpack('c.zip', bomb, 9);
		expect(files.map(({ from }) => from)).toEqual(['c.zip: a.json']);
		expect(refused).toEqual([{ from: 'c.zip: bomb.json', problem: { kind: 'too-long' } }]);
	});

	test('that hides how far a file swells gets no more room than it asks for', () => {
		const bomb = lying(zip({ 'bomb.json': new Uint8Array(20_000_000) }), 100);
		const { files } = unpack('c.zip', bomb, 9);
		expect(files.map(({ text }) => text.length)).toEqual([100]);
	});
});

test('a zip is known by how it begins', () => {
	expect(isZip(zip({ a: 'b' }))).toBe(true);
	expect(isZip(strToU8('{"a":1}'))).toBe(false);
	expect(isZip(new Uint8Array())).toBe(false);
});
