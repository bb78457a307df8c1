import type { ScormApi } from '../../../src/client/sco/find-api.ts';

/** A platform that writes down what it is told. */
export interface FakeApi extends ScormApi {
	readonly values: Map<string, string>;
	/** Each call that may change something: "set cmi.suspend_data", "commit", "finish". */
	readonly calls: string[];
	/** Fields that it refuses. */
	readonly refused: Set<string>;
}

export function fakeApi(values: Readonly<Record<string, string>> = {}): FakeApi {
	const api: FakeApi = {
		values: new Map(Object.entries({ 'cmi.core.lesson_mode': 'normal', ...values })),
		calls: [],
		refused: new Set(),
		LMSInitialize: () => 'true',
		LMSFinish: () => called('finish'),
		LMSGetValue: (name) => api.values.get(name) ?? '',
		LMSSetValue(name, value) {
			called(`set ${name}`);
			if (api.refused.has(name)) return 'false';
			api.values.set(name, value);
			return 'true';
		},
		LMSCommit: () => (api.refused.has('commit') ? 'false' : called('commit')),
		LMSGetLastError: () => '301',
	};
	function called(name: string): string {
		api.calls.push(name);
		return 'true';
	}
	return api;
}
