import 'interaction-timeline/interaction-summary.js';
import { MemoryAdapter } from 'interaction-timeline/adapters/memory.js';
import { codes, interactions } from './sample.js';

const summary = document.querySelector('interaction-summary');
summary.adapter = new MemoryAdapter({ interactions, codes });
summary.addEventListener('interaction-range-select', ({ from, to }) => {
  document.querySelector('#range').textContent = from ? `Chosen: ${from} to ${to}` : 'All days.';
});
