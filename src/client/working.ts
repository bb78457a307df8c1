/** Whether somebody works on an assignment here: pages that ask need not open the database for it. */
const KEY = 'who-says-works';

export function isWorking(): boolean {
	try {
		return localStorage.getItem(KEY) !== null;
	} catch {
		// Storage refused: then no work is kept either.
		return false;
	}
}

export function noteWorking(isWorking: boolean): void {
	try {
		if (isWorking) localStorage.setItem(KEY, '1');
		else localStorage.removeItem(KEY);
	} catch {
		// Storage refused: lessons do not say what they are part of.
	}
}
