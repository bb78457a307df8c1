export type Judging = typeof import('./judging.ts');

let loading: Promise<Judging> | undefined;

/**
 * What judges marks and writes the answers. The first call loads it, and one that failed may be
 * tried again.
 */
export function loadJudging(): Promise<Judging> {
	loading ??= import('./judging.ts').catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

/** Does something with it as soon as the page has time. So it is there without a connection, too. */
export function judgeSoon(work: (judging: Judging) => void): void {
	whenIdle(
		() =>
			void loadJudging().then(
				(judging) => whenIdle(() => work(judging)),
				() => undefined,
			),
	);
}

function whenIdle(work: () => void): void {
	if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 3_000 });
	else setTimeout(work, 1_000);
}
