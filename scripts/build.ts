import { buildSite } from './tools.ts';

process.exit(buildSite());
