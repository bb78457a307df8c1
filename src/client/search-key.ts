import { Keys } from './keys.ts';

/** Fields in which a key means a letter. */
const FIELDS = 'input:not([type=checkbox], [type=radio]), textarea, select';

/** Opens the search of the site by the link that leads to it, by `/` and by Ctrl-K. */
function searchKey(link: HTMLAnchorElement): void {
	const keys = new Keys();
	link.setAttribute('aria-haspopup', 'dialog');
	link.addEventListener('click', (event) => {
		if (hasModifier(event) || event.shiftKey) return;
		event.preventDefault();
		open(link);
	});
	addEventListener('keydown', (event) => {
		if (event.defaultPrevented || !isShortcut(event) || !keys.areOn()) return;
		if (isWriting(event.target) || document.querySelector('dialog[open]')) return;
		event.preventDefault();
		open(document.activeElement);
	});

	function open(opener: Element | null): void {
		import('./site-search.ts').then(
			({ openSiteSearch }) => openSiteSearch(link.dataset['search'] ?? '', opener, keys),
			// What cannot be loaded is not missed: the link leads to a page that searches, too.
			() => location.assign(link.href),
		);
	}
}

/** Shift is no modifier of `/`: on many keyboards it takes it. */
function isShortcut(event: KeyboardEvent): boolean {
	const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
	if (key === '/') return !hasModifier(event);
	return key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey;
}

function hasModifier({ ctrlKey, metaKey, altKey }: KeyboardEvent | MouseEvent): boolean {
	return ctrlKey || metaKey || altKey;
}

function isWriting(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && (target.isContentEditable || target.matches(FIELDS));
}

const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
if (link) searchKey(link);
