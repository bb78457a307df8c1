/** Gives the text to the browser's downloads; returns the file's name. */
export function download(name: string, text: string, type: string): string {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser reads it a moment after the click.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
	return name;
}
