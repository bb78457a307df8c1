import { expect, test } from 'vitest';
import { inQuotes } from '../../src/domain/in-quotes.ts';

test('words stand in double quotation marks', () => {
	expect(inQuotes('Ferry late')).toBe('“Ferry late”');
});

test('quotation marks inside become single ones', () => {
	expect(inQuotes('“No idea”: the ferry’s master')).toBe('“‘No idea’: the ferry’s master”');
});
