import { describe, expect, test } from 'vitest';
import { findApi } from '../../../src/client/sco/find-api.ts';

const API = { LMSInitialize: () => 'true' };

interface Fake {
	API?: unknown;
	parent: Fake | null;
	opener?: Fake | null;
}

/** A window on its own: the outermost one is its own parent. */
function topWindow(fields: Partial<Fake> = {}): Fake {
	const window: Fake = { parent: null, ...fields };
	window.parent = window;
	return window;
}

function frameIn(parent: Fake, levels: number): Fake {
	return levels === 0 ? parent : frameIn({ parent }, levels - 1);
}

describe('the platform’s adapter is found', () => {
	test.each([0, 1, 7, 100])('in a window %i frames outside', (levels) => {
		expect(findApi(frameIn(topWindow({ API }), levels))).toBe(API);
	});

	test('in the window that has opened this one', () => {
		expect(findApi(topWindow({ opener: topWindow({ API }) }))).toBe(API);
	});

	test('around the window that has opened the one around this', () => {
		const opener = frameIn(topWindow({ API }), 3);
		expect(findApi(frameIn(topWindow({ opener }), 2))).toBe(API);
	});

	test('behind a window that may not be looked into', () => {
		const closed = topWindow({ opener: topWindow({ API }) });
		Object.defineProperty(closed, 'API', {
			get: () => {
				throw new Error('SecurityError');
			},
		});
		expect(findApi(frameIn(closed, 1))).toBe(API);
	});
});

describe('there is none', () => {
	test('where no window has one', () => {
		expect(findApi(frameIn(topWindow({ opener: topWindow() }), 2))).toBeUndefined();
	});

	test('where what is called so cannot be begun', () => {
		expect(findApi(topWindow({ API: { version: '1.2' } }))).toBeUndefined();
	});

	test('where windows have opened each other', () => {
		const one = topWindow();
		one.opener = topWindow({ opener: one });
		expect(findApi(one)).toBeUndefined();
	});

	test('where frames go in a circle', () => {
		const one: Fake = { parent: null };
		one.parent = { parent: one };
		expect(findApi(one)).toBeUndefined();
	});
});
