import { memoizeLast } from '../../controllers/memoize-last.js';
import type { Interaction } from '../../model/interaction.js';
import { groupRows, type RowGroup } from './place-rows.js';
import { rowGrouping, type RowGrouping } from './row-grouping.js';
import type { TimelineModel } from './timeline-model.js';

const MINUTE = 60_000;

/** The loaded rows in their groups, worked out anew only when something of it has changed: a frame of scrolling changes nothing. */
export class RowGroups {
  readonly #model: TimelineModel;
  /** Everything that decides how rows are divided, and what headings say. */
  readonly #groupingOf = memoizeLast((...[minute]: readonly [number, ...unknown[]]) =>
    rowGrouping(this.#model, minute * MINUTE),
  );
  readonly #groupsOf = memoizeLast(
    (items: readonly Interaction[], grouping: RowGrouping, atStart: boolean, atEnd: boolean) =>
      groupRows(items, grouping, { atStart, atEnd }),
  );

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  get grouping(): RowGrouping {
    const { reader, i18n, extras, lookups } = this.#model;
    // what is still to come is past a minute later
    const minute = Math.floor(Date.now() / MINUTE);
    return this.#groupingOf(
      minute,
      reader.grouping,
      i18n,
      extras.get('groupNames'),
      lookups.codes,
      lookups.currentUser,
    );
  }

  get value(): readonly RowGroup[] {
    const { items, pages } = this.#model;
    return this.#groupsOf(items, this.grouping, pages.atStart, pages.atEnd);
  }
}
