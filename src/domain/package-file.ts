/** The versions of Common Cartridge that platforms ask for. */
export const CARTRIDGE_VERSIONS = ['1.1', '1.2'] as const;
export type CartridgeVersion = (typeof CARTRIDGE_VERSIONS)[number];

/** The file of a lesson as a SCORM package: "who-says-so-scorm12.zip". */
export function scormFile(lesson: string): string {
	return `${lesson}-scorm12.zip`;
}

/** The file of a module as a Common Cartridge: "find-the-voice-cc11.imscc". */
export function cartridgeFile(module: string, version: CartridgeVersion): string {
	return `${module}-cc${version.replace('.', '')}.imscc`;
}
