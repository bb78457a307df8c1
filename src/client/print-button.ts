/** “Print” is there where there is a script to do it; the browser’s own menu prints without. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
	button.hidden = false;
	button.addEventListener('click', () => print());
}
