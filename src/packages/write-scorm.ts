import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addresses } from '../domain/address.ts';
import { toPackagedLesson } from '../domain/packaged-lesson.ts';
import { scormFile } from '../domain/package-file.ts';
import type { Course } from '../loaders/course.ts';
import { bundleScript } from './bundle.ts';
import { packagePage } from './package-page.ts';
import { scormManifest } from './scorm-manifest.ts';
import { liveAddress, type Site } from './site.ts';
import { type Files, toZip } from './zip.ts';

const PAGE = 'index.html';
const SCRIPT = 'lesson.js';

/** Writes a SCORM 1.2 package for each lesson; returns their names. */
export async function writeScorm({ lessons }: Course, site: Site): Promise<readonly string[]> {
	const script = await bundleScript();
	const styles = readFileSync(resolve('src/styles/course-bar.css'), 'utf8');
	const fonts: Files = Object.fromEntries(
		['display', 'italic', 'sans', 'text'].map((name) => {
			const path = `fonts/${name}.woff2`;
			return [path, readFileSync(join(site.dir, path))];
		}),
	);
	mkdirSync(join(site.dir, 'packages'), { recursive: true });
	return lessons.map((lesson) => {
		const { id, title } = lesson;
		const address = liveAddress(site, addresses.lesson(id));
		const html = readFileSync(join(site.dir, addresses.lesson(id), 'index.html'), 'utf8');
		const page = packagePage(html, {
			...{ lesson: toPackagedLesson(lesson), address, styles, script: SCRIPT },
		});
		const files = { [PAGE]: page, [SCRIPT]: script, ...fonts };
		const manifest = scormManifest({
			...{ lesson: id, title, files: [PAGE, SCRIPT, ...Object.keys(fonts)] },
		});
		const zip = toZip({ 'imsmanifest.xml': manifest, ...files });
		writeFileSync(join(site.dir, addresses.package(scormFile(id))), zip);
		return scormFile(id);
	});
}
