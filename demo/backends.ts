import 'interaction-timeline/define.js';
import { backends } from './backends/backends.js';
import { fillRecord } from './backends/fill-record.js';
import { find } from './portal/find.js';

const parameters = new URLSearchParams(location.search);
const name = parameters.get('backend') ?? 'memory';
const backend = backends[name] ?? backends['memory']!;

find('#where').textContent = `${backend.label}. ${backend.kept}`;
find('#links').append(
  ...Object.entries(backends).map(([key, { label }]) => {
    const link = Object.assign(document.createElement('a'), { href: `?backend=${key}`, textContent: label });
    if (key === name) link.setAttribute('aria-current', 'page');
    const entry = document.createElement('li');
    entry.append(link);
    return entry;
  }),
);

const timeline = find<HTMLElementTagNameMap['interaction-timeline']>('interaction-timeline');
timeline.currentUser = { id: 'user-keller', name: 'Maren Keller' };
const adapter = backend.createAdapter(parameters);
const recordId = parameters.get('record') ?? 'sample';
// by somebody else, where that is possible: what the timeline hears of is what comes after its own first page
const filling = backend === backends['memory'] ? adapter : backend.createAdapter(parameters);
await fillRecord(filling, recordId, Number(parameters.get('entries')));
timeline.recordId = recordId;
timeline.adapter = adapter;
