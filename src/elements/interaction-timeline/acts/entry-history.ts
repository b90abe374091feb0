import { fullDate } from '../../../i18n/full-formats.js';
import { html, nothing, type TemplateResult } from 'lit';
import { reportFailure, type Failure } from '../../../controllers/failure-reporter.js';
import { toAdapterError } from '../../../data/adapter-error.js';
import { decodeInteraction } from '../../../data/decode.js';
import { differencesOf, type FieldGroup } from '../../../model/changes.js';
import type { Interaction } from '../../../model/interaction.js';
import { plainText } from '../../../model/plain-text.js';
import { contentText, groupLabel } from '../../shared/content-text.js';
import { renderFailure } from '../../shared/render-failure.js';
import type { TimelineModel } from '../timeline-model.js';
import { entryHistory } from './entry-history.styles.js';

/** The versions of one entry, as far as they are known. */
interface Versions {
  readonly call: AbortController;
  /** Oldest first. */
  list?: readonly Interaction[];
  failure?: Failure;
}

/** What became of an entry since it was logged: its versions, and what changed from one to the next. */
export class EntryHistory {
  static readonly styles = [entryHistory];

  readonly #model: TimelineModel;
  readonly #open = new Map<string, Versions>();

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  /** Whether the history of an entry is shown. */
  has(id: string): boolean {
    return this.#open.has(id);
  }

  toggle(id: string): void {
    if (this.has(id)) this.forget(id);
    else void this.#read(id);
    this.#model.host.requestUpdate();
  }

  forget(id: string): void {
    this.#open.get(id)?.call.abort();
    this.#open.delete(id);
  }

  render({ id }: Interaction): TemplateResult | typeof nothing {
    const { i18n } = this.#model;
    const { messages } = i18n;
    const versions = this.#open.get(id);
    if (!versions) return nothing;
    const { list, failure } = versions;
    if (failure) return renderFailure(failure, i18n);
    if (!list) return html`<p class="label later" part="history-loading">${messages.readingHistory}</p>`;
    if (list.length < 2) return html`<p class="label" part="history-empty">${messages.noEntryHistory}</p>`;
    return html`<ol class="history" part="history" role="list" aria-label=${messages.entryHistory}>
      ${list.map((version, index) => this.#renderVersion(version, list[index - 1])).reverse()}
    </ol>`;
  }

  #renderVersion(version: Interaction, before: Interaction | undefined): TemplateResult {
    const { messages, format } = this.#model.i18n;
    const when = fullDate(format, version.updatedAt ?? version.createdAt) ?? messages.unknownDate;
    const by = before ? undefined : (version.createdBy?.name ?? version.createdBy?.id);
    const groups = before ? changedGroups(before, version) : [];
    return html`<li part="version">
      <p class="label" part="label">
        <bdi>${when}</bdi
        >${by ? html` · <bdi>${by}</bdi>` : nothing}${before ? nothing : html` · ${messages.versionFirst}`}
      </p>
      ${before && groups.length === 0 ? html`<p>${messages.versionSame}</p>` : nothing}
      ${groups.map((group) => this.#renderChange(group, before!, version))}
    </li>`;
  }

  #renderChange(group: FieldGroup, before: Interaction, after: Interaction): TemplateResult {
    const { i18n, lookups } = this.#model;
    const { messages } = i18n;
    const words = (entry: Interaction) => {
      const text = contentText(group, entry, { i18n, codes: lookups.codes });
      return (group === 'comments' || group === 'publicComments' ? plainText(text, entry.commentsFormat) : text).trim();
    };
    return html`<p part="change">
      ${messages.versionChange(groupLabel(group, i18n))}
      <del
        ><span class="visually-hidden">${messages.versionBefore} </span
        ><bdi>${words(before) || messages.none}</bdi></del
      >
      <ins
        ><span class="visually-hidden">${messages.versionAfter} </span><bdi>${words(after) || messages.none}</bdi></ins
      >
    </p>`;
  }

  async #read(id: string): Promise<void> {
    const { source, record, host } = this.#model;
    const versions: Versions = { call: new AbortController() };
    this.#open.set(id, versions);
    const { signal } = versions.call;
    try {
      const answer = (await source.adapter?.history?.({ id, recordId: record.recordId ?? '' }, { signal })) ?? [];
      versions.list = inOrder(answer.map((version) => decodeInteraction(version)));
    } catch (thrown) {
      if (signal.aborted) return;
      const retry = () => {
        void this.#read(id);
        host.requestUpdate();
      };
      versions.failure = reportFailure(host, 'load-history', toAdapterError(thrown), retry);
    }
    host.requestUpdate();
  }
}

/** Oldest first, by when each was written; as they came where that is not said. */
function inOrder(versions: readonly Interaction[]): readonly Interaction[] {
  const timeOf = ({ updatedAt, createdAt }: Interaction) => Date.parse(updatedAt ?? createdAt ?? '');
  if (versions.some((version) => Number.isNaN(timeOf(version)))) return versions;
  return [...versions].sort((one, other) => timeOf(one) - timeOf(other));
}

function changedGroups(before: Interaction, after: Interaction): FieldGroup[] {
  return differencesOf(before, before, after).map(({ group }) => group);
}
