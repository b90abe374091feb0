import { changes } from '../../i18n/english/changes.js';
import { AdapterError } from '../../data/adapter-error.js';
import type { CreateResult } from '../../data/adapter.js';
import type {
  InteractionCreatedEvent,
  InteractionDeletedEvent,
  InteractionUpdatedEvent,
} from '../../events/change-events.js';
import type { AttachmentDraft } from '../../model/attachment.js';
import type { PartialInteractionDraft } from '../../model/interaction-draft.js';
import type { Interaction } from '../../model/interaction.js';
import { toggleEntry } from './open-acts.js';
import { slottedForm } from './slotted-form.js';
import type { TimelineModel } from './timeline-model.js';

/** Leads the reader to what was just saved: to its row, or to where it went. */
export class SavedEntries {
  static readonly texts = changes;
  readonly #model: TimelineModel;

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  /** Takes what a form has saved into the rows, and goes there. */
  async take(event: InteractionCreatedEvent | InteractionUpdatedEvent): Promise<void> {
    const { interaction, result, files } = event;
    if (this.#isElsewhere(interaction)) return;
    await this.#prepared();
    const { pages, i18n } = this.#model;
    const isNew = event.type === 'interaction-created';
    const isHere = isNew ? pages.insert(interaction) : pages.replace(interaction);
    this.#model.announce(i18n.messages.saved);
    await this.#lead(interaction, isHere, result, files);
  }

  /** Logs what the page's own tools did, as the element says. */
  async log(draft: PartialInteractionDraft, files: readonly AttachmentDraft[]): Promise<CreateResult | null> {
    const { host, source, record, lookups, pages } = this.#model;
    const { recordId, recordLabel } = record;
    const part = await this.#model.loadPart('saving');
    if (!part) throw new AdapterError('network', 'A part of the widget could not be loaded.');
    const result = await part.saveInteraction(host, {
      adapter: await source.ready(),
      draft: { recordId, recordLabel, ...draft },
      files,
      codes: lookups.codes,
      currentUser: lookups.currentUser,
    });
    await this.#prepared();
    if (result) pages.insert(result.interaction);
    return result;
  }

  /** What was logged without the form: the row appears, and the focus stays where somebody goes on logging. */
  async takeLogged({ interaction, result, files }: InteractionCreatedEvent): Promise<void> {
    if (this.#isElsewhere(interaction)) return;
    await this.#prepared();
    const isHere = this.#model.pages.insert(interaction);
    await this.#lead(interaction, isHere, result, files, false);
  }

  /** What was logged without the form was taken back: after it was taken, however soon. */
  async takeBack({ ref }: InteractionDeletedEvent): Promise<void> {
    await this.#prepared();
    this.#model.pages.remove(ref.id);
  }

  /** Gives the row of an entry the focus, wherever in the history it is, and opens it where that is wanted. */
  async locate(id: string, { opened = false, marked = false, quiet = false } = {}): Promise<void> {
    const { pages, focus, open, i18n, extras } = this.#model;
    const find = () => this.#model.items.find((item) => item.id === id);
    const show = async () => {
      const found = find();
      if (!found) {
        // that it could not be read is said already; and another timeline of the page may have it
        if (!pages.failure && !quiet) this.#model.tell(i18n.messages.notInView);
      } else {
        if (opened && !open.shows(id)) await toggleEntry(this.#model, found);
        await focus.focus(id);
        if (marked) open.mark(id);
      }
    };
    if (find()) await show();
    else await extras.demand('window', (window) => window.goToEntry(id).then(show));
  }

  async #lead(
    interaction: Interaction,
    isHere: boolean,
    result: Omit<CreateResult, 'interaction'>,
    files: readonly AttachmentDraft[],
    takesFocus = true,
  ): Promise<void> {
    const { i18n, board, focus, record, source, extras } = this.#model;
    const { messages, format } = i18n;
    const { attachmentErrors = [], applied = [], warnings = [] } = result;
    // what the backend dropped or changed, in words that it means for people
    for (const warning of warnings) board.add(warning, messages.dismiss);
    const { adapter } = source;
    if (adapter && (attachmentErrors.length > 0 || applied.some((one) => !one.applied))) {
      const ref = { id: interaction.id, recordId: interaction.recordId ?? record.recordId ?? '' };
      await extras.demand('leftovers', (leftovers) => leftovers.add({ interaction, ref, adapter, result, files }));
    }
    if (isHere) {
      if (takesFocus && !(await this.#goesOn())) await focus.focus(interaction.id);
      return;
    }
    if (attachmentErrors.length > 0) {
      board.add(messages.filesNotKept(format.count(attachmentErrors.length)), messages.dismiss);
    }
    const date = format.entryDate(interaction)?.full ?? messages.unknownDate;
    const { reader } = this.#model;
    const finder = reader.narrows ? extras.get('finder') : undefined;
    // a filter hides it: gone further down it would not be found
    const hides = finder?.admits(interaction) === false ? finder : undefined;
    const run = () => void (hides ? hides.reveal(interaction.id) : this.locate(interaction.id));
    const text = hides ? messages.savedOutside(date) : messages.savedElsewhere(date);
    board.add(text, messages.dismiss, { label: messages.show, run });
  }

  /** Whether the form goes on with another interaction: then it has the focus. */
  async #goesOn(): Promise<boolean> {
    const form = slottedForm(this.#model.host.renderRoot);
    // a field may have to be drawn before it is focused, and is taken away when the form closes
    await form?.updateComplete;
    return form?.contains((form.getRootNode() as Document | ShadowRoot).activeElement) === true;
  }

  /** What takes entries into the rows; where it could not be loaded they are read again instead. */
  async #prepared(): Promise<void> {
    await this.#model.pages.prepare().catch(() => undefined);
  }

  /** A dialog stays with the record it was opened for. */
  #isElsewhere({ recordId }: Interaction): boolean {
    return recordId !== undefined && recordId !== this.#model.record.recordId;
  }
}
