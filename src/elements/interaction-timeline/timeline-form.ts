import { changes } from '../../i18n/english/changes.js';
import { html, nothing, type TemplateResult } from 'lit';
import { AdapterError, toAdapterError } from '../../data/adapter-error.js';
import { decodeInteraction } from '../../data/decode.js';
import type { PartialInteractionDraft } from '../../model/interaction-draft.js';
import type { Interaction } from '../../model/interaction.js';
import { dialogParts } from '../new-interaction-dialog/dialog-parts.js';
import { exportParts } from '../shared/export-parts.js';
import { isFocusLost } from '../shared/is-focus-lost.js';
import { docking } from './docking.styles.js';
import { slottedForm } from './slotted-form.js';
import { tellFailure } from './tell-failure.js';
import type { TimelineModel } from './timeline-model.js';

/** Where the form opens: docked beside the history where that is wide enough, else in the top layer; or always one of both. */
export type FormPlace = 'auto' | 'modal' | 'docked';

/** From this width on a history and a form have room beside each other, in `em` of the timeline; so it is in its styles. */
const DOCKING_WIDTH = 60;

/** What the timeline needs of a form; one that the host brings may have the first method only. */
interface TimelineDialog extends HTMLElement {
  showModal(draft?: PartialInteractionDraft): Promise<Interaction | null>;
  show?(draft?: PartialInteractionDraft): Promise<Interaction | null>;
  edit?(interaction: Interaction, options?: { readonly modal?: boolean }): Promise<Interaction | null>;
}

/** How the timeline opens its form, which is loaded when it is first wanted, unless the host brings its own. */
export class TimelineForm {
  static readonly texts = changes;
  static readonly styles = [docking];

  /** True once the timeline's own form is to be drawn. */
  loaded = false;
  /** True while a form stands beside the history. */
  docked = false;

  readonly #model: TimelineModel;
  /** Counts the openings: the form may be opened for something else while it is open. */
  #opening = 0;

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  /** Opens the form for a new interaction; null where it was closed without saving, or could not be loaded. */
  async create(draft: PartialInteractionDraft): Promise<Interaction | null> {
    const form = await this.#form(() => void this.create(draft));
    if (!form) return null;
    return this.#during(form, (isDocked) => (isDocked ? form.show!(draft) : form.showModal(draft)));
  }

  /** Opens the form for an entry, which is read first where it is not loaded in full. Null as with `create`. */
  async edit(id: string): Promise<Interaction | null> {
    const interaction = await this.#read(id);
    if (!interaction) return null;
    const form = await this.#form(() => void this.edit(id));
    if (!form?.edit) return null;
    return this.#during(form, async (isDocked) => (await form.edit?.(interaction, { modal: !isDocked })) ?? null);
  }

  /** The timeline's own form, given everything that the timeline knows itself, so that nothing is asked twice. */
  render(): TemplateResult | typeof nothing {
    if (!this.loaded) return nothing;
    const { host, record, source, lookups, i18n } = this.#model;
    return html`<new-interaction-dialog
      part="form"
      exportparts=${exportParts('form', dialogParts)}
      .recordId=${record.recordId}
      .recordLabel=${record.recordLabel}
      .recordType=${record.recordType}
      .adapter=${source.adapter}
      .noDefault=${true}
      .codes=${lookups.codeList}
      .currentUser=${lookups.currentUser ?? undefined}
      .messages=${i18n.overrides}
      .locale=${i18n.locale}
      .timeZone=${i18n.timeZone}
      .icons=${host.icons}
      .persist=${host.persist}
      .draft=${host.draft}
      .fields=${host.fields}
      .recordTimeZone=${host.recordTimeZone}
    ></new-interaction-dialog>`;
  }

  async #during(
    form: TimelineDialog,
    open: (isDocked: boolean) => Promise<Interaction | null>,
  ): Promise<Interaction | null> {
    const { host, focused } = this.#model;
    const opening = ++this.#opening;
    // a form that is open already stays where it is
    this.docked ||= this.#docks(form);
    host.requestUpdate();
    await host.updateComplete;
    let result: Interaction | null = null;
    try {
      result = await open(this.docked);
    } finally {
      // one that was opened for something else meanwhile is still open
      if (opening === this.#opening) await this.#leave(focused, result !== null);
    }
    return result;
  }

  /** The form is closed: the rows have its room, and the reader goes on where it was opened, unless there is a row to go to. */
  async #leave(opener: Element | null, isSaved: boolean): Promise<void> {
    const { host } = this.#model;
    this.docked = false;
    host.requestUpdate();
    await host.updateComplete;
    if (isSaved || !isFocusLost()) return;
    const isThere = opener instanceof HTMLElement && opener.isConnected;
    (isThere ? opener : host.renderRoot.querySelector<HTMLElement>('[part="new"]'))?.focus();
  }

  #docks(form: TimelineDialog): boolean {
    const { host } = this.#model;
    if (!form.show || host.form === 'modal') return false;
    if (host.form === 'docked') return true;
    return host.clientWidth >= DOCKING_WIDTH * Number.parseFloat(getComputedStyle(host).fontSize);
  }

  /** The entry as it is to be edited: lists may come without the longer texts. */
  async #read(id: string): Promise<Interaction | undefined> {
    const model = this.#model;
    const { source, pages, record } = model;
    const loaded = pages.items.find((item) => item.id === id);
    if (loaded && (loaded.comments !== undefined || !source.adapter?.get)) return loaded;
    const recordId = loaded?.recordId ?? record.recordId ?? '';
    try {
      const adapter = await source.ready();
      if (!adapter.get)
        throw new AdapterError('not-found', `The entry ${id} is not loaded, and the adapter has no get.`);
      return decodeInteraction(await adapter.get({ id, recordId }));
    } catch (thrown) {
      tellFailure(model, 'load-entry', toAdapterError(thrown), { about: loaded, retry: () => void this.edit(id) });
      return undefined;
    }
  }

  async #form(again: () => void): Promise<TimelineDialog | undefined> {
    const { host } = this.#model;
    await host.updateComplete;
    if (!this.#slotted) {
      if (!(await this.#model.loadPart('dialog', again))) return undefined;
      this.loaded = true;
      host.requestUpdate();
      await host.updateComplete;
    }
    return this.#slotted;
  }

  get #slotted(): TimelineDialog | undefined {
    return slottedForm(this.#model.host.renderRoot) as TimelineDialog | undefined;
  }
}
