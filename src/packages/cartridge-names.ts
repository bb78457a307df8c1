import type { CartridgeVersion } from '../domain/package-file.ts';

/** What a version of Common Cartridge calls things. */
export interface CartridgeNames {
	readonly schemaVersion: string;
	readonly manifest: string;
	readonly manifestSchema: string;
	readonly metadata: string;
	readonly metadataSchema: string;
	readonly webLink: string;
	readonly topic: string;
	readonly questionsSchema: string;
	readonly types: { readonly webLink: string; readonly topic: string; readonly test: string };
}

export const CARTRIDGE_NAMES: Readonly<Record<CartridgeVersion, CartridgeNames>> = {
	'1.1': namesOf('1.1.0', 'v1p1'),
	'1.2': namesOf('1.2.0', 'v1p2'),
};

/** Questions are QTI 1.2 in both. */
export const QUESTIONS = 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2';

function namesOf(schemaVersion: string, version: string): CartridgeNames {
	const xsd = `http://www.imsglobal.org/xsd/imscc${version}`;
	const profile = `http://www.imsglobal.org/profile/cc/cc${version}`;
	return {
		schemaVersion,
		manifest: `${xsd}/imscp_v1p1`,
		manifestSchema: `${profile}/cc${version}_imscp_v1p2_v1p0.xsd`,
		metadata: `http://ltsc.ieee.org/xsd/imscc${version}/LOM/manifest`,
		metadataSchema: `${profile}/LOM/cc${version}_lommanifest_v1p0.xsd`,
		webLink: `${xsd}/imswl_${version}`,
		topic: `${xsd}/imsdt_${version}`,
		questionsSchema: `${profile}/cc${version}_qtiasiv1p2p1_v1p0.xsd`,
		types: {
			webLink: `imswl_xml${version}`,
			topic: `imsdt_xml${version}`,
			test: `imsqti_xmlv1p2/imscc_xml${version}/assessment`,
		},
	};
}
