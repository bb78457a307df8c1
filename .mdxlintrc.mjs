// @ts-check
// The same plugins as in the build, so that an editor shows an author's faults as they are typed.

import remarkGfm from 'remark-gfm';
import { contentDir, loadCourse } from './src/loaders/course.ts';
import { toIndex } from './src/loaders/course-index.ts';
import { prosePlugins } from './src/remark/index.ts';

const { course } = loadCourse(contentDir());
const index = toIndex(course);

export default { plugins: [remarkGfm, ...prosePlugins(() => index)] };
