import type { TemplateResult } from 'lit';
import type { RunEnd } from '../../controllers/history-run.js';
import { OwnKeysController } from '../../controllers/own-keys-controller.js';
import { defaultIcons } from '../shared/control-icons.js';
import type { IconSet } from '../shared/icon-set.js';
import type { Interaction } from '../../model/interaction.js';
import { safeFileName } from '../../model/file-name.js';
import { RovingFocusController } from '../../controllers/roving-focus-controller.js';
import { buttonStates } from '../../styles/button-states.styles.js';
import { changes } from '../../i18n/english/changes.js';
import { subjectText, type EntryView } from './entry-view.js';
import { renderOpen } from './render-open.js';
import { failure } from '../../styles/failure.styles.js';
import { fields } from '../../styles/fields.styles.js';
import { late } from './late.styles.js';
import { notices } from './notices.styles.js';
import { density } from './density.styles.js';
import { keyedRows } from './keyed-rows.js';
import { clearKept } from './clear-kept.js';
import { EndFocus } from './end-focus.js';
import { toggleEntry } from './open-acts.js';
import { rowChanges } from './row-changes.styles.js';
import { stillWaits } from './still-waits.js';
import type { TimelineModel } from './timeline-model.js';
import { WantedParts } from './wanted-parts.js';

/** What follows the rows: what a click, a key and the focus do in them, and what else is then loaded. The rows themselves know nothing of it: they are found by `data-id`. */
export class RowEvents {
  static readonly styles = [buttonStates, failure, fields, notices, rowChanges, density, late];
  static readonly texts = changes;

  readonly wanted: WantedParts;
  readonly focus: RovingFocusController;
  /** Rows from now on stay with their entry whatever comes above it. */
  readonly keyed = keyedRows;

  readonly #model: TimelineModel;

  constructor(model: TimelineModel) {
    this.#model = model;
    this.wanted = new WantedParts(model);
    this.focus = new RovingFocusController(model.host, {
      ids: () => model.items.map(({ id }) => id),
      reveal: (id) => {
        model.first.drawAll();
        return model.extras.get('window')?.reveal(id);
      },
      focused: () => model.focused,
      itemOf,
      elementOf: (id) => model.host.renderRoot.querySelector(`[data-id="${CSS.escape(id)}"] :is(.subject, .undo)`),
    });
    new EndFocus(model);
    new OwnKeysController(model.host);
  }

  /** All icons that a code may name, the page's before the widget's own. */
  get icons(): IconSet {
    return { ...defaultIcons, ...this.#model.host.icons };
  }

  readonly safeFileName = safeFileName;

  /** What an entry is called; its id where it is not loaded. */
  readonly subjectOf = (id: string): string => {
    const entry = this.#model.pages.items.find((item) => item.id === id);
    return entry ? subjectText(entry, this.#model.entryView) : id;
  };

  /** What an open row shows. */
  renderOpen(interaction: Interaction, domId: string, view: EntryView): TemplateResult {
    return renderOpen(this.#model, interaction, domId, view);
  }

  clearKept(userId: string | undefined): Promise<void> {
    return clearKept(this.#model, userId);
  }

  /** @param path where the event has gone, which it does not tell any more once it is over */
  handle(event: Event, path: readonly EventTarget[]): void {
    if (event.type === 'click') this.#handleClick(event as MouseEvent, path);
    else {
      const target = path.find(
        (node): node is Element => node instanceof Element && node.getRootNode() === this.#model.host.renderRoot,
      );
      // a row may have gone before this part had come
      if (!target) return;
      if (event.type === 'keydown') this.#handleKeydown(event as KeyboardEvent, target);
      else this.#handleFocus(target);
    }
  }

  #handleClick(event: MouseEvent, path: readonly EventTarget[]): void {
    const { pages, extras } = this.#model;
    const row = path.find(
      (node): node is HTMLElement => node instanceof HTMLElement && node.dataset['id'] !== undefined,
    );
    const control = path.find(
      (node) =>
        node instanceof Element && node.matches('a, button:not(.subject), label:not(.check), .details, .deleted'),
    );
    const interaction = pages.items.find(({ id }) => id === row?.dataset['id']);
    // selecting text in a row is reading, not opening
    if (!interaction || control || !document.getSelection()?.isCollapsed) return;
    this.focus.select(interaction.id);
    if (extras.get('selection')?.handleClick(event, interaction)) return;
    void toggleEntry(this.#model, interaction);
  }

  #handleKeydown(event: KeyboardEvent, target: Element): void {
    const { extras } = this.#model;
    if (!target.closest('.subject, .undo, .check')) return;
    if (extras.get('selection')?.handleKeydown(event)) return;
    if (this.#leavesLoaded(event)) event.preventDefault();
    else this.focus.handleKeydown(event);
  }

  /** Goes to rows that are not loaded, where a key leads beyond those that are. */
  #leavesLoaded({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
    const { pages, items, extras } = this.#model;
    if (altKey || ctrlKey || metaKey || shiftKey) return false;
    const at = items.findIndex(({ id }) => id === this.focus.current);
    const isBack = key === 'Home' || (key === 'ArrowUp' && at <= 0);
    const isForth = key === 'End' || (key === 'ArrowDown' && at === items.length - 1);
    if (!(isBack && !pages.atStart) && !(isForth && !pages.atEnd)) return false;
    const end = isBack ? 'start' : 'end';
    if (key.startsWith('Arrow')) void this.#go(isBack ? 'earlier' : 'later');
    else void extras.demand('window', (window) => window.goToEnd(end));
    return true;
  }

  /** Loads the page that follows, and goes on in it. */
  async #go(end: RunEnd): Promise<void> {
    const { pages } = this.#model;
    const waits = stillWaits(this.#model);
    const edge = () => (end === 'earlier' ? this.#model.items[0] : this.#model.items.at(-1));
    const from = edge()?.id;
    await (end === 'earlier' ? pages.loadEarlier() : pages.loadMore());
    const { items } = this.#model;
    const next = items[items.findIndex(({ id }) => id === from) + (end === 'earlier' ? -1 : 1)];
    if (next && waits()) await this.focus.focus(next.id);
  }

  #handleFocus(target: Element): void {
    const id = itemOf(target);
    if (id !== undefined) this.focus.select(id);
  }

  /** Loads older entries, and goes on with the first of them. */
  async loadOlder(): Promise<void> {
    const { pages, i18n } = this.#model;
    const waits = stillWaits(this.#model);
    const before = pages.items.length;
    await pages.loadMore();
    if (pages.items.length > before) this.#model.announce(i18n.messages.shown(i18n.format.count(pages.items.length)));
    const first = pages.items[before];
    // the button may have gone, and led on to what is below the rows now
    const isBelow = this.#model.focused?.closest('.list ~ *');
    if (first && (isBelow || waits())) await this.focus.focus(first.id);
  }
}

/** The id of the entry whose row an element stands in. */
const itemOf = (el: Element) => el.closest<HTMLElement>('[data-id]')?.dataset['id'];
