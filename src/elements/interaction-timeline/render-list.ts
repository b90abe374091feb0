import { html, nothing, type TemplateResult } from 'lit';
import type { I18n } from '../../i18n/i18n.js';
import type { Interaction } from '../../model/interaction.js';
import type { RowGroup } from './place-rows.js';

/** A row in its place: an entry, the place of one that is not loaded, or, without a place, the room of rows that are not drawn. */
export interface RowSlot {
  /** Unique among all of them. */
  readonly key: string;
  /** Place in the whole list; -1: a gap. */
  readonly index: number;
  /** Undefined where it is not loaded. */
  readonly interaction?: Interaction | undefined;
}

/** Rows that stand together under a heading: all of their group, or those of it that are near the viewport. */
export interface PlacedRows extends Pick<RowGroup, 'key' | 'heading' | 'count' | 'rows'> {
  /** Id of the heading within the shadow root. */
  readonly domId: string;
  /** What is drawn of it, in order. */
  readonly slots: readonly RowSlot[];
}

/** The room of rows that are not drawn; its height is set from outside, by `data-gap`. */
export interface Gap {
  readonly gap: string;
}

/** Draws each item of a list. @param keyOf what an item is known by, so that what was drawn of it stays with it */
export type DrawEach = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  draw: (item: Item) => unknown,
) => unknown;

/** What the list is given: which rows, and how a row is drawn. It knows nothing else of either. */
export interface ListView {
  readonly blocks: readonly (PlacedRows | Gap)[];
  /** True where rows stand under headings. */
  readonly headed: boolean;
  /** Level of the group headings, 1 to 6. */
  readonly headingLevel: number;
  readonly i18n: I18n;
  /** What a heading shows beside the number of its entries. */
  readonly renderHeading: (rows: PlacedRows) => unknown;
  /** @param index place of the row in the whole list */
  readonly renderRow: (interaction: Interaction, index: number) => TemplateResult;
  /** How many rows there are in all, for `aria-setsize`; -1 where that is not known, undefined where all are drawn. */
  readonly size: number | undefined;
  /** Keeps focus and open rows with their entry whatever comes above it; absent until there is more than the first rows. */
  readonly keyed?: DrawEach | undefined;
}

const drawEach: DrawEach = (items, _keyOf, draw) => items.map(draw);

/** Entries under their headings: a section, a heading and an ordered list a group. Keyed by group and id. */
export function renderList(view: ListView): TemplateResult {
  const each = view.keyed ?? drawEach;
  return html`${each(
    view.blocks,
    (block) => ('gap' in block ? block.gap : block.key),
    (block) =>
      'gap' in block
        ? html`<div data-gap></div>`
        : html`<section part="group" aria-labelledby=${view.headed && block.heading ? block.domId : nothing}>
            ${view.headed && block.heading ? renderHeading(view, block) : nothing}
            <ol role="list" part="entries">
              ${each(
                block.slots,
                ({ key }) => key,
                (slot) => renderSlot(view, slot),
              )}
            </ol>
          </section>`,
  )}`;
}

function renderSlot({ size, renderRow }: ListView, { index, interaction }: RowSlot): TemplateResult {
  if (index < 0) return html`<li data-gap aria-hidden="true"></li>`;
  return html`<li
    data-row
    class=${interaction ? '' : 'unloaded'}
    aria-setsize=${size ?? nothing}
    aria-posinset=${size === undefined ? nothing : index + 1}
  >
    ${interaction ? renderRow(interaction, index) : nothing}
  </li>`;
}

/** A group's heading with the number of its entries. */
export function renderHeading(
  { i18n: { messages, format }, headingLevel, renderHeading: renderOwn }: ListView,
  rows: PlacedRows,
): TemplateResult {
  const { count, domId } = rows;
  const counted = count === undefined ? undefined : format.count(count);
  return html`<div class="group-heading" part="group-heading" role="heading" aria-level=${headingLevel} id=${domId}>
    ${renderOwn(rows)}
    ${
      counted
        ? html`<span class="count" part="group-count"
            ><span aria-hidden="true">${counted.text}</span
            ><span class="visually-hidden">${messages.inGroup(counted)}</span></span
          >`
        : nothing
    }
  </div>`;
}
