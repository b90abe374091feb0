import { describeCorpus } from './run-corpus.js';
import { rowViews } from './views/rows.js';

describe('hostile texts in rows', () => describeCorpus(rowViews));
