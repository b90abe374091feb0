import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { reportFailure, type Failure } from '../../controllers/failure-reporter.js';
import { toAdapterError } from '../../data/adapter-error.js';
import type { AdapterChange, InteractionAdapter } from '../../data/adapter.js';
import { decodePage } from '../../data/decode.js';
import { acting } from '../../i18n/english/acting.js';
import type { Interaction } from '../../model/interaction.js';
import { sortInteractions } from '../../model/order.js';
import { failure } from '../../styles/failure.styles.js';
import { renderFailure } from '../shared/render-failure.js';
import { renderControlIcon } from '../shared/control-icons.js';
import { codeText, cut, subjectText } from './entry-view.js';
import { pinnedStyles } from './pinned.styles.js';
import type { TimelineModel } from './timeline-model.js';

/** The most that are asked for: what is pinned is meant to be seen at a glance. */
const MOST_PINNED = 20;

/** Pinned entries of any age above the rows, each with the way to its row. Loaded after the first page, where the adapter can pin. */
export class PinnedBar implements ReactiveController {
  static readonly texts = acting;
  static readonly styles = [failure, pinnedStyles];

  readonly #model: TimelineModel;
  #entries: readonly Interaction[] = [];
  #failure: Failure | undefined;
  #scope: readonly unknown[] = [];
  #call: AbortController | undefined;

  constructor(model: TimelineModel) {
    this.#model = model;
    model.host.addController(this);
  }

  hostUpdate(): void {
    const { source, record, reader } = this.#model;
    const scope = [source.adapter, record.recordId, reader.view];
    if (scope.every((part, index) => part === this.#scope[index])) return;
    this.#scope = scope;
    this.#entries = [];
    this.#failure = undefined;
    void this.#read();
  }

  /** Takes news of the record. */
  take(change: AdapterChange): void {
    // what is on its way may be from before
    if (change.type === 'stale' || this.#call) void this.#read();
    if (change.type === 'stale') return;
    const id = change.type === 'deleted' ? change.id : change.interaction.id;
    const others = this.#entries.filter((entry) => entry.id !== id);
    const isPinned = change.type !== 'deleted' && this.#isPinnedHere(change.interaction);
    this.#entries = isPinned ? sortInteractions([...others, change.interaction]) : others;
    this.#model.host.requestUpdate();
  }

  render(): TemplateResult | typeof nothing {
    const { i18n, entryView, extras, host } = this.#model;
    const failed = this.#failure ? renderFailure(this.#failure, i18n) : nothing;
    const entries = this.#entries.filter(({ id }) => !extras.get('deletedEntries')?.stateOf(id));
    if (entries.length === 0) return failed;
    return html`${failed}
      <ul class="pinned-bar" part="pinned-bar" role="list" aria-label=${i18n.messages.pinned}>
        ${entries.map((entry) => {
          const date = i18n.format.entryDate(entry)?.full ?? i18n.messages.unknownDate;
          const facts = [date, entry.subject?.trim() ? codeText(entry, entryView) : ''].filter(Boolean);
          return html`<li>
            ${renderControlIcon('pin', host.icons)}
            <button
              type="button"
              class="plain"
              part="pinned-entry"
              @click=${() => void this.#model.saved.locate(entry.id)}
            >
              <bdi>${subjectText(entry, entryView)}</bdi>
            </button>
            <small part="pinned-facts"
              >${facts.map((fact, index) => html`${index ? ' · ' : nothing}<bdi>${cut(fact)}</bdi>`)}</small
            >
          </li>`;
        })}
      </ul>`;
  }

  /** An answer may come when another record is shown. */
  #isPinnedHere({ pinned, recordId }: Interaction): boolean {
    const here = this.#model.record.recordId;
    return pinned === true && (recordId === undefined || here === undefined || recordId === here);
  }

  async #read(): Promise<void> {
    const { source, record, reader, i18n, host } = this.#model;
    const adapter: InteractionAdapter | undefined = source.adapter;
    this.#call?.abort();
    this.#call = undefined;
    if (!adapter?.capabilities?.pinnable) return;
    const { signal } = (this.#call = new AbortController());
    const { locale, timeZone } = i18n;
    try {
      const query = {
        recordId: record.recordId,
        view: reader.view,
        pinned: true,
        locale,
        timeZone,
        limit: MOST_PINNED,
      };
      const { items } = decodePage(await adapter.list(query, { signal }));
      if (signal.aborted) return;
      this.#entries = items;
      this.#failure = undefined;
    } catch (thrown) {
      if (signal.aborted) return;
      this.#failure = reportFailure(host, 'load-part', toAdapterError(thrown), () => void this.#read());
    }
    this.#call = undefined;
    host.requestUpdate();
  }
}
