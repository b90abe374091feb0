import { html, nothing, type TemplateResult } from 'lit';
import { PopupPlacement } from '../../../controllers/popup-placement.js';
import type { CodeValue } from '../../../model/code.js';
import { renderControlIcon } from '../../shared/control-icons.js';
import type { TimelineModel } from '../timeline-model.js';
import type { Choice } from './choice.js';
import { codeChoices } from './code-choices.js';
import { DatePanel } from './date-panel.js';
import type { ChoiceNames } from './filter-chips.js';
import type { FilterCounts } from './filter-counts.js';
import { FILTER_KINDS, chosenCount, kindText, withoutKind, type FilterKind, type ListKind } from './filter-kinds.js';
import { renderChoices } from './render-choices.js';

/** A button for each kind of filter, each opening a panel of the top layer. */
export class FilterRow {
  readonly #model: TimelineModel;
  readonly #counts: FilterCounts;
  readonly #names: ChoiceNames;
  readonly #dates: DatePanel;
  readonly #placement = new PopupPlacement();
  #open: FilterKind | undefined;
  /** What was typed to find a choice. */
  #search = '';
  /** What has the focus in the open panel, while that is drawn. */
  #focused: Element | null = null;

  constructor(model: TimelineModel, counts: FilterCounts, names: ChoiceNames) {
    this.#model = model;
    this.#counts = counts;
    this.#names = names;
    this.#dates = new DatePanel(model);
    model.host.addController({
      hostUpdate: () => (this.#focused = this.#focusedIn(this.#openPanel)),
      hostUpdated: () => {
        this.#keepFocus();
        this.#place();
      },
      hostDisconnected: () => {
        this.#open = undefined;
        this.#placement.release();
      },
    });
  }

  render(): TemplateResult {
    return html`<div class="filters" part="filters" role="group" aria-label=${this.#model.i18n.messages.filters}>
      ${FILTER_KINDS.map((kind) => this.#renderKind(kind))}
    </div>`;
  }

  #renderKind(kind: FilterKind): TemplateResult {
    const { i18n, reader, host } = this.#model;
    const { messages, format } = i18n;
    const name = kindText(kind, messages);
    const chosen = format.count(chosenCount(kind, reader.state));
    const isOpen = this.#open === kind;
    const part = ['filter-kind', chosen.value > 0 && 'chosen', isOpen && 'open'].filter(Boolean).join(' ');
    return html`<button
        type="button"
        class="pill"
        part=${part}
        popovertarget="filter-${kind}"
        aria-haspopup="dialog"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-describedby=${chosen.value > 0 ? `filter-${kind}-chosen` : nothing}
      >
        ${name}
        ${
          chosen.value > 0
            ? html`<span class="badge" part="badge" aria-hidden="true">${chosen.text}</span
                ><span class="visually-hidden" id="filter-${kind}-chosen">${messages.filtersChosen(chosen)}</span>`
            : nothing
        }
        ${renderControlIcon('open', host.icons)}
      </button>
      <div
        popover
        class="filter-panel"
        part="filter-panel"
        role="dialog"
        id="filter-${kind}"
        aria-label=${name}
        @beforetoggle=${(event: ToggleEvent) => this.#handleBefore(kind, event)}
        @toggle=${(event: ToggleEvent) => void this.#handleToggled(kind, event)}
        @keydown=${this.#handleKeydown}
        @focusout=${this.#handleFocusOut}
      >
        ${isOpen ? this.#renderPanel(kind, name) : nothing}
      </div>`;
  }

  #renderPanel(kind: FilterKind, name: string): TemplateResult {
    const { i18n, reader } = this.#model;
    const { messages, format } = i18n;
    const { basis, isPending } = this.#counts;
    const of = basis?.of === undefined ? undefined : format.count(basis.of);
    const note = isPending
      ? messages.counting
      : basis && kind !== 'dates'
        ? messages.countedIn(format.count(basis.read), of)
        : '';
    return html`
      <div class="panel-body">${this.#renderBody(kind, name)}</div>
      ${
        note || chosenCount(kind, reader.state) > 0
          ? html`<div class="panel-foot">
              <span class="note" part="filter-note">${note}</span>
              ${
                chosenCount(kind, reader.state) > 0
                  ? html`<button type="button" class="plain" part="filter-clear" @click=${() => this.#clear(kind)}>
                      ${messages.clear}
                    </button>`
                  : nothing
              }
            </div>`
          : nothing
      }
    `;
  }

  #renderBody(kind: FilterKind, name: string): TemplateResult {
    const { i18n, host } = this.#model;
    if (kind === 'dates') return this.#dates.render(this.#counts.summary.last?.date);
    if (kind === 'files') return this.#renderFiles(name);
    const type = (search: string) => {
      this.#search = search;
      host.requestUpdate();
    };
    const choices = kind === 'codes' ? this.#codeChoices() : this.#listChoices(kind);
    return renderChoices(choices, { i18n, name, search: this.#search, type });
  }

  #renderFiles(name: string): TemplateResult {
    const { i18n, reader } = this.#model;
    const { messages } = i18n;
    const { filters } = reader.state;
    const choices = [
      [undefined, messages.anyFiles],
      [true, messages.withFiles],
      [false, messages.withoutFiles],
    ] as const;
    return html`<div class="choices" role="radiogroup" aria-label=${name}>
      ${choices.map(
        ([hasFiles, text]) =>
          html`<label class="choice" part=${filters?.hasFiles === hasFiles ? 'choice chosen' : 'choice'}>
            <input
              type="radio"
              name="filter-files"
              .checked=${filters?.hasFiles === hasFiles}
              @change=${(event: Event) => {
                event.stopPropagation();
                reader.choose({ filters: { ...filters, hasFiles } });
              }}
            />${text}
          </label>`,
      )}
    </div>`;
  }

  #codeChoices(): readonly Choice[] {
    const { reader, lookups } = this.#model;
    const choose = (codes: readonly CodeValue[]) =>
      reader.choose({ filters: { ...reader.state.filters, codes: codes.length > 0 ? codes : undefined } });
    return codeChoices(this.#counts.summary.buckets, reader.state.filters?.codes ?? [], lookups.codes, choose);
  }

  #listChoices(kind: ListKind): readonly Choice[] {
    const { reader } = this.#model;
    const { summary } = this.#counts;
    const facets = (kind === 'status' ? summary.statuses : summary[kind]) ?? [];
    const chosen = reader.state.filters?.[kind] ?? [];
    const absent = chosen.filter((key) => !facets.some((facet) => facet.key === key));
    return [...absent.map((key) => ({ key, count: undefined })), ...facets].map(({ key, count }) => {
      const isChosen = chosen.includes(key);
      const keys = isChosen ? chosen.filter((other) => other !== key) : [...chosen, key];
      return {
        key,
        text: this.#names.of(kind, key),
        count,
        isChosen,
        toggle: () =>
          reader.choose({ filters: { ...reader.state.filters, [kind]: keys.length > 0 ? keys : undefined } }),
      };
    });
  }

  #clear(kind: FilterKind): void {
    const { reader } = this.#model;
    reader.choose(withoutKind(kind, reader.state));
    // the button goes
    this.#focusFirst(kind);
  }

  get #openPanel(): HTMLElement | null {
    return this.#open ? this.#panel(this.#open) : null;
  }

  #panel(kind: FilterKind): HTMLElement | null {
    return this.#model.host.renderRoot.querySelector<HTMLElement>(`#filter-${kind}`);
  }

  #focusFirst(kind: FilterKind): void {
    this.#panel(kind)?.querySelector<HTMLElement>('input, button')?.focus();
  }

  #focusedIn(panel: HTMLElement | null): Element | null {
    const { focused } = this.#model;
    return panel?.contains(focused) ? focused : null;
  }

  /** Choices that go, or change their places, would lose the focus. */
  #keepFocus(): void {
    const panel = this.#openPanel;
    if (!this.#focused || !panel?.matches(':popover-open') || this.#focusedIn(panel)) return;
    if (panel.contains(this.#focused)) (this.#focused as HTMLElement).focus();
    else this.#focusFirst(this.#open!);
  }

  #place(): void {
    const panel = this.#openPanel;
    const button = panel?.previousElementSibling;
    if (panel?.matches(':popover-open') && button) this.#placement.place(panel, button);
    else this.#placement.release();
  }

  /** What is in a panel stands there before it is seen. */
  #handleBefore(kind: FilterKind, { newState }: ToggleEvent): void {
    if (newState !== 'open') return;
    this.#open = kind;
    this.#search = '';
    void this.#counts.read();
    this.#model.host.requestUpdate();
  }

  async #handleToggled(kind: FilterKind, { newState }: ToggleEvent): Promise<void> {
    const { host } = this.#model;
    if (newState === 'open') {
      await host.updateComplete;
      if (this.#open === kind) this.#focusFirst(kind);
    } else if (this.#open === kind) {
      // what is in the panel stays until now, for browsers that give the focus back by themselves; in a shadow root
      // Chromium does not (156, no report found)
      const panel = this.#panel(kind);
      if (panel && this.#focusedIn(panel)) panel.previousElementSibling?.closest('button')?.focus();
      this.#open = undefined;
      host.requestUpdate();
    }
  }

  /** Arrows lead through the choices, beside Tab. */
  readonly #handleKeydown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const target = event.target as HTMLElement;
    // keys of a panel are nothing to the widget around it
    event.stopPropagation();
    if (!step || !target.matches('[type=checkbox], [type=search]')) return;
    event.preventDefault();
    const stops = [...target.closest('.filter-panel')!.querySelectorAll<HTMLElement>('[type=search], [type=checkbox]')];
    stops[stops.indexOf(target) + step]?.focus();
  };

  /** Who tabs on has left the panel. */
  readonly #handleFocusOut = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    const panel = currentTarget as HTMLElement;
    const isInside =
      relatedTarget instanceof Node &&
      (panel.contains(relatedTarget) || relatedTarget === panel.previousElementSibling);
    if (relatedTarget && !isInside && panel.matches(':popover-open')) panel.hidePopover();
  };
}
