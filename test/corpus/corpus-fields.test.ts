import { describeCorpus } from './run-corpus.js';
import { fieldViews } from './views/fields.js';

describe('hostile texts in fields', () => describeCorpus(fieldViews));
