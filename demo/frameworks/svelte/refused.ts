// Compiled, never run: what a host gets wrong must not type-check.
import type { SvelteTag } from 'interaction-timeline/svelte';

type Timeline = SvelteTag<'interaction-timeline'>;

export const refused: readonly Timeline[] = [
  // @ts-expect-error a record id is text
  { recordId: 4711 },
  // @ts-expect-error an adapter needs a list
  { adapter: {} },
  // @ts-expect-error there is no such property
  { recordID: '4711' },
  // @ts-expect-error there are two views
  { view: 'everything' },
  // @ts-expect-error Svelte would write a false one as the word, which is true
  { 'no-default': false },
  // @ts-expect-error an event carries what it tells of itself, not in a detail
  { 'oninteraction-created': (event) => event.detail },
  // @ts-expect-error there is no such event
  { 'oninteraction-creatd': () => {} },
];
