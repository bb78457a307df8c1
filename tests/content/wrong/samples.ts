import { ARTICLE_SAMPLES } from './article-samples.ts';
import { PAGE_SAMPLES } from './page-samples.ts';

/** One fault for each rule. */
export const SAMPLES = [...ARTICLE_SAMPLES, ...PAGE_SAMPLES];
