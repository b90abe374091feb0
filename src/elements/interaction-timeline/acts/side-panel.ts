import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { memoizeLast } from '../../../controllers/memoize-last.js';
import { acting } from '../../../i18n/english/acting.js';
import type { Interaction } from '../../../model/interaction.js';
import { hue } from '../../shared/hue.js';
import { renderControlIcon } from '../../shared/control-icons.js';
import { subjectText } from '../entry-view.js';
import { leadOn } from '../lead-on.js';
import { renderCode, renderWhen } from '../render-entry.js';
import { renderActions, renderDetails } from '../render-open.js';
import { closeEntry, hasRoom, mayOpen, moveInto } from '../open-acts.js';
import type { TimelineModel } from '../timeline-model.js';
import { sidePanel } from './side-panel.styles.js';

/** Id of the subject in the panel is made of it, as in a row. */
const DOM_ID = 'panel';

/** One entry beside the rows: its details, the way to its neighbours, and back to its row. */
export class SidePanel implements ReactiveController {
  static readonly texts = acting;
  static readonly styles = [sidePanel];

  readonly #model: TimelineModel;
  readonly #resizes = new ResizeObserver(() => this.#fit());
  #shown: Interaction | undefined;
  /** True while an update may take away where somebody is. */
  #hadFocus = false;

  constructor(model: TimelineModel) {
    this.#model = model;
    model.host.addController(this);
  }

  hostDisconnected(): void {
    this.#resizes.disconnect();
  }

  hostConnected(): void {
    if (this.#shown) this.#resizes.observe(this.#model.host);
  }

  hostUpdate(): void {
    this.#hadFocus = Boolean(this.#model.focused?.closest('.panel'));
  }

  hostUpdated(): void {
    if (this.#hadFocus && !this.#model.focused) this.#leadOn();
  }

  /** Id of the entry that is shown. */
  get shownId(): string | undefined {
    return this.#shown?.id;
  }

  /** The entry as it is now; undefined where none is shown, or the shown one is gone or about to be. */
  get shown(): Interaction | undefined {
    const { items, extras } = this.#model;
    const shown = this.#shown && items[this.#indexIn(items, this.#shown.id)];
    return shown && !extras.get('deletedEntries')?.stateOf(shown.id) ? shown : undefined;
  }

  /** True while the panel takes its place: a form beside the rows goes before it. */
  get isOpen(): boolean {
    return this.shown !== undefined && !this.#model.form.docked;
  }

  /** Shows an entry, and leads the reader to it. */
  show(interaction: Interaction): void {
    this.#shown = interaction;
    this.#resizes.observe(this.#model.host);
    void this.#focus('[part="panel-subject"]');
  }

  /** Closes the panel; the reader goes on in the row. */
  close(): void {
    const id = this.#shown?.id;
    const hadFocus = this.#model.focused?.closest('.panel');
    this.#shown = undefined;
    this.#resizes.disconnect();
    this.#model.host.requestUpdate();
    if (id !== undefined && hadFocus) void this.#model.focus.focus(id);
  }

  render(): TemplateResult | typeof nothing {
    const { shown } = this;
    if (!shown || !this.isOpen) return nothing;
    const { i18n, entryView, host } = this.#model;
    const { messages } = i18n;
    return html`<section
      class="panel hued"
      part="panel"
      id=${DOM_ID}
      aria-labelledby="${DOM_ID}-subject"
      @keydown=${this.#handleKeydown}
      .style=${hue(entryView.codes?.hueOf(shown.code ?? '') ?? 0, shown.code)}
    >
      <div class="panel-bar" part="panel-bar">
        ${this.#renderStep(-1, 'previous', messages.previousEntry)} ${this.#renderStep(1, 'next', messages.nextEntry)}
        <button
          type="button"
          class="sign"
          part="panel-close"
          aria-label=${messages.closeDetails}
          @click=${() => closeEntry(this.#model, shown.id)}
        >
          ${renderControlIcon('close', host.icons)}
        </button>
      </div>
      <div
        class="panel-subject"
        part="panel-subject"
        role="heading"
        aria-level=${Math.min(6, host.headingLevel + 1)}
        id="${DOM_ID}-subject"
        tabindex="-1"
      >
        <bdi>${subjectText(shown, entryView)}</bdi>
      </div>
      ${renderCode(shown, entryView)} ${renderWhen(shown, entryView)}
      <div class="details" part="details">
        ${renderDetails(this.#model, shown, entryView)} ${renderActions(this.#model, shown, DOM_ID)}
      </div>
    </section>`;
  }

  #renderStep(by: 1 | -1, icon: string, label: string): TemplateResult {
    const there = this.#neighbour(by);
    return html`<button
      type="button"
      class="sign step"
      part=${by < 0 ? 'panel-previous' : 'panel-next'}
      aria-label=${label}
      aria-disabled=${there ? 'false' : 'true'}
      @click=${() => this.#step(by)}
    >
      ${renderControlIcon(icon, this.#model.host.icons)}
    </button>`;
  }

  /** The next row that is not deleted, in one direction. */
  #neighbour(by: 1 | -1): Interaction | undefined {
    const { items, extras } = this.#model;
    let index = this.#shown ? this.#indexIn(items, this.#shown.id) : -1;
    if (index < 0) return undefined;
    do index += by;
    while (items[index] && extras.get('deletedEntries')?.stateOf(items[index]!.id));
    return items[index];
  }

  async #step(by: 1 | -1): Promise<void> {
    const { host, extras, entryView } = this.#model;
    const next = this.#neighbour(by);
    if (!next || !(await mayOpen(this.#model, next))) return;
    if (this.#shown) extras.get('details')?.forget(this.#shown.id);
    this.#shown = next;
    extras.get('rowEvents')?.focus.select(next.id);
    this.#model.announce(subjectText(next, entryView));
    await host.updateComplete;
    host.renderRoot.querySelector(`article[data-id="${CSS.escape(next.id)}"]`)?.scrollIntoView({ block: 'nearest' });
  }

  /** Leads whoever was at what is gone to the head of the panel; where the panel is gone with its entry, to the rows. */
  #leadOn(): void {
    const { host } = this.#model;
    if (this.isOpen) host.renderRoot.querySelector<HTMLElement>('[part="panel-subject"]')?.focus();
    else if (this.#shown && !this.shown) void leadOn(this.#model);
  }

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.#shown) return;
    event.preventDefault();
    closeEntry(this.#model, this.#shown.id);
  };

  /** Beside rows that have become narrow there is no room: what is shown goes into its row. */
  #fit(): void {
    const { reader, form } = this.#model;
    const { shown } = this;
    if (!shown || reader.details !== 'auto' || hasRoom(this.#model) || form.docked) return;
    const hadFocus = this.#model.focused?.closest('.panel');
    this.#shown = undefined;
    this.#resizes.disconnect();
    moveInto(this.#model, shown.id);
    if (hadFocus) void this.#model.focus.focus(shown.id);
  }

  async #focus(selector: string): Promise<void> {
    const { host } = this.#model;
    host.requestUpdate();
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  readonly #indexIn = memoizeLast((items: readonly Interaction[], id: string) =>
    items.findIndex((item) => item.id === id),
  );
}
