import remarkDirective from 'remark-directive';
import type { PluggableList } from 'unified';
import type { CourseIndex } from '../domain/course.ts';
import { remarkCode } from './code.ts';
import { remarkComponents } from './components.ts';
import { remarkGlossary } from './glossary.ts';
import { remarkPictures } from './pictures.ts';
import { remarkReferences } from './references.ts';
import { remarkReport } from './report.ts';
import { remarkSignals } from './signals.ts';
import { remarkSteps } from './steps.ts';
import { remarkVerbatim } from './verbatim.ts';

/** The plugins that read an author's prose, without the one that fails: for checks that collect. */
export function prosePlugins(course: () => CourseIndex, base = ''): PluggableList {
	return [
		remarkDirective,
		remarkSignals,
		[remarkReferences, { course, base }],
		[remarkComponents, { course }],
		remarkCode,
		remarkPictures,
		remarkVerbatim,
		[remarkGlossary, { course, base }],
		remarkSteps,
	];
}

/** The same, and nothing that was complained of builds. */
export function buildPlugins(course: () => CourseIndex, base = ''): PluggableList {
	return [...prosePlugins(course, base), remarkReport];
}
