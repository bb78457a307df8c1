const KEY = 'who-says-layers';

/** Remembers on this device which layers are shown and how notes are shown. */
export function keepChoices(): void {
	const layers = document.querySelector('[data-layers]');
	if (!layers) return;
	const inputs = [...layers.querySelectorAll<HTMLInputElement>('input[id]')];
	const stored = read();
	for (const input of inputs) {
		const value = stored[input.id];
		if (typeof value === 'boolean') input.checked = value;
	}
	layers.addEventListener('change', () => {
		write(Object.fromEntries(inputs.map(({ id, checked }) => [id, checked])));
	});
}

function read(): Record<string, unknown> {
	try {
		const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
		return value && typeof value === 'object' ? { ...value } : {};
	} catch {
		// Storage refused or damaged: the page shows everything, as it came.
		return {};
	}
}

function write(choices: Record<string, boolean>): void {
	try {
		localStorage.setItem(KEY, JSON.stringify(choices));
	} catch {
		// Storage refused: the choice holds for this page only.
	}
}
