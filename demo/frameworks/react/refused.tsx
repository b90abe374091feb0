// Compiled, never run: what a host gets wrong must not type-check.
import type {} from 'interaction-timeline/react';

export const refused = [
  // @ts-expect-error a record id is text
  <interaction-timeline recordId={4711} />,
  // @ts-expect-error an adapter needs a list
  <interaction-timeline adapter={{}} />,
  // @ts-expect-error there is no such property
  <interaction-timeline recordID="4711" />,
  // @ts-expect-error there are two views
  <interaction-timeline view="everything" />,
  // @ts-expect-error an event carries what it tells of itself, not in a detail
  <interaction-timeline oninteraction-created={(event) => event.detail} />,
  // @ts-expect-error a picker has a code as its value, not a text
  <interaction-code-picker value="call" />,
];
