import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { type NoteWords, renderNotes } from '../../src/domain/render-notes.ts';
import { annotationOn } from './builders.ts';

const { document } = new Window();

const WORDS: NoteWords = {
	kind: ({ signal, form }) => `${signal} & ${form}`,
	reading: { sound: 'does its job', weak: 'leaves a gap', depends: 'depends' },
	back: 'Back',
};

const span = { start: 0, end: 1 };
const hostile = '<img src=x onerror=alert(1)> & "so" on';

function render(...annotations: Parameters<typeof renderNotes>[0][number][]) {
	const element = document.createElement('div');
	element.innerHTML = renderNotes(annotations, 'x-', WORDS);
	return element;
}

test('no notes make no list', () => {
	expect(renderNotes([], '', WORDS)).toBe('');
});

test('each note is an item, in the order given', () => {
	const element = render(
		annotationOn([span], { id: 'one', label: 'A1' }),
		annotationOn([span], { id: 'two', label: 'A2' }),
	);
	expect(Array.from(element.querySelectorAll('li b'), (label) => label.textContent)).toEqual([
		'A1',
		'A2',
	]);
});

describe('a note', () => {
	const element = render(annotationOn([span], { id: 'one', reading: 'weak', ask: 'Who?' }));

	test('can be reached from its mark, and leads back', () => {
		expect(element.querySelector('[id="x-note-one"]')).not.toBeNull();
		expect(element.querySelector('.back')?.getAttribute('href')).toBe('#x-one');
	});

	test('says how the passage reads', () => {
		expect(element.querySelector('summary i')?.textContent).toBe('leaves a gap');
	});

	test('ends in its question', () => {
		expect(element.querySelector('.ask')?.textContent).toBe('Who?');
	});

	test('without a question has no empty line', () => {
		expect(render(annotationOn([span])).querySelector('.ask')).toBeNull();
	});
});

test.each(['title', 'note', 'ask'] as const)('markup in the %s stays text', (field) => {
	const element = render(annotationOn([span], { [field]: hostile }));
	expect(element.querySelector('img')).toBeNull();
	expect(element.textContent).toContain(hostile);
});

test('what the interface says of its kind is escaped too', () => {
	expect(render(annotationOn([span])).querySelector('.kind')?.textContent).toBe(
		'attribution & named',
	);
});
