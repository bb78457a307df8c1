import { element, text, xmlFile } from './xml.ts';

interface Options {
	/** The lesson's address: it stays the same, so a platform knows a newer package for the same one. */
	readonly lesson: string;
	readonly title: string;
	/** The files of the package; the page comes first. */
	readonly files: readonly [string, ...string[]];
}

/** The manifest of a SCORM 1.2 package that holds one lesson. */
export function scormManifest({ lesson, title, files }: Options): string {
	const name = element('title', {}, text(title));
	const item = { identifier: 'lesson', identifierref: 'page', isvisible: 'true' };
	const resource = { identifier: 'page', type: 'webcontent', 'adlcp:scormtype': 'sco' };
	return xmlFile(
		element(
			'manifest',
			{
				identifier: `who-says.${lesson}`,
				version: '1.0',
				xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
				'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
				'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
				'xsi:schemaLocation':
					'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
			},
			element(
				'metadata',
				{},
				element('schema', {}, 'ADL SCORM'),
				element('schemaversion', {}, '1.2'),
			),
			element(
				'organizations',
				{ default: 'course' },
				element('organization', { identifier: 'course' }, name, element('item', item, name)),
			),
			element(
				'resources',
				{},
				element(
					'resource',
					{ ...resource, href: files[0] },
					...files.map((href) => element('file', { href })),
				),
			),
		),
	);
}
