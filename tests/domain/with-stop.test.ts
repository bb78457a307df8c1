import { expect, test } from 'vitest';
import { withStop } from '../../src/domain/with-stop.ts';

test.each([
	['a title gets a full stop', 'Nobody in particular', 'Nobody in particular.'],
	['a question keeps its mark', 'Inside of what?', 'Inside of what?'],
	['a stop stays alone', 'Four p.m.', 'Four p.m.'],
])('%s', (_, title, sentence) => {
	expect(withStop(title)).toBe(sentence);
});
