import { domainLines } from './golden-lines-domain.js';
import { hardLines } from './golden-lines-hard.js';
import type { GoldenSet } from './golden-line.js';

/** Every line, with when and where it is typed. */
export const goldenSets: readonly GoldenSet[] = [domainLines, ...hardLines];
