import type { VFile } from 'vfile';

/** The file is a lesson: it lies in the folder of lessons, or is checked without a folder. */
export function isLesson({ dirname }: VFile): boolean {
	return dirname === undefined || /(?:^|[\\/])lessons$/.test(dirname);
}
