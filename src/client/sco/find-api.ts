/** What SCORM 1.2 calls the adapter of a learning platform. Everything goes as text; an error is a number. */
export interface ScormApi {
	LMSInitialize(nothing: ''): string | boolean;
	LMSFinish(nothing: ''): string | boolean;
	LMSGetValue(name: string): string;
	LMSSetValue(name: string, value: string): string | boolean;
	LMSCommit(nothing: ''): string | boolean;
	LMSGetLastError(): string | number;
}

interface ApiWindow {
	readonly API?: unknown;
	readonly parent: ApiWindow | null;
	readonly opener?: ApiWindow | null;
}

/** Frames in frames end somewhere; a platform that goes in circles does not hold us up. */
const MOST_LEVELS = 500;

/**
 * Looks for the platform’s adapter as the standard says: in this window and those around it, then
 * in the window that has opened one of these, and those around that.
 */
export function findApi(start: ApiWindow): ScormApi | undefined {
	let from: ApiWindow | undefined = start;
	for (let level = 0; from && level < MOST_LEVELS; level++) {
		const { api, top } = climb(from);
		if (api) return api;
		from = openerOf(from) ?? openerOf(top);
	}
	return undefined;
}

/** The adapter in this window or one around it, and the outermost window one may look into. */
function climb(from: ApiWindow): { readonly api?: ScormApi; readonly top: ApiWindow } {
	let window = from;
	for (let level = 0; level < MOST_LEVELS; level++) {
		const api = look(() => window.API);
		if (isApi(api)) return { api, top: window };
		const parent: ApiWindow | null | undefined = look(() => window.parent);
		if (!parent || parent === window) break;
		window = parent;
	}
	return { top: window };
}

function openerOf(window: ApiWindow): ApiWindow | undefined {
	return look(() => window.opener) ?? undefined;
}

/** A window of another site may not be looked into. */
function look<T>(value: () => T): T | undefined {
	try {
		return value();
	} catch {
		return undefined;
	}
}

function isApi(value: unknown): value is ScormApi {
	return look(() => typeof (value as ScormApi | null)?.LMSInitialize === 'function') === true;
}
