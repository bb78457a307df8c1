import { createHash } from 'node:crypto';
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import { toJsonScript } from '../domain/json-script.ts';
import type { PackagedLesson } from '../domain/packaged-lesson.ts';
import { scoWords as words } from '../text/sco.ts';
import { hasClass, isElement, make, textOf } from './html-tree.ts';
import { leadOut } from './lead-out.ts';

interface Options {
	readonly lesson: PackagedLesson;
	/** Where the page lies on the live site. */
	readonly address: URL;
	/** The styles of what only a package shows. */
	readonly styles: string;
	/** The script of the package, by its address from the page. */
	readonly script: string;
}

/** What leads to the rest of the site, or is for search engines and previews. */
const ONLY_ON_SITE: readonly ((element: Element) => boolean)[] = [
	({ tagName }) => tagName === 'link',
	({ tagName, properties }) => tagName === 'meta' && 'property' in properties,
	({ properties }) => /^(?:twitter:|robots$)/.test(String(properties['name'])),
	({ properties }) => String(properties['httpEquiv']) === 'content-security-policy',
	({ tagName, properties }) =>
		tagName === 'script' && /^module$|ld\+json/.test(String(properties['type'])),
	(element) => ['crumbs', 'after', 'work-bar'].some((name) => hasClass(element, name)),
];

/**
 * The built page of a lesson as the page of a package: all addresses are relative, nothing leads
 * back to the site but a few links that say so, and nothing is fetched from anywhere.
 */
export function packagePage(html: string, options: Options): string {
	const tree = fromHtml(html);
	visit(tree, 'element', (element, index, parent) => {
		if (!ONLY_ON_SITE.some((isSuch) => isSuch(element)) || index === undefined) return undefined;
		parent?.children.splice(index, 1);
		return [SKIP, index];
	});
	const { address, lesson, styles, script } = options;
	leadOut(tree, address);
	visit(tree, 'element', (element) => {
		if (element.tagName === 'header' && hasClass(element, 'site')) fillHeader(element);
		if (element.tagName === 'footer' && hasClass(element, 'site')) fillFooter(element, address);
		if (element.tagName === 'style') useOwnFonts(element);
		delete element.properties['dataCards'];
	});
	const head = find(tree, 'head');
	const data = { type: 'application/json', dataPackaged: '' };
	head.children.push(
		// Else a browser asks the host for one.
		make('link', { rel: ['icon'], href: 'data:,' }),
		make('style', {}, styles),
		make('script', data, toJsonScript(lesson)),
		make('script', { defer: true, src: script }),
	);
	// Behind the character set and before anything it is about.
	head.children.splice(
		1,
		0,
		make('meta', { httpEquiv: ['content-security-policy'], content: policyOf(tree) }),
	);
	return toHtml(tree, { upperDoctype: true });
}

/** The name of the site, and what has become of the work. */
function fillHeader(header: Element): void {
	header.properties = { className: ['site', 'course', 'no-print'] };
	header.children = [
		make(
			'div',
			{ className: ['page'] },
			make('p', { className: ['wordmark'] }, 'Who Says', make('span', {}, '?')),
			make('p', { role: 'status', dataCourseBar: '' }),
			make('noscript', {}, make('p', {}, words.withoutScript)),
		),
	];
}

function fillFooter(footer: Element, address: URL): void {
	const page = footer.children.find((child) => isElement(child));
	const licence = page?.children.find((child) => isElement(child) && hasClass(child, 'quiet'));
	const link = make('a', { href: address.href, target: '_blank', rel: ['noopener'] }, words.onSite);
	const children: ElementContent[] = [
		make('p', {}, words.promise),
		make('p', {}, link, ' ', make('span', { className: ['quiet'] }, words.newWindow)),
		...(licence ? [licence] : []),
	];
	footer.children = [make('div', { className: ['page'] }, ...children)];
}

/** The faces lie in the package, beside the page. */
function useOwnFonts(style: Element): void {
	const css = textOf(style).replace(/url\('[^')]*\/(fonts\/[^')]+)'\)/g, "url('$1')");
	style.children = [{ type: 'text', value: css }];
}

/** Only what lies in the package, and scripts and styles of the page as they stand there. */
function policyOf(tree: Root): string {
	const hashes = { script: new Set<string>(), style: new Set<string>() };
	visit(tree, 'element', (element) => {
		const { tagName, properties } = element;
		const isData = properties['type'] === 'application/json';
		if ((tagName !== 'script' && tagName !== 'style') || isData || properties['src']) return;
		const hash = createHash('sha256').update(textOf(element)).digest('base64');
		hashes[tagName].add(`'sha256-${hash}'`);
	});
	return [
		"default-src 'none'",
		"img-src 'self' data:",
		"font-src 'self'",
		["script-src 'self'", ...hashes.script].join(' '),
		['style-src', ...hashes.style].join(' '),
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
}

/** @throws Error where the page has no such element */
function find(tree: Root, tagName: string): Element {
	let found: Element | undefined;
	visit(tree, 'element', (element) => {
		if (element.tagName === tagName) found ??= element;
	});
	if (!found) throw new Error(`A built page without \`<${tagName}>\` cannot be packed.`);
	return found;
}
