import { resolve } from 'node:path';
import { rolldown } from 'rolldown';

const CLIENT = resolve('src/client');
const ENTRY = resolve(CLIENT, 'sco/packaged-lesson.ts');

/** What the site does otherwise: a package keeps nothing in the browser. */
const INSTEAD: Readonly<Record<string, string>> = {
	'records.ts': 'sco/kept-in-course.ts',
	'add-cards.ts': 'sco/no-cards.ts',
};

/**
 * The script of a package. One file without parts to be loaded later, and no module: it runs in
 * whatever folder it lies, also where a platform serves files in its own way.
 */
export async function bundleScript(): Promise<string> {
	const bundle = await rolldown({
		input: ENTRY,
		plugins: [{ name: 'packages', resolveId: (source, from) => insteadOf(source, from) }],
	});
	const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
	await bundle.close();
	return output[0].code;
}

function insteadOf(source: string, from: string | undefined): string | undefined {
	if (!from || !source.startsWith('.')) return undefined;
	const other = Object.entries(INSTEAD).find(
		([path]) => resolve(from, '..', source) === resolve(CLIENT, path),
	);
	return other && resolve(CLIENT, other[1]);
}
