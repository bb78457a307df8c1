import { strFromU8, unzipSync } from 'fflate';
import { readBuilt } from './site.ts';

/** A built package, unzipped. */
export function readPackage(name: string): ReadonlyMap<string, Uint8Array> {
	return new Map(Object.entries(unzipSync(readBuilt(`packages/${name}`))));
}

/** @throws Error where the package has no such file */
export function textIn(files: ReadonlyMap<string, Uint8Array>, path: string): string {
	const file = files.get(path);
	if (!file) throw new Error(`The package has no \`${path}\`.`);
	return strFromU8(file);
}

/** The values of an attribute, in order, as XML and HTML of our own write them. */
export function valuesOf(markup: string, attribute: string): string[] {
	return [...markup.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(
		([, value = '']) => value,
	);
}
