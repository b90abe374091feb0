import '../interaction-timeline.js';
import { createAdapter } from './history.js';

for (const timeline of document.querySelectorAll('interaction-timeline')) {
  timeline.adapter = createAdapter(timeline.recordId);
}

const dialog = document.querySelector('dialog');
document.querySelector('#open').addEventListener('click', () => dialog.showModal());
dialog.addEventListener('close', () => {
  document.querySelector('output').textContent = 'The dialog was closed.';
});

const tabs = [...document.querySelectorAll('[role=tab]')];
for (const tab of tabs) {
  tab.addEventListener('click', () => {
    for (const each of tabs) {
      each.ariaSelected = String(each === tab);
      document.getElementById(each.getAttribute('aria-controls')).hidden = each !== tab;
    }
  });
}
