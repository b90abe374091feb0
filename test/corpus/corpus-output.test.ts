import { describeCorpus } from './run-corpus.js';
import { outputViews } from './views/output.js';

describe('hostile texts in what is put out', () => describeCorpus(outputViews));
