import '../interaction-timeline.js';
import { createAdapter } from './history.js';

document.querySelector('interaction-timeline').adapter = createAdapter('portal');
