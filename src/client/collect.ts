import { citeExample } from '../domain/cite.ts';
import { type Example, exampleAddress } from '../domain/example.ts';
import { keptCardWords } from '../text/cards.ts';
import { collectionWords as words } from '../text/collection.ts';
import { exampleWords } from '../text/search.ts';
import { cardStore } from './card-store.ts';
import { type Changed, collectionStore } from './collection-store.ts';
import { copyText } from './copy-text.ts';
import { fetchExamples } from './fetch-examples.ts';
import { cardRefs, dropCard, keepCard } from './keep-card.ts';
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

/** What an example can be kept in, by the data attribute of its button: what the button says. */
const KEPT = {
	collect: { add: exampleWords.collect, added: words.collected },
	card: { add: exampleWords.card, added: keptCardWords.added },
} as const;
type KeptIn = keyof typeof KEPT;
const PLACES = Object.keys(KEPT) as KeptIn[];

/**
 * Shows the buttons of the examples in `root` and lets them work: “Copy with source”, “Add to my
 * collection” and “Add to my cards”. Examples that come into `root` later work too. Once for each
 * root is enough.
 */
export function enableCollecting(root: HTMLElement, { base, find }: CollectOptions): void {
	if (enabled.has(root)) return;
	enabled.add(root);
	const { element, say } = createSaid();
	root.after(element);
	const kept: Record<KeptIn, ReadonlySet<string>> = { collect: new Set(), card: new Set() };

	const show = (): void => {
		for (const line of root.querySelectorAll<HTMLElement>('[data-example]')) {
			const ref = line.dataset['example'] ?? '';
			for (const place of PLACES) showState(line, place, kept[place].has(ref));
		}
	};
	const take = (place: KeptIn, refs: ReadonlySet<string>): void => {
		kept[place] = refs;
		show();
	};
	const takeCollection = ({ collection }: Awaited<ReturnType<typeof collectionStore.list>>) =>
		take('collect', new Set(collection.items.map(({ ref }) => ref)));
	const takeCards = async () => take('card', await cardRefs());
	const findExample = async (ref: string): Promise<Example | undefined> =>
		find?.(ref) ?? (await fetchExamples(base, ref.split('/')[0] ?? '')).get(ref);

	/** Does what the button says; returns what has come of it, in words. */
	const act = async (button: HTMLElement, ref: string): Promise<string> => {
		if (button.matches('[data-card]'))
			return kept.card.has(ref) ? dropCard(ref) : keepCard(ref, base);
		const isCollect = button.matches('[data-collect]');
		if (isCollect && kept.collect.has(ref))
			return report(await collectionStore.remove(ref), words.said.takenOut);
		const example = await findExample(ref).catch(() => undefined);
		if (!example) return words.said.noExamples;
		if (isCollect) return report(await collectionStore.add(example), words.said.added);
		const address = new URL(base + exampleAddress(example), location.href).href;
		const place = button.closest('.actions') ?? button;
		const isCopied = await copyText(citeExample(example, address, exampleWords), place);
		if (isCopied) sayOnButton(button);
		return isCopied ? words.said.copied : '';
	};

	root.addEventListener('click', ({ target }) => {
		const button = (target as Element).closest<HTMLElement>('.actions button');
		const ref = button?.closest<HTMLElement>('[data-example]')?.dataset['example'];
		if (button && ref !== undefined) void act(button, ref).then(say);
	});
	new MutationObserver(show).observe(root, { childList: true, subtree: true });
	collectionStore.onChange(takeCollection);
	cardStore.onChange(() => void takeCards());
	void collectionStore.list().then(takeCollection);
	void takeCards();
	show();
}

/** What an action has led to, in words. */
function report({ fault, unkept }: Changed, done: string): string {
	if (fault) return words.fault[fault];
	return unkept ? `${done} ${words.unkept[unkept]}` : done;
}

function showState(line: HTMLElement, place: KeptIn, isKept: boolean): void {
	const actions = line.querySelector<HTMLElement>('.actions');
	if (actions) actions.hidden = false;
	const button = line.querySelector<HTMLElement>(`[data-${place}]`);
	if (!button) return;
	const text = isKept ? KEPT[place].added : KEPT[place].add;
	// Only what differs: each change is heard by the observer.
	if (button.textContent !== text) button.textContent = text;
	button.ariaPressed = String(isKept);
}

function sayOnButton(button: HTMLElement): void {
	button.textContent = words.copied;
	setTimeout(() => {
		button.textContent = exampleWords.copy;
	}, MOMENT);
}
