import { html, nothing, type TemplateResult } from 'lit';
import { acting } from '../../../i18n/english/acting.js';
import type { Interaction } from '../../../model/interaction.js';
import { renderFailure } from '../../shared/render-failure.js';
import { renderDetails, type RenderDetails, type ShownRelations } from '../render-details.js';
import type { TimelineModel } from '../timeline-model.js';
import { CopyActs } from './copy-acts.js';
import { details } from './entry-details.styles.js';
import { FullEntries } from './full-entries.js';
import { PinAct } from './pin-act.js';

/** Relations shown at first, and added each time that the reader wants more. */
const FIRST_RELATIONS = 20;
const MORE_RELATIONS = 500;

/** An open entry: everything there is to know of it, and what can be done with it beyond editing and deleting. */
export class EntryDetails {
  static readonly texts = acting;
  static readonly styles = [details];

  readonly #model: TimelineModel;
  readonly #full: FullEntries;
  readonly #copying: CopyActs;
  readonly #pinning: PinAct;
  /** How many relations are shown of an entry, where the reader wanted more. */
  readonly #relations = new Map<string, number>();

  constructor(model: TimelineModel) {
    this.#model = model;
    this.#full = new FullEntries(model);
    this.#copying = new CopyActs(model);
    this.#pinning = new PinAct(model);
  }

  /** The details of an entry, read in full first where a list came without the longer texts. */
  readonly render: RenderDetails = (interaction, view, adapter) => {
    const { i18n, extras } = this.#model;
    const state = this.#full.stateOf(interaction);
    if (state === 'pending') {
      return html`<div class="skeleton reading" part="loading">
        <span class="visually-hidden">${i18n.messages.readingEntry}</span>
        <div class="skeleton-row"></div>
        <div class="skeleton-row"></div>
      </div>`;
    }
    return html`${state === 'complete' ? nothing : renderFailure(state, i18n)}
    ${renderDetails(this.#full.of(interaction), view, adapter, this.#shownRelations(interaction))}
    ${extras.get('entryHistory')?.render(interaction) ?? nothing}`;
  };

  /** Copy, Pin and the history of the entry, for the row of its buttons. */
  renderActs(interaction: Interaction, domId: string): TemplateResult {
    const { i18n, source, extras } = this.#model;
    const { messages } = i18n;
    const full = this.#full.of(interaction);
    const history = extras.get('entryHistory');
    const isOpen = history?.has(interaction.id) ?? false;
    const toggle = async () => (await extras.demand('entryHistory'))?.toggle(interaction.id);
    return html`${this.#pinning.render(interaction, domId)} ${this.#copying.render(full, domId)}
    ${
      source.adapter?.history
        ? html`<button
            type="button"
            part=${isOpen ? 'entry-history open' : 'entry-history'}
            aria-describedby="${domId}-subject"
            aria-expanded=${isOpen ? 'true' : 'false'}
            @click=${toggle}
          >
            ${messages.entryHistory}
          </button>`
        : nothing
    }
    ${this.#copying.renderText(interaction.id)}`;
  }

  /** Nobody looks at an entry any more. */
  forget(id: string): void {
    this.#relations.delete(id);
    this.#full.forget(id);
    this.#model.extras.get('entryHistory')?.forget(id);
  }

  #shownRelations({ id }: Interaction): ShownRelations {
    const count = this.#relations.get(id) ?? FIRST_RELATIONS;
    const showMore = () => {
      this.#relations.set(id, count + MORE_RELATIONS);
      this.#model.host.requestUpdate();
    };
    return { count, showMore };
  }
}
