import { basename, join } from 'node:path';
import type { ZodType } from 'zod';
import { ID } from '../domain/id.ts';
import type { Problem } from '../domain/problem.ts';
import { entriesOf, reportFile, reportStrays } from './entries.ts';
import { idComplaint } from './ids.ts';
import { type MdxFile, readMdx } from './mdx.ts';
import type { SourceFile } from './source-file.ts';

/** The MDX files of a folder: the ids of all there are, and those whose head could be read. */
export interface Folder<Head> {
	readonly ids: ReadonlySet<string>;
	readonly files: readonly LoadedFile<Head>[];
}

export interface LoadedFile<Head> {
	readonly id: string;
	/** Absolute path. */
	readonly path: string;
	readonly mdx: MdxFile<Head>;
	readonly source: SourceFile;
}

/** Reads the heads of a folder of MDX files; nothing where there is no such folder. */
export function loadFolder<Head>(
	path: string,
	schema: ZodType<Head>,
	problems: Problem[],
): Folder<Head> {
	const folder = basename(path);
	const { files, folders } = entriesOf(path);
	const names = files.filter((name) => name.endsWith('.mdx'));
	const strays = [...files.filter((name) => !name.endsWith('.mdx')), ...folders];
	const complaint = {
		expected: `only files that end in \`.mdx\` in \`${folder}/\``,
		hint: 'If it is a page, give it that ending, in small letters; if not, keep it elsewhere.',
	};
	reportStrays(folder, strays, complaint, problems);
	return {
		ids: new Set(names.map((name) => basename(name, '.mdx'))),
		files: names.flatMap((name) => {
			const mdx = readMdx(join(path, '..'), `${folder}/${name}`, schema, problems);
			const id = basename(name, '.mdx');
			if (!ID.test(id)) reportFile('id-shape', `${folder}/${name}`, idComplaint(id), problems);
			return mdx ? [{ id, path: join(path, name), mdx, source: mdx.source }] : [];
		}),
	};
}

/** A folder that is there and holds no page has lost them, or was set up and forgotten. */
export function reportEmptyFolder(folder: string, problems: Problem[]): void {
	const complaint = {
		found: `no page in \`${folder}/\``,
		expected: 'at least one `.mdx` file, or no such folder',
		hint: 'Do the names end in `.mdx`? If so, is `CONTENT_DIR` the right folder?',
	};
	reportFile('collection-empty', folder, complaint, problems);
}
