import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { Window } from 'happy-dom';

const container = await AstroContainer.create();

type Component = Parameters<typeof container.renderToString>[0];

/** The component with these properties, as a document. */
export async function render(component: Component, props: Record<string, unknown>) {
	const html = await container.renderToString(component, { props });
	return new new Window().DOMParser().parseFromString(html, 'text/html');
}
