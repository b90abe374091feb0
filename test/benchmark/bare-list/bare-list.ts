import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { WindowItem, WindowPart } from '../../../src/controllers/window/arrange-rows.js';
import { WindowController } from '../../../src/controllers/window/window-controller.js';

/** A row of the bare list. */
export interface BareRow {
  readonly id: string;
  /** The heading it stands under; rows of one group follow each other. */
  readonly group: string;
  readonly cells: readonly string[];
  /** What an open row shows below its cells. */
  readonly body?: string | undefined;
}

/**
 * A list over an array, made of the window alone, with the roles and keys of a list: what the window costs and promises is
 * measured and tested with it. With a height it scrolls itself, else with the page.
 *
 * @tag bare-list
 */
export class BareListElement extends LitElement {
  static override readonly properties = {
    rows: { attribute: false },
    open: { attribute: false },
  };

  static override readonly styles = css`
    :host {
      display: block;
      overflow-y: auto;
      font: 14px/20px sans-serif;
    }

    .list {
      overflow-anchor: none;
    }

    h3 {
      position: sticky;
      inset-block-start: 0;
      margin: 0;
      padding: 6px 8px;
      background: Canvas;
      font-size: inherit;
    }

    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }

    [data-row] {
      padding: 6px 8px;
      border-block-end: 1px solid #ddd;
    }

    .cells {
      display: flex;
      gap: 8px;
    }

    .cells span {
      flex: 1;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }

    p {
      margin: 4px 0 0;
    }
  `;

  declare rows: readonly BareRow[];
  /** Ids of rows that are open. Replace it to change it. */
  declare open: ReadonlySet<string>;
  /** What was told of the rows in view. */
  range = { first: -1, last: -1 };

  readonly window: WindowController;
  #current = 0;
  readonly #renderPart = (part: WindowPart) => this.#renderGroup(part);
  readonly #renderItem = (item: WindowItem) => this.#renderRow(item);
  readonly #groupOf = (index: number) => this.rows[index]!.group;

  constructor() {
    super();
    this.rows = [];
    this.open = new Set();
    this.window = new WindowController(this, {
      count: () => this.rows.length,
      keyOf: (index) => this.rows[index]?.id,
      list: () => this.renderRoot.querySelector<HTMLElement>('.list'),
      indexOf: (key) => this.rows.findIndex(({ id }) => id === key),
      inset: () => 32,
      estimate: 33,
      onRange: (range) => (this.range = range),
    });
  }

  /** Moves the focus to a row, rendered or not. */
  async focusRow(index: number): Promise<void> {
    this.#current = Math.max(0, Math.min(index, this.rows.length - 1));
    await this.window.scrollToIndex(this.#current);
    this.window.elementOf(this.#current)?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    return html`<div class="list" @keydown=${this.#handleKeydown} @click=${this.#handleClick}>
      ${repeat(this.window.arrange(this.#groupOf), keyOf, this.#renderPart)}
    </div>`;
  }

  #renderGroup({ group, items }: WindowPart): TemplateResult {
    if (group === undefined) return html`<div data-gap></div>`;
    return html`<section aria-label=${group}>
      <h3>${group}</h3>
      <ol role="list">
        ${repeat(items, keyOf, this.#renderItem)}
      </ol>
    </section>`;
  }

  #renderRow({ index }: WindowItem): TemplateResult {
    if (index < 0) return html`<li data-gap role="presentation"></li>`;
    const { id, cells, body } = this.rows[index]!;
    return html`<li
      data-row
      tabindex=${index === this.#current ? 0 : -1}
      aria-posinset=${index + 1}
      aria-setsize=${this.rows.length}
    >
      <div class="cells">${cells.map((cell) => html`<span>${cell}</span>`)}</div>
      ${this.open.has(id) ? html`<p>${body}</p>` : nothing}
    </li>`;
  }

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    const at = this.#current;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: this.rows.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      void this.focusRow(to);
    } else if (event.key === 'Enter') this.#toggle(at);
  };

  readonly #handleClick = (event: Event): void => {
    const index = this.window.indexOf(event.target as Element);
    if (index < 0) return;
    this.#current = index;
    this.#toggle(index);
  };

  #toggle(index: number): void {
    const { id } = this.rows[index]!;
    const open = new Set(this.open);
    if (!open.delete(id)) open.add(id);
    this.open = open;
  }
}

const keyOf = ({ key }: { readonly key: string }) => key;

customElements.define('bare-list', BareListElement);

declare global {
  interface HTMLElementTagNameMap {
    'bare-list': BareListElement;
  }
}
