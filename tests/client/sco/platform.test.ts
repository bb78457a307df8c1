import { describe, expect, test } from 'vitest';
import { Platform } from '../../../src/client/sco/platform.ts';
import { fakeApi } from './fake-api.ts';

const PLACE = 'cmi.core.lesson_location';

describe('a platform that takes part', () => {
	test('is given a value once', () => {
		const api = fakeApi();
		const platform = new Platform(api);
		platform.set(PLACE, 'mark');
		platform.set(PLACE, 'mark');
		expect(platform.standing).toBe('open');
		expect(api.values.get(PLACE)).toBe('mark');
		expect(api.calls).toEqual([`set ${PLACE}`]);
	});

	test('is told how long the sitting took before it keeps what it has', () => {
		const api = fakeApi();
		new Platform(api).commit();
		expect(api.calls).toEqual(['set cmi.core.session_time', 'commit']);
		expect(api.values.get('cmi.core.session_time')).toMatch(/^\d{4}:\d\d:\d\d\.\d\d$/);
	});

	test('is left once, and told nothing afterwards', () => {
		const api = fakeApi();
		const platform = new Platform(api);
		platform.finish();
		const { length } = api.calls;
		platform.finish();
		platform.set(PLACE, 'last');
		platform.commit();
		expect(api.calls.slice(-2)).toEqual(['commit', 'finish']);
		expect(api.calls).toHaveLength(length);
	});
});

describe('what does not get there', () => {
	test('is a fault with its number, and is given again with the next commit', () => {
		const api = fakeApi();
		const platform = new Platform(api);
		api.refused.add(PLACE);
		platform.set(PLACE, 'mark');
		platform.commit();
		expect(platform.fault).toBe('301');
		api.refused.clear();
		platform.commit();
		expect(platform.fault).toBeUndefined();
		expect(api.values.get(PLACE)).toBe('mark');
	});

	test('is a fault where the platform cannot keep it', () => {
		const api = fakeApi();
		api.refused.add('commit');
		const platform = new Platform(api);
		platform.commit();
		expect(platform.fault).toBe('301');
	});

	test('is none where a platform need not take it', () => {
		const api = fakeApi();
		const platform = new Platform(api);
		api.refused.add('cmi.interactions.0.id');
		platform.offer('cmi.interactions.0.id', 'who-says-so.voices');
		platform.commit();
		expect(platform.fault).toBeUndefined();
	});
});

describe('a platform that does not take part', () => {
	test.each(['browse', 'review'])('in the mode “%s” is told nothing', (mode) => {
		const api = fakeApi({ 'cmi.core.lesson_mode': mode });
		const platform = new Platform(api);
		platform.set(PLACE, 'mark');
		platform.commit();
		expect(platform.standing).toBe('shown');
		expect(api.calls).toEqual([]);
	});

	test('that cannot begin is as one that is not there', () => {
		const platform = new Platform({ ...fakeApi(), LMSInitialize: () => 'false' });
		expect(platform.standing).toBe('absent');
		expect(platform.get(PLACE)).toBe('');
	});

	test('that is not there can be told anything', () => {
		const platform = new Platform(undefined);
		platform.set(PLACE, 'mark');
		platform.finish();
		expect(platform.standing).toBe('absent');
		expect(platform.fault).toBeUndefined();
	});

	test('a platform may answer with the thing itself in place of its name', () => {
		expect(new Platform({ ...fakeApi(), LMSInitialize: () => true }).standing).toBe('open');
	});
});
