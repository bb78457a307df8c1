import type { APIRoute, GetStaticPaths } from 'astro';
import { href } from '../../../components/href.ts';
import { addresses } from '../../../domain/address.ts';
import { toWebAnnotation } from '../../../domain/web-annotation.ts';
import { findArticle } from '../../../loaders/find.ts';
import { getCourse } from '../../../loaders/get-course.ts';

export const getStaticPaths = (() =>
	[...getCourse().articles.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

/** All annotations of an article as a W3C annotation page, with the label of a composed text. */
export const GET: APIRoute = ({ params, site }) => {
	const { id, about, text, annotations } = findArticle(String(params['id']));
	const absolute = (address: string) => `${site?.origin ?? ''}${href(address)}`;
	const page = {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: absolute(addresses.articleData(id)),
		type: 'AnnotationPage',
		label: about.label === undefined ? about.title : `${about.title} (${about.label})`,
		rights: 'https://creativecommons.org/licenses/by/4.0/',
		items: annotations.map((annotation) => {
			const { '@context': _, ...item } = toWebAnnotation(annotation, text, {
				note: absolute(addresses.annotation(id, annotation.id)),
				text: absolute(addresses.articleText(id)),
				signal: absolute(addresses.form(annotation.signal, annotation.form)),
			});
			return item;
		}),
	};
	return new Response(JSON.stringify(page));
};
