/** What the test runner adds to the environment; Astro and Vite behave otherwise where they see it. */
const RUNNERS = /^(?:VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL|NODE_ENV|SITE_URL|PORT)$/;

/** The environment of somebody who runs one of our commands, with these variables set. */
export function environment(variables: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
	const own = Object.entries(process.env).filter(([name]) => !RUNNERS.test(name));
	return { ...Object.fromEntries(own), ASTRO_TELEMETRY_DISABLED: '1', ...variables };
}
