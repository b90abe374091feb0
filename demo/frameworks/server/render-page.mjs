// Prints a page whose widget was rendered here, without a browser.
import { readFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { MemoryAdapter } from 'interaction-timeline/adapters/memory.js';
import 'interaction-timeline/interaction-timeline.js';
import { html } from 'lit';

// what it can do tells which buttons there are; it is asked for nothing here
const adapter = new MemoryAdapter({ codes: [] });
const widget = await collectResult(
  render(html`
    <interaction-timeline record-id="4711" record-label="Ada Example" locale="en" .adapter=${adapter}>
    </interaction-timeline>
  `),
);
// what gives the widget its place is there before anything is loaded
const style = readFileSync(new URL('../shared/host.css', import.meta.url), 'utf8');
console.log(`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Rendered on a server</title>
    <style>${style}</style>
    <script type="module" src="client.js"></script>
  </head>
  <body>
    <main>
      <h1>Ada Example</h1>
      ${widget}
      <p>What comes below</p>
    </main>
  </body>
</html>`);
