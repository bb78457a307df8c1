import { expect, test } from 'vitest';
import { scormManifest } from '../../src/packages/scorm-manifest.ts';
import { useScormSchemas } from './scorm-schemas.ts';

const complaints = useScormSchemas();
const manifest = scormManifest({
	...{ lesson: 'who-says-so', title: 'Voices & “more” <than> one', files: ['index.html', 'a.js'] },
});

test('the manifest is what the schemas of SCORM 1.2 ask for', () => {
	expect(complaints(manifest)).toBe('');
});

test.each([
	['a resource of no SCORM type', 'adlcp:scormtype="sco"', 'adlcp:scormtype="lesson"'],
	['an item without an identifier', '<item identifier="lesson"', '<item'],
	['a file that lies nowhere', '<file href="a.js"/>', '<file/>'],
])('%s is found by them', (_, found, instead) => {
	expect(complaints(manifest.replace(found, instead))).toContain('imsmanifest.xml');
});

test('it names every file, the page first, and the lesson as its own', () => {
	expect(manifest).toContain('<file href="index.html"/><file href="a.js"/>');
	expect(manifest).toContain('identifier="who-says.who-says-so"');
});
