import { expect, test } from 'vitest';
import { reliabilityOf } from '../../src/domain/reliability.ts';

test.each([
	[1, 'reliable'],
	[0.8, 'reliable'],
	[0.7999, 'tentative'],
	[0.667, 'tentative'],
	[0.6669, 'low'],
	[-0.2, 'low'],
])('an alpha of %d is %s', (alpha, reliability) => {
	expect(reliabilityOf(alpha)).toBe(reliability);
});
