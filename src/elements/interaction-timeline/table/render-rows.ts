import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Interaction } from '../../../model/interaction.js';
import { hue } from '../../shared/hue.js';
import type { EntryView } from '../entry-view.js';
import { entryTokens, type EntryState } from '../render-entry.js';
import { renderHeading, type ListView, type PlacedRows, type RowSlot } from '../render-list.js';
import type { Column } from './columns.js';
import { renderCell } from './render-cell.js';

/** What the body of the table is drawn from. */
export interface BodyView {
  readonly list: ListView;
  readonly columns: readonly Column[];
  readonly entryView: EntryView;
  readonly stateOf: (interaction: Interaction, domId: string) => EntryState;
  readonly isDeleted: (id: string) => boolean;
}

/** Rows under their headings, a body of the table each, and the room of those that are not drawn. */
export function renderRows(view: BodyView): unknown {
  return repeat(
    view.list.blocks,
    (block) => ('gap' in block ? block.gap : block.key),
    (block) =>
      'gap' in block
        ? html`<tbody class="space" aria-hidden="true">
            ${renderGap(view)}
          </tbody>`
        : renderGroup(block, view),
  );
}

function renderGroup(block: PlacedRows, view: BodyView): TemplateResult {
  const { list, columns } = view;
  return html`<tbody part="group">
    ${
      list.headed && block.heading
        ? html`<tr class="headed">
            <th scope="rowgroup" colspan=${columns.length}>${renderHeading(list, block)}</th>
          </tr>`
        : nothing
    }
    ${repeat(
      block.slots,
      ({ key }) => key,
      (slot) => renderSlot(slot, view),
    )}
  </tbody>`;
}

function renderSlot({ index, interaction }: RowSlot, view: BodyView): TemplateResult {
  if (interaction) return renderRow(interaction, index, view);
  if (index < 0) return renderGap(view);
  return html`<tr data-row>
    <td class="unloaded" colspan=${view.columns.length}></td>
  </tr>`;
}

function renderGap({ columns }: BodyView): TemplateResult {
  return html`<tr class="space" aria-hidden="true">
    <td colspan=${columns.length} data-gap></td>
  </tr>`;
}

/** One entry: its row, and below it what does not fit into cells. */
function renderRow(interaction: Interaction, index: number, view: BodyView): TemplateResult {
  const { list, columns, entryView, stateOf, isDeleted } = view;
  // headings have no number: counted are the head of the table and the entries
  const position = list.size === undefined ? nothing : index + 2;
  if (isDeleted(interaction.id)) {
    return html`<tr data-row aria-rowindex=${position}>
      <td class="under" colspan=${columns.length}>${list.renderRow(interaction, index)}</td>
    </tr>`;
  }
  const state = stateOf(interaction, `entry-${index}`);
  const tokens = entryTokens(interaction, state);
  return html`<tr
      class="hued line ${tokens}"
      part=${tokens}
      data-row
      data-id=${interaction.id}
      aria-rowindex=${position}
      .style=${hue(entryView.codes?.hueOf(interaction.code ?? '') ?? 0, interaction.code)}
    >
      ${columns.map((column) => renderCell(column, interaction, entryView, state, columns))}
    </tr>
    ${state.open ? renderUnder(state.opened(), interaction, view) : nothing}
    ${state.leftovers === nothing ? nothing : renderUnder(state.leftovers, interaction, view)}`;
}

function renderUnder(content: unknown, { id }: Interaction, { columns }: BodyView): TemplateResult {
  return html`<tr data-rest data-id=${id}>
    <td class="under" colspan=${columns.length}>${content}</td>
  </tr>`;
}
