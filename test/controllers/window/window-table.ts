import { LitElement, css, html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { WindowItem, WindowPart } from '../../../src/controllers/window/arrange-rows.js';
import { WindowController } from '../../../src/controllers/window/window-controller.js';

const keyOf = ({ key }: { readonly key: string }) => key;

/** A native table in the window: a body a group, cells as gaps. Rows are loaded from `loaded` on. */
export class WindowTableElement extends LitElement {
  static override readonly properties = { ids: { attribute: false } };

  static override readonly styles = css`
    :host {
      display: block;
      block-size: 400px;
      overflow-y: auto;
    }

    table {
      overflow-anchor: none;
      border-collapse: collapse;
      inline-size: 100%;
    }

    td {
      padding: 0;
    }

    [data-row] {
      block-size: 30px;
    }
  `;

  declare ids: readonly (string | undefined)[];

  readonly window = new WindowController(this, {
    count: () => this.ids.length,
    keyOf: (index) => this.ids[index],
    list: () => this.renderRoot.querySelector('table'),
    indexOf: (key) => this.ids.indexOf(key),
  });

  constructor() {
    super();
    this.ids = [];
  }

  protected override render(): TemplateResult {
    return html`<table>
      <thead>
        <tr>
          <th>Head</th>
        </tr>
      </thead>
      ${repeat(
        this.window.arrange((index) => `G${Math.floor(index / 20)}`),
        keyOf,
        (part) => this.#renderPart(part),
      )}
    </table>`;
  }

  #renderPart({ group, items }: WindowPart): TemplateResult {
    if (group === undefined)
      return html`<tbody>
        <tr>
          <td data-gap></td>
        </tr>
      </tbody>`;
    return html`<tbody>
      <tr>
        <th>${group}</th>
      </tr>
      ${repeat(items, keyOf, (item) => this.#renderRow(item))}
    </tbody>`;
  }

  #renderRow({ index }: WindowItem): TemplateResult {
    if (index < 0)
      return html`<tr>
        <td data-gap></td>
      </tr>`;
    return html`<tr data-row tabindex="-1">
      <td>${this.ids[index] ?? '…'}</td>
    </tr>`;
  }
}

customElements.define('window-table', WindowTableElement);
