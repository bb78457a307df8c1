import type { CartridgeNames } from './cartridge-names.ts';
import { element, text, xmlFile } from './xml.ts';

/** Something a course gets: a page, a link, a topic or a test, as a file. */
export interface Part {
	/** Unique in its cartridge, and the same in every build. */
	readonly id: string;
	readonly title: string;
	/** As the version of Common Cartridge calls it. */
	readonly type: string;
	readonly path: string;
	readonly content: string;
}

export interface Folder {
	readonly id: string;
	readonly title: string;
	readonly parts: readonly Part[];
}

interface Options {
	readonly names: CartridgeNames;
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	/** In the order of the course: some platforms treat the first one in a way of their own. */
	readonly folders: readonly Folder[];
}

/** The manifest of a cartridge. Platforms know one by the namespace near its beginning. */
export function cartridgeManifest({ names, id, title, summary, folders }: Options): string {
	const parts = folders.flatMap((folder) => folder.parts);
	return xmlFile(
		element(
			'manifest',
			{
				xmlns: names.manifest,
				identifier: `who-says.${id}`,
				'xmlns:lom': names.metadata,
				'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
				'xsi:schemaLocation': [
					...[names.manifest, names.manifestSchema],
					...[names.metadata, names.metadataSchema],
				].join(' '),
			},
			element(
				'metadata',
				{},
				element('schema', {}, 'IMS Common Cartridge'),
				element('schemaversion', {}, names.schemaVersion),
				element(
					'lom:lom',
					{},
					element(
						'lom:general',
						{},
						element('lom:title', {}, words(title)),
						element('lom:language', {}, 'en'),
						element('lom:description', {}, words(summary)),
					),
				),
			),
			element(
				'organizations',
				{},
				element(
					'organization',
					{ identifier: 'organization', structure: 'rooted-hierarchy' },
					element('item', { identifier: 'root' }, ...folders.map(toItem)),
				),
			),
			element('resources', {}, ...parts.map(toResource)),
		),
	);
}

function words(value: string): string {
	return element('lom:string', { language: 'en' }, text(value));
}

function toItem({ id, title, parts }: Folder): string {
	return element(
		'item',
		{ identifier: `folder.${id}` },
		element('title', {}, text(title)),
		...parts.map((part) =>
			element(
				'item',
				{ identifier: `item.${part.id}`, identifierref: `part.${part.id}` },
				element('title', {}, text(part.title)),
			),
		),
	);
}

function toResource({ id, type, path }: Part): string {
	// Only what is shown as it is has an address of its own.
	const href = type === 'webcontent' ? path : undefined;
	return element(
		'resource',
		{ identifier: `part.${id}`, type, href },
		element('file', { href: path }),
	);
}
