// Prints what an adapter is asked for while a server renders the timeline.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import 'interaction-timeline/interaction-timeline.js';
import { html } from 'lit';

const calls = [];
const asked = (method) => () => {
  calls.push(method);
  return new Promise(() => undefined);
};
const adapter = Object.fromEntries(
  ['list', 'codes', 'currentUser', 'create', 'update', 'delete', 'subscribe'].map((method) => [method, asked(method)]),
);
await collectResult(
  render(
    html`<interaction-timeline record-id="4711" regions="toolbar flags list" .adapter=${adapter}>
    </interaction-timeline>`,
  ),
);
console.log(JSON.stringify(calls));
