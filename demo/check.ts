import { inSentence, testAdapter, type PromiseResult, type Report } from 'interaction-timeline/testing';
import { applyAppearance } from './portal/appearance.js';
import { find } from './portal/find.js';
import { countsInWords, ResultsView } from './check/results-view.js';
import { fetchWith, sources } from './check/sources.js';

/** Where the documentation lies. */
const GUIDE_BASE = './docs/';

/** Most milliseconds between two frames: results that come at once would keep the page from being drawn. */
const FRAME = 50;

const form = find<HTMLFormElement>('#settings');
const field = (id: string) => find<HTMLInputElement>(`#${id}`);
const source = find<HTMLSelectElement>('#source');
const [run, stop] = [find<HTMLButtonElement>('#run'), find<HTMLButtonElement>('#stop')];
const [status, counts] = [find('#status'), find('#counts')];
const progress = find<HTMLProgressElement>('#progress');
const view = new ResultsView();

let report: Pick<Report, 'results' | 'leftovers'> = { results: [], leftovers: [] };
let controller: AbortController | undefined;

function showFields(): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-for]')) {
    line.hidden = !line.dataset['for']!.split(' ').includes(source.value);
  }
  field('url').required = ['rest', 'module'].includes(source.value);
  find('#scratch-line').hidden = !field('writes').checked;
  field('scratch').required = field('writes').checked;
}

function fillIn(): void {
  const { record = '' } = sources[source.value]!;
  field('record').value = record;
  field('scratch').value = record && 'scratch';
}

/** Settings in the address, so that a check can be linked to: `?source=module&url=…&record=4711`. A token is never one. */
function readAddress(parameters: URLSearchParams): void {
  const chosen = parameters.get('source') ?? '';
  if (Object.hasOwn(sources, chosen)) source.value = chosen;
  fillIn();
  for (const name of ['url', 'record', 'scratch', 'timeout']) {
    const value = parameters.get(name);
    if (value !== null) field(name).value = value;
  }
  field('writes').checked = parameters.has('writes');
}

async function check({ signal }: AbortController): Promise<void> {
  const results: PromiseResult[] = [];
  let drawn = performance.now();
  const adapter = await sources[source.value]!.create({
    url: field('url').value,
    fetch: fetchWith(field('token').value),
  });
  report = await testAdapter(adapter, {
    recordId: field('record').value,
    writes: field('writes').checked,
    scratchRecordId: field('scratch').value,
    timeout: field('timeout').valueAsNumber * 1000,
    signal,
    guideBase: GUIDE_BASE,
    async onResult(result, { done, of }) {
      results.push(result);
      report = { results, leftovers: [] };
      view.add(result);
      progress.max = of;
      progress.value = done;
      counts.textContent = `${done} of ${of} promises: ${countsInWords(results)}.`;
      if (performance.now() - drawn < FRAME) return;
      await new Promise((resolve) => setTimeout(resolve));
      drawn = performance.now();
    },
  });
  view.showLeftovers(report.leftovers);
  const end = signal.aborted ? 'Stopped' : 'Finished';
  status.textContent = `${end}: ${countsInWords(report.results)}.`;
}

async function start(): Promise<void> {
  controller = new AbortController();
  [run.disabled, stop.disabled] = [true, false];
  view.clear();
  report = { results: [], leftovers: [] };
  progress.value = 0;
  counts.textContent = '';
  status.textContent = 'The suite runs.';
  find('#outcome').hidden = false;
  find('#outcome-heading').focus();
  try {
    await check(controller);
  } catch (error) {
    status.textContent = `The suite could not run: ${error instanceof Error ? error.message : String(error)}`;
  }
  [run.disabled, stop.disabled] = [false, true];
}

async function copy(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = `Copied as ${what}.`;
  } catch {
    status.textContent = 'The browser does not let the page copy. The results can be selected and copied by hand.';
  }
}

source.append(...Object.entries(sources).map(([value, { label }]) => new Option(label, value)));
const parameters = new URLSearchParams(location.search);
applyAppearance(parameters);
readAddress(parameters);
showFields();

source.addEventListener('change', fillIn);
form.addEventListener('change', showFields);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void start();
});
stop.addEventListener('click', () => controller?.abort());
find('#copy-text').addEventListener('click', () => {
  void copy([`${countsInWords(report.results)}.`, ...report.results.map(inSentence)].join('\n'), 'text');
});
find('#copy-json').addEventListener('click', () => void copy(JSON.stringify(report, null, 2), 'JSON'));
