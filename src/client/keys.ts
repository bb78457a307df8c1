const STORED = 'who-says-keys';

/** Whether keys open the search: a choice that is kept on the device. */
export class Keys {
	/** The choice on this page, where the device refuses to keep one. */
	#unkept: boolean | undefined;

	areOn(): boolean {
		try {
			return this.#unkept ?? localStorage.getItem(STORED) !== 'off';
		} catch {
			return true;
		}
	}

	switch(on: boolean): void {
		this.#unkept = undefined;
		try {
			if (on) localStorage.removeItem(STORED);
			else localStorage.setItem(STORED, 'off');
		} catch {
			this.#unkept = on;
		}
	}
}
