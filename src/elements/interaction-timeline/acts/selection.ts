import { html, nothing, type TemplateResult } from 'lit';
import { memoizeLast } from '../../../controllers/memoize-last.js';
import { acting } from '../../../i18n/english/acting.js';
import type { Interaction } from '../../../model/interaction.js';
import { subjectText } from '../entry-view.js';
import type { TimelineModel } from '../timeline-model.js';
import { BulkActs } from './bulk-acts.js';
import { selectionKey } from './selection-key.js';
import { selection } from './selection.styles.js';

/** Which entries are selected, and what is done with them together. Loaded with *Select several*. */
export class Selection {
  static readonly texts = acting;
  static readonly styles = [selection];

  /** True while rows can be selected. */
  isOn = false;

  readonly #model: TimelineModel;
  readonly #acts: BulkActs;
  /** Replaced when it changes, so that what depends on it is worked out once. */
  #ids: ReadonlySet<string> = new Set();
  /** Where a range begins. */
  #anchor: string | undefined;
  /** Space pressed on a row's button selects; the click that browsers make of it must not open it. */
  #isSpaceTaken = false;

  constructor(model: TimelineModel) {
    this.#model = model;
    this.#acts = new BulkActs(model, this);
  }

  /** The selected entries that are still there, in the order of the rows. */
  get entries(): readonly Interaction[] {
    return this.#entriesOf(this.#model.pages.items, this.#ids);
  }

  /** Turns the selection on, and goes to the row that the reader was in. */
  async start(): Promise<void> {
    this.isOn = true;
    this.#model.host.requestUpdate();
    const { current } = this.#model.focus;
    if (current !== undefined) await this.#model.focus.focus(current);
  }

  /** Turns it off, and forgets what was selected. */
  async leave(): Promise<void> {
    this.isOn = false;
    this.#acts.forget();
    this.#set([]);
    const { current } = this.#model.focus;
    if (current !== undefined) await this.#model.focus.focus(current);
  }

  /** Takes entries for the selection, instead of those that were in it. */
  replace(entries: readonly Interaction[]): void {
    this.#set(entries.map(({ id }) => id));
  }

  /** The box of a row; undefined while nothing is selected. */
  renderBox(
    interaction: Interaction,
    current: boolean,
  ): { readonly box: TemplateResult; readonly selected: boolean } | undefined {
    if (!this.isOn) return undefined;
    const { i18n, entryView } = this.#model;
    const selected = this.#ids.has(interaction.id);
    return {
      selected,
      box: html`<label class="check" part="check">
        <input
          type="checkbox"
          part="check-box"
          aria-label=${i18n.messages.selectEntry(subjectText(interaction, entryView))}
          tabindex=${current ? 0 : -1}
          .checked=${selected}
        />
      </label>`,
    };
  }

  /** What is selected, and what can be done with it. */
  render(): TemplateResult | typeof nothing {
    if (!this.isOn) return nothing;
    const { i18n } = this.#model;
    const { messages } = i18n;
    const { length } = this.entries;
    return html`<div
      class="selection"
      part="selection"
      role="group"
      aria-label=${messages.selection}
      @keydown=${this.#handleEscape}
    >
      <p class="selected-count" part="selected-count">${this.#words(length)}</p>
      <button type="button" class="plain" part="select-all" @click=${this.#selectAll}>
        ${messages.selectAllLoaded}
      </button>
      ${
        length
          ? html`<button type="button" class="plain" part="select-none" @click=${this.#selectNone}>
              ${messages.selectNone}
            </button>`
          : nothing
      }
      <button type="button" class="leave" part="leave-selection" @click=${() => this.leave()}>
        ${messages.leaveSelection}
      </button>
      ${this.#acts.render()} ${this.#acts.renderOutcome()}
    </div>`;
  }

  /** A click in a row: returns whether it was about the selection. */
  handleClick(event: MouseEvent, { id }: Interaction): boolean {
    if (!this.isOn) return false;
    const [target] = event.composedPath();
    const onSubject = target instanceof Element && target.closest('.subject');
    const isSpace = this.#isSpaceTaken && event.detail === 0;
    this.#isSpaceTaken = false;
    if (isSpace) return true;
    if (onSubject && !event.shiftKey && !event.ctrlKey && !event.metaKey) return false;
    // a label presses its box by a click of its own, which comes here, too
    if (target instanceof HTMLElement && target.matches('label.check')) return true;
    if (event.shiftKey) this.#extendTo(id);
    else this.#toggle(id);
    return true;
  }

  /** A key in a row: returns whether it was about the selection. */
  handleKeydown(event: KeyboardEvent): boolean {
    this.#isSpaceTaken = false;
    const { focus, items } = this.#model;
    const key = this.isOn && !event.defaultPrevented ? selectionKey(event) : undefined;
    const { current } = focus;
    if (!key || current === undefined) return false;
    // a checkbox takes Space by itself, and its click comes as any other
    if (key === 'toggle' && (event.target as Element).matches('input')) return true;
    event.preventDefault();
    if (key === 'leave') void this.leave();
    else if (key === 'all') this.#selectAll();
    else if (key === 'toggle') {
      this.#isSpaceTaken = true;
      this.#toggle(current);
    } else {
      const next = items[items.findIndex(({ id }) => id === current) + key];
      if (!next) return true;
      this.#anchor ??= current;
      this.#extendTo(next.id);
      void focus.focus(next.id);
    }
    return true;
  }

  readonly #handleEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    void this.leave();
  };

  readonly #selectAll = (): void => this.replace(this.#model.pages.items);

  readonly #selectNone = (): void => {
    // before the button that has the focus goes
    this.#model.host.renderRoot.querySelector<HTMLElement>('[part="select-all"]')?.focus();
    this.#set([]);
  };

  #toggle(id: string): void {
    const ids = new Set(this.#ids);
    if (!ids.delete(id)) ids.add(id);
    this.#anchor = id;
    this.#set(ids);
  }

  /** Selects from where the range began to a row, beside what is selected. */
  #extendTo(id: string): void {
    const { items } = this.#model.pages;
    const to = items.findIndex((item) => item.id === id);
    const from = items.findIndex((item) => item.id === this.#anchor);
    if (from < 0) this.#toggle(id);
    else {
      const range = items.slice(Math.min(from, to), Math.max(from, to) + 1);
      this.#set([...this.#ids, ...range.map((item) => item.id)]);
    }
  }

  #set(ids: Iterable<string>): void {
    this.#ids = new Set(ids);
    if (this.#ids.size === 0) this.#anchor = undefined;
    if (this.isOn) this.#model.announce(this.#words(this.entries.length));
    this.#model.host.requestUpdate();
  }

  /** How many are selected of how many; where more are there than are loaded, that only those can be. */
  #words(selected: number): string {
    const { pages, i18n } = this.#model;
    const { messages, format } = i18n;
    const total = Math.max(pages.facts.total ?? 0, pages.items.length);
    const count = messages.selectedOf(
      format.count(selected),
      pages.facts.total === undefined ? undefined : format.count(total),
    );
    return pages.atEnd ? count : `${count} · ${messages.onlyLoaded}`;
  }

  readonly #entriesOf = memoizeLast((items: readonly Interaction[], ids: ReadonlySet<string>) =>
    ids.size > 0 ? items.filter(({ id }) => ids.has(id)) : [],
  );
}
