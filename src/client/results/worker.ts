import { ResultsDesk } from './desk.ts';
import type { Call, Message } from './remote.ts';
import { LoadError } from './shelf.ts';

/** Where files are read, judged and added up: beside the page, so that it stays smooth meanwhile. */
let desk: ResultsDesk | undefined;

/** One call after the other: what is shown is what was read before it. */
let last: Promise<void> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<Call>) => {
	last = last.then(() => answer(data)).then((message) => postMessage(message));
});

async function answer({ number, base, task }: Call): Promise<Message> {
	desk ??= new ResultsDesk((address) => loadJson(base + address));
	try {
		switch (task.of) {
			case 'read':
				await desk.addFiles(task.files);
				return { number };
			case 'codes':
				return { number, codes: await desk.addCodes(task.text, task.link, task.assigned) };
			case 'show':
				return { number, shown: await desk.show(task.wanted) };
			case 'detail':
				return { number, detail: desk.detail(task.student) };
		}
	} catch (error) {
		return { number, failed: error instanceof LoadError ? 'not-loaded' : 'broken' };
	}
}

async function loadJson(address: string): Promise<unknown> {
	const response = await fetch(address).catch(() => undefined);
	if (response?.status === 404) return undefined;
	if (!response?.ok) throw new LoadError(address);
	return response.json();
}
