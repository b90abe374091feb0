import '../interaction-timeline.js';
import { createAdapter } from './history.js';

const outlet = document.querySelector('#outlet');
const output = document.querySelector('output');
let mounted = 0;

/** Resolves when the rows of a view are there. */
function mount() {
  const timeline = document.createElement('interaction-timeline');
  Object.assign(timeline, { recordId: 'spa', recordLabel: 'Rosalind Sample', timeZone: 'UTC', noDefault: true });
  timeline.adapter = createAdapter('spa');
  const loaded = new Promise((resolve) => timeline.addEventListener('interactions-loaded', resolve, { once: true }));
  outlet.replaceChildren(timeline);
  mounted += 1;
  return loaded;
}

function report() {
  output.textContent = `Mounted ${mounted === 1 ? 'once' : `${mounted} times`}, now ${outlet.childElementCount}.`;
}

async function run() {
  for (let time = 0; time < 200; time++) {
    await mount();
    outlet.replaceChildren();
  }
  report();
}

document.querySelector('#run').addEventListener('click', () => void run());
document.querySelector('#step').addEventListener('click', async () => {
  if (outlet.childElementCount > 0) outlet.replaceChildren();
  else await mount();
  report();
});
