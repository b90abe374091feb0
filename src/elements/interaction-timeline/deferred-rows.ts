import { isInField } from '../../controllers/is-in-field.js';
import type { TimelineModel } from './timeline-model.js';

/** Keys that do something wherever in the widget the focus is. */
const SHORTCUT = /^[/n?]$/;

/** The events of the rows. What they do is loaded after the rows; those that come earlier wait for it. */
export class DeferredRows {
  readonly #model: TimelineModel;

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  readonly handle = (event: Event): void => {
    const { extras } = this.#model;
    const path = event.composedPath();
    const part = extras.get('rowEvents');
    // at once where it can be: what the browser does with a key is decided while the event lasts
    if (part) part.handle(event, path);
    else void extras.demand('rowEvents', (late) => late.handle(event, path));
  };

  readonly handleOlder = (): Promise<void> => this.#model.extras.demand('rowEvents', (part) => part.loadOlder());

  /** Whether a key is one of the widget's own: none is while somebody types, with a modifier, or where the page wants none. */
  isShortcut(event: KeyboardEvent): boolean {
    const { key, altKey, ctrlKey, metaKey, defaultPrevented, isComposing } = event;
    if (this.#model.host.noShortcuts || altKey || ctrlKey || metaKey || defaultPrevented || isComposing) return false;
    return !isInField(event) && SHORTCUT.test(key);
  }
}
