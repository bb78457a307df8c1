/** The words of a question that stands where its button stood. */
export interface Question {
	readonly question: string;
	readonly yes: string;
	readonly no: string;
}

/** Asks in the button's place before the action is done; the focus begins on “no”. */
export function askAgain(
	button: HTMLElement,
	{ question, yes, no }: Question,
	action: () => void | Promise<void>,
): void {
	const group = document.createElement('span');
	group.className = 'buttons again';
	group.role = 'group';
	group.ariaLabel = question;
	const close = (isSure: boolean): void => {
		group.remove();
		button.hidden = false;
		button.focus();
		if (isSure) void action();
	};
	const refuse = createButton(no, () => close(false));
	const asked = document.createElement('b');
	asked.append(question);
	group.append(
		asked,
		createButton(yes, () => close(true)),
		refuse,
	);
	group.addEventListener('keydown', ({ key }) => key === 'Escape' && close(false));
	button.after(group);
	button.hidden = true;
	refuse.focus();
}

function createButton(text: string, action: () => void): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'button';
	button.append(text);
	button.addEventListener('click', action);
	return button;
}
