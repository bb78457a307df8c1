import { citeExample } from '../domain/cite.ts';
import { type Example, exampleAddress } from '../domain/example.ts';
import { collectionWords as words } from '../text/collection.ts';
import { exampleWords } from '../text/search.ts';
import { type Changed, collectionStore, type Kept } from './collection-store.ts';
import { copyText } from './copy-text.ts';
import { fetchExamples } from './fetch-examples.ts';
import { createSaid } from './said.ts';

/** How long a button says that it has done its work, in milliseconds. */
const MOMENT = 2_000;

export interface CollectOptions {
	/** Stands before every address of the site. */
	readonly base: string;
	/** Finds an example that is at hand; what it does not know is loaded. */
	readonly find?: (ref: string) => Example | undefined;
}

const enabled = new WeakSet<HTMLElement>();

/**
 * Shows the buttons of the examples in `root` and lets them work: “Copy with source” and “Add to
 * my collection”. Examples that come into `root` later work too. Once for each root is enough.
 */
export function enableCollecting(root: HTMLElement, { base, find }: CollectOptions): void {
	if (enabled.has(root)) return;
	enabled.add(root);
	const { element, say } = createSaid();
	root.after(element);
	let collected: ReadonlySet<string> = new Set();

	const show = (): void => {
		for (const line of root.querySelectorAll<HTMLElement>('[data-example]')) {
			showState(line, collected.has(line.dataset['example'] ?? ''));
		}
	};
	const take = ({ collection }: Kept): void => {
		collected = new Set(collection.items.map(({ ref }) => ref));
		show();
	};
	const findExample = async (ref: string): Promise<Example | undefined> =>
		find?.(ref) ?? (await fetchExamples(base, ref.split('/')[0] ?? '')).get(ref);

	const act = async (button: HTMLElement, ref: string): Promise<void> => {
		const isCollect = button.matches('[data-collect]');
		if (isCollect && collected.has(ref)) {
			return say(report(await collectionStore.remove(ref), words.said.takenOut));
		}
		const example = await findExample(ref).catch(() => undefined);
		if (!example) return say(words.said.noExamples);
		if (isCollect) return say(report(await collectionStore.add(example), words.said.added));
		const address = new URL(base + exampleAddress(example), location.href).href;
		const place = button.closest('.actions') ?? button;
		const isCopied = await copyText(citeExample(example, address, exampleWords), place);
		if (isCopied) sayOnButton(button);
		say(isCopied ? words.said.copied : '');
	};

	root.addEventListener('click', ({ target }) => {
		const button = (target as Element).closest<HTMLElement>('[data-copy], [data-collect]');
		const ref = button?.closest<HTMLElement>('[data-example]')?.dataset['example'];
		if (button && ref !== undefined) void act(button, ref);
	});
	new MutationObserver(show).observe(root, { childList: true, subtree: true });
	collectionStore.onChange(take);
	void collectionStore.list().then(take);
	show();
}

/** What an action has led to, in words. */
function report({ fault, unkept }: Changed, done: string): string {
	if (fault) return words.fault[fault];
	return unkept ? `${done} ${words.unkept[unkept]}` : done;
}

function showState(line: HTMLElement, isCollected: boolean): void {
	const actions = line.querySelector<HTMLElement>('.actions');
	if (actions) actions.hidden = false;
	const button = line.querySelector<HTMLElement>('[data-collect]');
	if (!button) return;
	const text = isCollected ? words.collected : exampleWords.collect;
	// Only what differs: each change is heard by the observer.
	if (button.textContent !== text) button.textContent = text;
	button.ariaPressed = String(isCollected);
}

function sayOnButton(button: HTMLElement): void {
	button.textContent = words.copied;
	setTimeout(() => {
		button.textContent = exampleWords.copy;
	}, MOMENT);
}
