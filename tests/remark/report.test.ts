import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { remarkReport } from '../../src/remark/report.ts';
import { buildPlugins } from '../../src/remark/index.ts';
import { complaintsIn, COURSE, render } from './render.ts';

const run = remarkReport();

test('prose with nothing wrong is rendered', async () => {
	await expect(render('It :hedge[may]{form=weasel} rain.')).resolves.toContain('<mark');
});

test('prose with two faults fails once and names both, from the top', () => {
	const markdown = 'See :article[it]{#nope}.\n\nIt :hedge[may]{form=named}.';
	expect(() =>
		complaintsIn(
			markdown,
			buildPlugins(() => COURSE),
		),
	).toThrow(/1:5 Unexpected `nope`, .+\n3:4 Unexpected `named` as a form of `hedge`, /);
});

test('what other plugins say does not fail', () => {
	const file = new VFile('Words.');
	file.message('A line too long', { source: 'remark-lint' });
	expect(() => run({ type: 'root', children: [] }, file)).not.toThrow();
});
