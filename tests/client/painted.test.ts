import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Window } from 'happy-dom';

/** Frames that were asked for and are not painted yet. */
const frames: FrameRequestCallback[] = [];
let page: Window;

beforeEach(() => {
	frames.length = 0;
	page = new Window();
	vi.stubGlobal('document', page.document);
	vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
	vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
	vi.resetModules();
});
afterEach(() => vi.unstubAllGlobals());

async function open() {
	return import('../../src/client/painted.ts');
}

async function paint(): Promise<void> {
	for (const frame of frames.splice(0)) frame(0);
	await new Promise((resolve) => setTimeout(resolve));
}

test('what may come later waits for the frame, in the order in which it was asked', async () => {
	const { painted } = await open();
	const done: string[] = [];
	void painted().then(() => done.push('one'));
	void painted().then(() => done.push('two'));
	await new Promise((resolve) => setTimeout(resolve, 5));
	expect(done).toEqual([]);
	await paint();
	expect(done).toEqual(['one', 'two']);
});

test('a page that is left waits for no frame', async () => {
	const { painted } = await open();
	const done = vi.fn();
	void painted().then(done);
	page.dispatchEvent(new page.Event('pagehide'));
	await Promise.resolve();
	expect(done).toHaveBeenCalledOnce();
});

test('steps that take long are done over several frames', async () => {
	const { inSlices } = await open();
	const done: number[] = [];
	function* steps() {
		for (let step = 0; step < 4; step++) {
			const end = performance.now() + 3;
			while (performance.now() < end);
			yield done.push(step);
		}
	}
	const all = inSlices(steps(), () => true);
	expect(done).toEqual([0]);
	await paint();
	expect(done).toEqual([0, 1]);
	for (let frame = 0; frame < 4; frame++) await paint();
	expect(done).toEqual([0, 1, 2, 3]);
	expect(await all).toBe(true);
});

test('steps that are no longer wanted end', async () => {
	const { inSlices } = await open();
	const done = vi.fn();
	function* steps() {
		for (;;) {
			const end = performance.now() + 3;
			while (performance.now() < end);
			yield done();
		}
	}
	const all = inSlices(steps(), () => false);
	await paint();
	expect(await all).toBe(false);
	expect(done).toHaveBeenCalledOnce();
});
