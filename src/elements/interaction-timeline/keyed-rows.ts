import type { ChildPart, noChange } from 'lit';
import { directive, type PartInfo } from 'lit/directive.js';
import { getCommittedValue, getDirectiveClass, setCommittedValue } from 'lit/directive-helpers.js';
import { repeat, type ItemTemplate, type KeyFn, type RepeatDirective } from 'lit/directives/repeat.js';
import type { DrawEach } from './render-list.js';

const Repeat = getDirectiveClass(repeat([], () => undefined)) as new (part: PartInfo) => RepeatDirective;

/** `repeat` that takes over what was drawn without keys, as it is: made anew it would lose the focus. */
class KeyedRows extends Repeat {
  #isFirst = true;

  override update<Item>(
    part: ChildPart,
    given: [Iterable<Item>, KeyFn<Item> | ItemTemplate<Item>, ItemTemplate<Item>],
  ): unknown[] | typeof noChange {
    if (!this.#isFirst) return super.update(part, given);
    this.#isFirst = false;
    const drawn = getCommittedValue(part);
    setCommittedValue(part, undefined);
    const values = super.update(part, given);
    setCommittedValue(part, drawn);
    return values;
  }
}

/** Draws each item of a list, and keeps what it has drawn with its key. */
export const keyedRows = directive(KeyedRows) as DrawEach;
