// Prints every element as a server renders it, with nothing given.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import 'interaction-timeline/define.js';
import { html } from 'lit';

const elements = {
  'interaction-attachments': html`<interaction-attachments></interaction-attachments>`,
  'interaction-code-picker': html`<interaction-code-picker></interaction-code-picker>`,
  'interaction-date-field': html`<interaction-date-field></interaction-date-field>`,
  'interaction-provider': html`<interaction-provider></interaction-provider>`,
  'interaction-quick-log': html`<interaction-quick-log record-id="4711"></interaction-quick-log>`,
  'interaction-relations': html`<interaction-relations></interaction-relations>`,
  'interaction-summary': html`<interaction-summary record-id="4711"></interaction-summary>`,
  'interaction-timeline': html`<interaction-timeline record-id="4711"></interaction-timeline>`,
  'interaction-user-picker': html`<interaction-user-picker></interaction-user-picker>`,
  'new-interaction-dialog': html`<new-interaction-dialog></new-interaction-dialog>`,
};

const rendered = {};
for (const [tag, element] of Object.entries(elements)) rendered[tag] = await collectResult(render(element));
console.log(JSON.stringify(rendered));
