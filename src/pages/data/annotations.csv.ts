import type { APIRoute } from 'astro';
import { annotationRows } from '../../domain/annotation-rows.ts';
import { getCourse } from '../../loaders/get-course.ts';
import { stringify } from 'csv-stringify/sync';

/** Every annotation of every article, a row each (RFC 4180), safe to open in a spreadsheet. */
export const GET: APIRoute = () => {
	const tables = [...getCourse().articles.values()].map((article, index) =>
		stringify(annotationRows(article), { header: index === 0, escape_formulas: true }),
	);
	return new Response(tables.join(''));
};
