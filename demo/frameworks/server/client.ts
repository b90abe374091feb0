// before anything of Lit: what the server has rendered is taken over instead of rendered again
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import 'interaction-timeline/interaction-timeline.js';
import { createSampleAdapter } from '../shared/sample-history.js';

document.querySelector('interaction-timeline')!.adapter = createSampleAdapter();
