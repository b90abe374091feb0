import { describeCorpus } from './run-corpus.js';
import { formViews } from './views/forms.js';

describe('hostile texts in forms', () => describeCorpus(formViews));
