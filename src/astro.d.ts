// For the native compiler, which does not read .astro files; `astro check` resolves the files themselves.
declare module '*.astro' {
	const component: import('astro/runtime/server/index.js').AstroComponentFactory;
	export default component;
}
