/** How far a pointer goes before it is more than a click, in pixels. */
const LEAST = 6;

/** Something that is being dragged. */
export interface Dragged {
	/** Where the pointer is in the window. */
	readonly move: (x: number, y: number) => void;
	/** It was let go, or given up with Escape. */
	readonly end: (isDropped: boolean) => void;
}

/**
 * Lets the handles in `root` be dragged by mouse, pen and finger. Never the only way: whoever uses it
 * offers fields or buttons that do the same. Handles need `touch-action: none`.
 */
export function enableDragging(
	root: HTMLElement,
	handles: string,
	begin: (handle: HTMLElement) => Dragged,
	signal: AbortSignal,
): void {
	root.addEventListener(
		'pointerdown',
		(event) => {
			const handle = (event.target as Element).closest<HTMLElement>(handles);
			if (!handle || event.button !== 0 || !event.isPrimary) return;
			// Else the text beside it would be selected.
			event.preventDefault();
			follow(handle, event, begin);
		},
		{ signal },
	);
}

/** What a pointer takes hold of: for the eye and the finger only. */
export function createGrip(): HTMLElement {
	const grip = document.createElement('span');
	grip.className = 'grip';
	grip.ariaHidden = 'true';
	return grip;
}

function follow(
	handle: HTMLElement,
	{ pointerId, clientX, clientY }: PointerEvent,
	begin: (handle: HTMLElement) => Dragged,
): void {
	const stop = new AbortController();
	const { signal } = stop;
	let dragged: Dragged | undefined;
	const move = (event: PointerEvent): void => {
		if (!dragged && Math.hypot(event.clientX - clientX, event.clientY - clientY) < LEAST) return;
		dragged ??= begin(handle);
		dragged.move(event.clientX, event.clientY);
	};
	const end = (isDropped: boolean): void => {
		stop.abort();
		dragged?.end(isDropped);
	};
	handle.setPointerCapture(pointerId);
	handle.addEventListener('pointermove', move, { signal });
	handle.addEventListener('pointerup', () => end(true), { signal });
	handle.addEventListener('pointercancel', () => end(false), { signal });
	addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), { signal });
}
