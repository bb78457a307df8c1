import { describe, expect, test } from 'vitest';
import {
	formsOf,
	isSignal,
	READINGS,
	readingOf,
	SIGNAL_IDS,
	SIGNALS,
} from '../../src/domain/signal.ts';

test('the four signals of the mission and wording are taught', () => {
	expect(SIGNAL_IDS).toEqual(['attribution', 'figure', 'framing', 'hedge', 'wording']);
});

test('every signal has a letter of its own', () => {
	expect(new Set(SIGNAL_IDS.map((id) => SIGNALS[id].letter)).size).toBe(SIGNAL_IDS.length);
});

describe.each(SIGNAL_IDS)('%s', (signal) => {
	test('has a form that does its job and one that leaves a gap', () => {
		const readings = formsOf(signal).map((form) => readingOf(signal, form));
		expect([readings.includes('sound'), readings.includes('weak')]).toEqual([true, true]);
	});

	test('reads each of its forms in a known way', () => {
		for (const form of formsOf(signal)) expect(READINGS).toContain(readingOf(signal, form));
	});

	test('has forms that can stand in an address', () => {
		for (const form of formsOf(signal)) expect(form).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
	});
});

test.each([
	{ id: 'hedge', is: true },
	{ id: 'Hedge', is: false },
	{ id: '', is: false },
	{ id: 'constructor', is: false },
])('“$id” is a signal: $is', ({ id, is }) => {
	expect(isSignal(id)).toBe(is);
});

test.each([
	{ signal: 'hedge', form: 'calibrated', reading: 'sound' },
	{ signal: 'attribution', form: 'relayed', reading: 'depends' },
	{ signal: 'figure', form: 'clash', reading: 'weak' },
	{ signal: 'hedge', form: 'named', reading: undefined },
	{ signal: 'hedge', form: 'toString', reading: undefined },
] as const)('$signal/$form reads $reading', ({ signal, form, reading }) => {
	expect(readingOf(signal, form)).toBe(reading);
});
