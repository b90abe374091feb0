import 'interaction-timeline/new-interaction-dialog.js';
import { MemoryAdapter } from 'interaction-timeline/adapters/memory.js';
import { codes, currentUser, recordId, relations, users } from './sample.js';

const dialog = document.querySelector('new-interaction-dialog');
dialog.adapter = new MemoryAdapter({ codes, users, currentUser, relations: { [recordId]: relations } });

document.querySelector('#log-call').addEventListener('click', async () => {
  const saved = await dialog.showModal({ code: 'contact', subcode: 'call-parent' });
  document.querySelector('#saved').textContent = saved ? `Logged: ${saved.subject}` : 'Nothing was logged.';
});
