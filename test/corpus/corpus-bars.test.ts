import { describeCorpus } from './run-corpus.js';
import { barViews } from './views/bars.js';

describe('hostile texts in bars', () => describeCorpus(barViews));
