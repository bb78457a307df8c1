import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from '../domain/address.ts';
import { CARTRIDGE_VERSIONS, cartridgeFile } from '../domain/package-file.ts';
import type { Course } from '../loaders/course.ts';
import { cartridgeManifest } from './cartridge-manifest.ts';
import { CARTRIDGE_NAMES } from './cartridge-names.ts';
import { cartridgeFolders } from './cartridge-folders.ts';
import { promptsOf } from './prompts.ts';
import type { Site } from './site.ts';
import { toZip } from './zip.ts';

/** Writes the Common Cartridges of each module, one a version; returns their names. */
export function writeCartridges(course: Course, { dir, address }: Site): readonly string[] {
	mkdirSync(join(dir, 'packages'), { recursive: true });
	return course.modules.flatMap((module) => {
		const html = readFileSync(join(dir, addresses.module(module.id), 'index.html'), 'utf8');
		const prompts = promptsOf(html);
		return CARTRIDGE_VERSIONS.map((version) => {
			const names = CARTRIDGE_NAMES[version];
			const folders = cartridgeFolders(course, module, { names, address, prompts });
			const { id, title, summary } = module;
			const files = folders.flatMap(({ parts }) => parts.map((part) => [part.path, part.content]));
			const zip = toZip({
				'imsmanifest.xml': cartridgeManifest({ names, id, title, summary, folders }),
				...(Object.fromEntries(files) as Record<string, string>),
			});
			const name = cartridgeFile(id, version);
			writeFileSync(join(dir, addresses.package(name)), zip);
			return name;
		});
	});
}
