/** The playground: a timeline, all that a host may change of it, what it tells, and the HTML for it. */
import 'interaction-timeline/define.js';
import { MemoryAdapter, type InteractionTimelineElement } from 'interaction-timeline';
import { find } from '../portal/find.js';
import { relations } from '../seed/relations.js';
import { currentUser, users } from '../seed/users.js';
import { copyFrom } from './code-blocks.js';
import { fillControls, readControls } from './playground/controls.js';
import { createEntries, RECORD_ID, type Entries } from './playground/entries.js';
import { logEvents } from './playground/event-log.js';
import { faultyAdapter } from './playground/faulty-adapter.js';
import { directionOf, markupOf } from './playground/markup.js';
import { attributes, backend, language, look, readValues, writeValues, type Values } from './playground/settings.js';

/** The ready themes, by name, with their addresses. */
const themes = new Map(
  Object.entries(
    import.meta.glob<string>('../../src/themes/*.css', { query: '?url', import: 'default', eager: true }),
  ).map(([path, url]) => [path.replace(/^.*\/(.+)\.css$/, '$1'), url]),
);

const groups = [attributes, look([...themes.keys()]), language, backend];
const form = find<HTMLFormElement>('#controls');
const preview = find('#preview');
const events = find('#events');

let values: Values = {};
let entries: Entries;
let timeline: InteractionTimelineElement;

const themeLink = Object.assign(document.createElement('link'), { rel: 'stylesheet' });

/** A new element over a new backend: where other entries are chosen, nothing of the old ones may stay. */
function start(): void {
  entries = createEntries(values['entries']!);
  timeline = document.createElement('interaction-timeline');
  timeline.recordId = RECORD_ID;
  timeline.noDefault = true;
  timeline.persist = 'none';
  const adapter = new MemoryAdapter({ ...entries, currentUser, users, relations: { [RECORD_ID]: relations } });
  timeline.adapter = faultyAdapter(adapter, () => values['answers']!);
  logEvents(timeline, events);
  dress();
  preview.replaceChildren(timeline);
}

/** Gives the element what was chosen. */
function dress(): void {
  for (const { name, kind } of [...attributes.settings, ...language.settings]) {
    const value = name === 'dir' ? directionOf(values) : values[name]!;
    if (value || kind === 'many') timeline.setAttribute(name, kind === 'flag' ? '' : value);
    else timeline.removeAttribute(name);
  }
  preview.style.colorScheme = values['colours']!;
  preview.style.maxInlineSize = values['width'] ? `${values['width']}px` : '';
  for (const name of ['accent', 'radius']) {
    timeline.style.setProperty(`--interaction-${name}`, values[name] || null);
  }
  const theme = themes.get(values['theme']!);
  if (theme === undefined) themeLink.remove();
  else {
    themeLink.href = theme;
    document.head.append(themeLink);
  }
}

/** What failed before, then the whole history, so that the new answer is seen at once. */
async function askAgain(): Promise<void> {
  await timeline.retry();
  await timeline.refresh();
}

function show(next: Values): void {
  const before = values;
  values = next;
  if (before['entries'] !== next['entries']) start();
  else {
    dress();
    if (before['answers'] !== next['answers']) void askAgain();
  }
  find('#markup').textContent = markupOf(values, entries);
  const query = writeValues(groups, values).toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
}

const asAddressed = readValues(groups, new URLSearchParams(location.search));
fillControls(form, groups, asAddressed);
form.addEventListener('input', () => show(readControls(form, groups)));
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', (event) => {
  // the form's own start is what the address said
  event.preventDefault();
  const initial = readValues(groups, new URLSearchParams());
  fillControls(form, groups, initial);
  show(initial);
  find('summary', form).focus();
});
find('#clear-events').addEventListener('click', () => events.replaceChildren());
find<HTMLButtonElement>('#copy-markup').addEventListener(
  'click',
  (event) => void copyFrom(event.currentTarget as HTMLButtonElement, find('#markup').textContent),
);
show(asAddressed);
