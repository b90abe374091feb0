import 'interaction-timeline/interaction-timeline.js';
import { MemoryAdapter } from 'interaction-timeline/adapters/memory.js';

const timeline = document.querySelector('interaction-timeline');
timeline.adapter = new MemoryAdapter({
  codes: [{ key: 'call', label: 'Call' }],
  interactions: [
    { id: '1', recordId: '4711', date: '2025-10-06T09:30:00Z', code: 'call', subject: 'Asked about housing' },
  ],
});
timeline.addEventListener('interaction-created', ({ interaction }) => {
  document.querySelector('output').textContent = `Logged: ${interaction.subject}`;
});
