import 'interaction-timeline/define.js';
import type { InteractionAdapter, InteractionTimelineElement } from 'interaction-timeline';
import { FakeBackend } from './adapters/guide/fake-backend.js';
import { lies, lyingFetch, type LieName } from './adapters/guide/lies.js';
import { createReadOnlyAdapter } from './adapters/guide/read-only.js';
import { createWritingAdapter } from './adapters/guide/writing.js';
import { applyAppearance } from './portal/appearance.js';
import { find } from './portal/find.js';

type Create = (settings: { fetch: typeof fetch; timeout: number }) => InteractionAdapter;

/** Milliseconds until the page gives up an answer, so that its readers need not wait half a minute. */
const TIMEOUT = 4000;

const parameters = new URLSearchParams(location.search);
applyAppearance(parameters);

let told: LieName | undefined = chosenLie(parameters.get('lie'));
const person = 'people/4711';
// its newest entry is of an hour ago: nothing of it is to come
const backend = new FakeBackend(person, Date.now() - 3_600_000);
const fetchLies = lyingFetch(backend.fetch, () => told);

function chosenLie(name: string | null): LieName | undefined {
  return (Object.keys(lies) as LieName[]).find((one) => one === name);
}

function show(id: string, create: unknown): InteractionTimelineElement {
  const timeline = find<InteractionTimelineElement>(id);
  timeline.recordId = person;
  timeline.recordLabel = 'Rosalind Sample';
  timeline.currentUser = { id: 'u1', name: 'Ana Núñez' };
  timeline.adapter = (create as Create)({ fetch: fetchLies, timeout: TIMEOUT });
  return timeline;
}

const timelines = [show('#writing', createWritingAdapter), show('#reading', createReadOnlyAdapter)];

function choice(value: string, label: string): HTMLElement {
  const input = Object.assign(document.createElement('input'), { type: 'radio', name: 'lie', value });
  input.checked = value === (told ?? '');
  const chip = document.createElement('label');
  chip.append(input, label);
  return chip;
}

const choices = find('#lies');
// that 404 means forbidden is for other backends: this one means an empty list by it
const offered = Object.entries(lies).filter(([name]) => name !== 'forbidden-404');
choices.append(choice('', 'The truth'), ...offered.map(([name, { label }]) => choice(name, label)));
choices.addEventListener('change', (event) => {
  told = chosenLie((event.target as HTMLInputElement).value);
  for (const timeline of timelines) void timeline.refresh();
});
