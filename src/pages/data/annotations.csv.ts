import type { APIRoute } from 'astro';
import { annotationRows } from '../../domain/annotation-rows.ts';
import { getCourse } from '../../loaders/get-course.ts';
import { stringify } from 'csv-stringify/sync';

/** Every annotation of every article, a row each (RFC 4180), safe to open in a spreadsheet. */
export const GET: APIRoute = () => {
	const rows = [...getCourse().articles.values()].flatMap(annotationRows);
	return new Response(stringify(rows, { header: true, escape_formulas: true }));
};
