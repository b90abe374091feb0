import 'interaction-timeline/interaction-quick-log.js';
import { MemoryAdapter } from 'interaction-timeline/adapters/memory.js';
import { codes, currentUser, users } from './sample.js';

const line = document.querySelector('interaction-quick-log');
line.adapter = new MemoryAdapter({ codes, users, currentUser });
line.presets = [
  { key: 'no-answer', label: 'No answer', draft: { code: 'contact', subcode: 'call-student', subject: 'No answer' } },
];
