/**
 * The one part of an element that the selector finds.
 * @throws Error that names what is missing
 */
export function partOf<E extends HTMLElement = HTMLElement>(root: Element, selector: string): E {
	const part = root.querySelector<E>(selector);
	if (!part) throw new Error(`\`${selector}\` is missing in \`<${root.localName}>\`.`);
	return part;
}

/**
 * The parts of an element that have these data attributes, by the attributes' names.
 * @throws Error that names what is missing
 */
export function partsOf<Name extends string>(
	root: Element,
	...names: readonly Name[]
): Readonly<Record<Name, HTMLElement>> {
	const parts = names.map((name) => [name, partOf(root, `[data-${name}]`)]);
	return Object.fromEntries(parts) as Record<Name, HTMLElement>;
}

/** Does the action that is named by a data attribute of the button that was pressed. */
export function actByName<E extends HTMLElement = HTMLElement>(
	target: EventTarget | null,
	actions: Readonly<Record<string, (button: E) => unknown>>,
): void {
	const button = target instanceof Element ? target.closest<E>('button') : null;
	const name = Object.keys(button?.dataset ?? {}).find((each) => Object.hasOwn(actions, each));
	if (button && name !== undefined) void actions[name]?.(button);
}
