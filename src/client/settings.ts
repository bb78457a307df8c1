/** With what the names of all settings of this site begin; other sites may share the place. */
const PREFIX = 'who-says-';

/** Forgets how somebody likes to read: every setting is as on the first visit. */
export function eraseSettings(): void {
	try {
		for (const name of Object.keys(localStorage))
			if (name.startsWith(PREFIX)) localStorage.removeItem(name);
	} catch {
		// Storage refused: there is nothing to forget.
	}
}
