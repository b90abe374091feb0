import 'interaction-timeline/define.js';
import { find } from './portal/find.js';
import { createRows, longRows, rightToLeftRows } from './states/sample-rows.js';
import { answering } from './states/scripted-adapters.js';

let submitted = 0;
let keys = 0;

function report(): void {
  const times = submitted === 0 ? 'never' : `${submitted} times`;
  find('#log').textContent = `Submitted: ${times}. Keys that reached the host: ${keys === 0 ? 'none' : keys}.`;
}

// A host that takes every letter as a shortcut, as some do: it counts those typed where it should not listen.
document.addEventListener('keydown', ({ key, target }) => {
  const inside = target instanceof Element && target.localName.startsWith('interaction-');
  if (!inside || key.length !== 1) return;
  keys += 1;
  report();
});

find('form').addEventListener('submit', (event) => {
  event.preventDefault();
  submitted += 1;
  report();
});

const timeline = find<HTMLElementTagNameMap['interaction-timeline']>('interaction-timeline');
timeline.currentUser = { id: 'user-keller', name: 'Maren Keller' };
timeline.adapter = answering([...longRows, ...rightToLeftRows, ...createRows(12)]);
