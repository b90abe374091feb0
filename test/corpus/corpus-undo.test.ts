import { describeCorpus } from './run-corpus.js';
import { undoViews } from './views/undo.js';

describe('hostile texts in rows that can be undone', () => describeCorpus(undoViews));
