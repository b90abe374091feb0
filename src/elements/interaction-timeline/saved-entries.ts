import type { InteractionCreatedEvent } from '../../events/interaction-events.js';
import type { TimelineModel } from './timeline-model.js';

/** Pages read one after the other to show an entry that was saved further down. */
const MOST_PAGES_TO_ENTRY = 40;

/** Leads the reader to what was just saved: to its row, or to where it went. */
export class SavedEntries {
  readonly #model: TimelineModel;

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  readonly handleCreated = async ({ result }: InteractionCreatedEvent): Promise<void> => {
    const { i18n, board, pages, focus, record } = this.#model;
    const { messages, format } = i18n;
    const { interaction, attachmentErrors = [] } = result;
    // a dialog stays with the record it was opened for
    if (interaction.recordId !== undefined && interaction.recordId !== record.recordId) return;
    this.#model.announce(messages.saved);
    const here = pages.insert(interaction);
    if (attachmentErrors.length > 0) {
      board.add(messages.filesNotKept(format.count(attachmentErrors.length)), messages.dismiss);
    }
    if (here) {
      await focus.focus(interaction.id);
      return;
    }
    const date = format.entryDate(interaction)?.full ?? messages.unknownDate;
    const show = { label: messages.show, run: () => void this.#showFurtherDown(interaction.id) };
    board.add(messages.savedElsewhere(date), messages.dismiss, show);
  };

  async #showFurtherDown(id: string): Promise<void> {
    const { pages, focus } = this.#model;
    const found = () => pages.items.some((item) => item.id === id);
    for (let page = 0; page < MOST_PAGES_TO_ENTRY && !found() && !pages.atEnd; page++) {
      await pages.loadMore();
      // asking on would hammer a backend that is down; Retry stands below the rows
      if (pages.failure) return;
    }
    await focus.focus(id);
  }
}
