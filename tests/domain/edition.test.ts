import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editionOf } from '../../src/domain/edition.ts';
import { toJsonScript } from '../../src/domain/json-script.ts';

test('an edition is named by FNV-1a over its JSON', () => {
	// The hash of `""`, from the offset basis and prime of the draft.
	const hash = [0x22, 0x22].reduce((sum, unit) => Math.imul(sum ^ unit, 16777619), 2166136261);
	expect(editionOf('')).toBe((hash >>> 0).toString(16).padStart(8, '0'));
});

test('equal values have one name, and a change has another', () => {
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			expect(editionOf(structuredClone(value))).toBe(editionOf(value));
			expect(editionOf([value, 1])).not.toBe(editionOf([value, 2]));
		}),
	);
});

test('JSON in a script reads back, and never ends the element', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			const json = toJsonScript({ text: `${text}</script>` });
			expect(json).not.toContain('<');
			expect(JSON.parse(json)).toEqual({ text: `${text}</script>` });
		}),
	);
});
