import { describe, expect, test } from 'vitest';
import { course, readPage } from './site.ts';

type Data = Readonly<Record<string, unknown>>;

/** What the page tells of itself, by its type. */
function dataOf(path: string, type: string): Data {
	const source = readPage(path).querySelector('script[type="application/ld+json"]')?.textContent;
	const { '@graph': graph } = JSON.parse(source ?? '{}') as { '@graph': Data[] };
	const found = graph.find((each) => each['@type'] === type);
	if (!found) throw new Error(`\`${path}\` tells of no ${type}.`);
	return found;
}

function idsIn(parts: unknown): unknown[] {
	return (parts as Data[]).map((part) => part['@id']);
}

const lessons = course.lessons.map(({ id }) => id);
const modules = course.modules.map((module) => [module.id, module] as const);
const FREE = {
	inLanguage: 'en',
	isAccessibleForFree: true,
	license: 'https://creativecommons.org/licenses/by/4.0/',
};

test.each(lessons)('the page of %s tells what it teaches, for whom and how long', (id) => {
	expect(dataOf(`lessons/${id}/`, 'LearningResource')).toMatchObject({
		...FREE,
		learningResourceType: 'lesson',
		timeRequired: expect.stringMatching(/^PT\d+M$/),
		educationalLevel: expect.stringMatching(/^\d+ and up$/),
		typicalAgeRange: expect.stringMatching(/^\d+-$/),
		teaches: expect.arrayContaining([expect.stringMatching(/\?$/)]),
	});
});

describe.each(modules)('the page of %s', (id, module) => {
	const data = dataOf(`modules/${id}/`, 'Course');

	test('names its standards and who asks for them', () => {
		expect(data).toMatchObject(FREE);
		const standards = data['educationalAlignment'] as Data[];
		expect(standards.map((each) => each['targetName'])).toEqual(
			module.standards.map(({ code }) => code),
		);
		for (const each of standards) expect(each['educationalFramework']).toMatch(/\w/);
	});

	test('names its lessons, and they name it', () => {
		const parts = idsIn(data['hasPart']);
		expect(parts).toHaveLength(module.lessons.length);
		for (const lesson of module.lessons) {
			const about = dataOf(`lessons/${lesson}/`, 'LearningResource');
			expect(parts).toContain(about['@id']);
			expect(idsIn(about['isPartOf'])).toContain(data['@id']);
		}
	});
});
