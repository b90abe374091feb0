import 'interaction-timeline/interaction-timeline.js';
import { MemoryAdapter } from 'interaction-timeline/adapters/memory.js';
import { codes, currentUser, interactions, recordId, relations, users } from './sample.js';

const timeline = document.querySelector('interaction-timeline');
timeline.adapter = new MemoryAdapter({
  interactions,
  codes,
  users,
  currentUser,
  relations: { [recordId]: relations },
});
