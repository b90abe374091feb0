import type { CreateResult } from '../../data/adapter.js';
import type {
  InteractionCreatedEvent,
  InteractionDeletedEvent,
  InteractionUpdatedEvent,
} from '../../events/interaction-events.js';
import type { AttachmentDraft } from '../../model/attachment.js';
import type { Interaction } from '../../model/interaction.js';
import type { TimelineModel } from './timeline-model.js';

/** Pages read one after the other to show an entry that is further down. */
const MOST_PAGES_TO_ENTRY = 40;

/** Leads the reader to what was just saved: to its row, or to where it went. */
export class SavedEntries {
  readonly #model: TimelineModel;

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  readonly handleCreated = async ({ result, files }: InteractionCreatedEvent): Promise<void> => {
    const { interaction } = result;
    if (this.#isElsewhere(interaction)) return;
    this.#model.announce(this.#model.i18n.messages.saved);
    await this.#lead(interaction, this.#model.pages.insert(interaction), result, files);
  };

  /** What was logged without the form: the row appears, and the focus stays where somebody goes on logging. */
  readonly handleLogged = async ({ result, files }: InteractionCreatedEvent): Promise<void> => {
    const { interaction } = result;
    if (this.#isElsewhere(interaction)) return;
    await this.#lead(interaction, this.#model.pages.insert(interaction), result, files, false);
  };

  /** What was logged without the form was taken back. */
  readonly handleTakenBack = ({ ref }: InteractionDeletedEvent): void => this.#model.pages.remove(ref.id);

  readonly handleUpdated = async ({ interaction, result, files }: InteractionUpdatedEvent): Promise<void> => {
    if (this.#isElsewhere(interaction)) return;
    this.#model.announce(this.#model.i18n.messages.saved);
    await this.#lead(interaction, this.#model.pages.replace(interaction), result, files);
  };

  /** Gives the row of an entry the focus, wherever in the history it is, and opens it where that is wanted. */
  async locate(id: string, { opened = false } = {}): Promise<void> {
    const { pages, focus, open, i18n } = this.#model;
    const find = () => this.#model.items.find((item) => item.id === id);
    for (let page = 0; page < MOST_PAGES_TO_ENTRY && !find() && !pages.atEnd; page++) {
      await pages.loadMore();
      // asking on would hammer a backend that is down; Retry stands below the rows
      if (pages.failure) return;
    }
    const found = find();
    if (!found) this.#model.tell(i18n.messages.notInView);
    else {
      if (opened && !open.has(id)) await open.toggle(found);
      await focus.focus(id);
    }
  }

  /** A dialog stays with the record it was opened for. */
  #isElsewhere({ recordId }: Interaction): boolean {
    return recordId !== undefined && recordId !== this.#model.record.recordId;
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
      await extras.keepLeftovers({ interaction, ref, adapter, result, files });
    }
    if (isHere) {
      if (takesFocus) await focus.focus(interaction.id);
      return;
    }
    if (attachmentErrors.length > 0) {
      board.add(messages.filesNotKept(format.count(attachmentErrors.length)), messages.dismiss);
    }
    const date = format.entryDate(interaction)?.full ?? messages.unknownDate;
    const show = { label: messages.show, run: () => void this.locate(interaction.id) };
    board.add(messages.savedElsewhere(date), messages.dismiss, show);
  }
}
