import type { TimelineModel } from './timeline-model.js';

/** What a click, a key and the focus do in the rows. The rows themselves know nothing of it: they are found by `data-id`. */
export class RowEvents {
  readonly #model: TimelineModel;

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  readonly handleClick = (event: MouseEvent): void => {
    const { pages, focus, open } = this.#model;
    const path = event.composedPath();
    const row = path.find(
      (node): node is HTMLElement => node instanceof HTMLElement && node.dataset['id'] !== undefined,
    );
    const control = path.find(
      (node) => node instanceof Element && node.matches('a, button:not(.subject), .details, .deleted'),
    );
    const interaction = pages.items.find(({ id }) => id === row?.dataset['id']);
    // selecting text in a row is reading, not opening
    if (!interaction || control || !document.getSelection()?.isCollapsed) return;
    focus.select(interaction.id);
    void open.toggle(interaction);
  };

  readonly handleKeydown = (event: KeyboardEvent): void => {
    if ((event.target as Element).closest('.subject, .undo')) this.#model.focus.handleKeydown(event);
  };

  readonly handleFocus = (event: FocusEvent): void => {
    const id = (event.target as Element).closest<HTMLElement>('[data-id]')?.dataset['id'];
    if (id !== undefined) this.#model.focus.select(id);
  };

  /** Loads older entries, and goes on with the first of them: the button may be gone at the end of the history. */
  readonly handleOlder = async (): Promise<void> => {
    const { pages, focus, i18n } = this.#model;
    const before = pages.items.length;
    await pages.loadMore();
    if (pages.items.length > before) this.#model.announce(i18n.messages.shown(i18n.format.count(pages.items.length)));
    const first = pages.items[before];
    if (first) await focus.focus(first.id);
  };
}
