/** What rules ask of the parts of an exercise, or of a place that shows what became of one. */
export interface PartRules {
	/** There is no try left. */
	readonly isUsedUp: boolean;
	/** Our answers are not to be seen yet. */
	readonly holdsBack: boolean;
	/** How the first try went is not to be seen yet. */
	readonly areJudgedLater: boolean;
	/** What the exercise says of it, and what stands where ours would. */
	readonly text: string;
	readonly held: string;
}

/** Hides what the rules do not allow; what they allow is as the page has it. */
export function obeyRules(root: HTMLElement, rules: PartRules): void {
	const { isUsedUp, holdsBack, areJudgedLater, text, held } = rules;
	if (isUsedUp) hide(root, '[data-check], [data-again]', true);
	if (areJudgedLater) hide(root, '[data-earlier]', true);
	hide(root, '[data-answers], [data-free]', holdsBack);
	for (const answers of root.querySelectorAll<HTMLDetailsElement>('[data-answers]'))
		answers.open &&= !holdsBack;
	if (holdsBack) hide(root, '[data-ours]', true);
	for (const place of root.querySelectorAll<HTMLElement>('[data-held]')) {
		place.hidden = !holdsBack;
		place.textContent = held;
	}
	tell(root, text);
}

/** Takes back what following rules has done. */
export function endRules(root: HTMLElement): void {
	hide(root, '[data-answers], [data-free]', false);
	hide(root, '[data-held]', true);
	tell(root, '');
}

function hide(root: HTMLElement, parts: string, isHidden: boolean): void {
	for (const part of root.querySelectorAll<HTMLElement>(parts)) part.hidden = isHidden;
}

/** Says it above the buttons of an exercise, or above the text to mark. */
function tell(root: HTMLElement, text: string): void {
	root.querySelector('.rules')?.remove();
	if (text === '') return;
	const told = document.createElement('p');
	told.className = 'rules quiet';
	told.textContent = text;
	root.querySelector('[data-buttons], [data-earlier]')?.before(told);
}
