import { unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { toZip } from '../../src/packages/zip.ts';

afterEach(() => void vi.useRealTimers());

test('the manifest comes first, then the others by name', () => {
	const zip = toZip({ 'b.html': 'b', 'a.html': 'a', 'imsmanifest.xml': 'm' });
	expect(Object.keys(unzipSync(zip))).toEqual(['imsmanifest.xml', 'a.html', 'b.html']);
});

test('the same files are the same bytes on another day and in another order', () => {
	vi.useFakeTimers({ now: new Date('2026-11-28T09:00:00Z') });
	const zip = toZip({ 'a.html': 'a', 'fonts/b.woff2': new Uint8Array([1, 2, 3]) });
	vi.setSystemTime(new Date('2031-02-03T17:00:00Z'));
	expect(toZip({ 'fonts/b.woff2': new Uint8Array([1, 2, 3]), 'a.html': 'a' })).toEqual(zip);
});
