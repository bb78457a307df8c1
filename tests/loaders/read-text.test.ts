import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readTextFile } from '../../src/loaders/read-text.ts';

const dir = mkdtempSync(join(tmpdir(), 'who-says-text-'));
afterAll(() => rmSync(dir, { recursive: true }));

function read(bytes: Uint8Array) {
	const path = join(dir, 'text.txt');
	writeFileSync(path, bytes);
	return readTextFile(path);
}

test.each([
	{ what: 'LF', bytes: Buffer.from('Head\n\nBody.'), text: 'Head\n\nBody.' },
	{ what: 'CR LF', bytes: Buffer.from('Head\r\n\r\nBody.'), text: 'Head\r\n\r\nBody.' },
	{ what: 'a byte-order mark', bytes: Buffer.from('\ufeffHead\n\nBody.'), text: 'Head\n\nBody.' },
	{ what: 'a mark inside', bytes: Buffer.from('Head\ufeff'), text: 'Head\ufeff' },
])('with $what the text is what a reader sees', ({ bytes, text }) => {
	expect(read(bytes).text).toBe(text);
});

test('the checksum is that of the bytes, the byte-order mark with them', () => {
	const bytes = Buffer.from('\ufeffHead\r\n');
	expect(read(bytes).sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
});

test.each([
	{ what: 'Latin-1', bytes: Buffer.from('Café', 'latin1') },
	{ what: 'UTF-16', bytes: Buffer.from('Cafe', 'utf16le') },
	{ what: 'half a character', bytes: Buffer.from('é').subarray(0, 1) },
])('$what is no text', ({ bytes }) => {
	expect(() => read(bytes)).toThrow(TypeError);
});
