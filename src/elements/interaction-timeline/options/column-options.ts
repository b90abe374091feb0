import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { renderIcon } from '../../shared/render-icon.js';
import { COLUMN_KEYS, columnName, shownColumns, type Column, type ColumnKey } from '../table/columns.js';
import type { TimelineModel } from '../timeline-model.js';
import { optionIcons } from './option-icons.js';

/** Which columns the table has, and in which order. */
export class ColumnOptions {
  readonly #model: TimelineModel;
  /** All columns as they are listed: one that is taken away stays where it was as long as the options are open. */
  #order: readonly ColumnKey[] = [];

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  /** Lists the columns anew: those shown in their order, then the others. */
  restart(): void {
    const shown = this.#shown.map(({ key }) => key);
    this.#order = [...shown, ...COLUMN_KEYS.filter((key) => !shown.includes(key))];
  }

  render(): TemplateResult {
    const { messages } = this.#model.i18n;
    const shown = new Set(this.#shown.map(({ key }) => key));
    return html`<fieldset class="option wide" part="option">
      <legend part="label">${messages.columns}</legend>
      <ul role="list" class="columns">
        ${repeat(
          this.#order,
          (key) => key,
          (key, index) => this.#renderColumn(key, index, shown.has(key)),
        )}
      </ul>
    </fieldset>`;
  }

  #renderColumn(key: ColumnKey, index: number, isShown: boolean): TemplateResult {
    const { messages } = this.#model.i18n;
    const name = columnName(key, messages);
    return html`<li>
      <label>
        <input
          type="checkbox"
          .checked=${isShown}
          ?disabled=${key === 'subject'}
          @change=${() => this.#toggle(key, !isShown)}
        />
        ${name}
      </label>
      ${this.#renderMove(key, index, -1, messages.moveEarlier(name))}
      ${this.#renderMove(key, index, 1, messages.moveLater(name))}
    </li>`;
  }

  #renderMove(key: ColumnKey, index: number, by: -1 | 1, label: string): TemplateResult {
    const isEnd = index + by < 0 || index + by >= this.#order.length;
    return html`<button
      type="button"
      class="sign"
      part="column-move"
      aria-label=${label}
      aria-disabled=${isEnd ? 'true' : 'false'}
      @click=${async ({ currentTarget }: Event) => {
        if (isEnd) return;
        this.#move(key, index, by);
        await this.#model.host.updateComplete;
        // a button that was moved with its line has lost the focus
        (currentTarget as HTMLElement | null)?.focus();
      }}
    >
      ${renderIcon(by < 0 ? 'up' : 'down', optionIcons)}
    </button>`;
  }

  #toggle(key: ColumnKey, isWanted: boolean): void {
    const shown = this.#shown;
    const widths = new Map(shown.map((column) => [column.key, column]));
    this.#choose((each) => (each === key ? isWanted : widths.has(each)));
  }

  #move(key: ColumnKey, index: number, by: -1 | 1): void {
    this.#order = this.#order.toSpliced(index, 1).toSpliced(index + by, 0, key);
    const shown = new Set(this.#shown.map((column) => column.key));
    this.#choose((each) => shown.has(each));
    const { messages, format } = this.#model.i18n;
    const place = format.count(index + by + 1);
    const text = messages.columnMoved(columnName(key, messages), place, format.count(this.#order.length));
    this.#model.announce(text);
  }

  #choose(isWanted: (key: ColumnKey) => boolean): void {
    const { reader } = this.#model;
    const widths = new Map(reader.state.columns?.map(({ key, width }) => [key, width]));
    const columns = this.#order.filter(isWanted).map((key) => {
      const width = widths.get(key);
      return width === undefined ? { key } : { key, width };
    });
    reader.choose({ columns });
  }

  get #shown(): readonly Column[] {
    return shownColumns(this.#model.reader.state.columns);
  }
}
