import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { Window } from 'happy-dom';

const container = await AstroContainer.create();

type Component = Parameters<typeof container.renderToString>[0];

/** The component with these properties, on a page with these parameters, as a document. */
export async function render(
	component: Component,
	props: Record<string, unknown>,
	params: Record<string, string> = {},
) {
	const html = await container.renderToString(component, { props, params });
	return new new Window().DOMParser().parseFromString(html, 'text/html');
}
