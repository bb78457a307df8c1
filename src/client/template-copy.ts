/**
 * A copy of the one element in a template of the page.
 * @throws Error that names what is missing
 */
export function copyTemplate(page: HTMLElement, selector: string): HTMLElement {
	const template = page.querySelector<HTMLTemplateElement>(`template${selector}`);
	const element = template?.content.firstElementChild;
	if (!(element instanceof HTMLElement))
		throw new Error(`\`template${selector}\` is missing in \`<${page.localName}>\`.`);
	return document.importNode(element, true);
}

/** Tells buttons that are called the same apart, for those who hear them. */
export function nameOwner(element: HTMLElement, name: string): void {
	for (const place of element.querySelectorAll('[data-whose]')) place.textContent = ` “${name}”`;
}
