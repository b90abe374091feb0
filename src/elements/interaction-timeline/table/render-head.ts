import { html, nothing, type TemplateResult } from 'lit';
import type { Sort } from '../../../data/query.js';
import type { Messages } from '../../../i18n/messages.js';
import { columnName, isSortable, LEAST_WIDTH, type Column } from './columns.js';
import { columnWidth } from './column-width.js';
import { sum, type ColumnResizing } from './column-resizing.js';

/** What the head of the table shows, and whom it tells. */
export interface HeadView {
  readonly columns: readonly Column[];
  readonly sort: Sort;
  readonly messages: Messages;
  readonly resizing: ColumnResizing;
  readonly sortBy: (by: Sort['by']) => void;
}

/** The names of the columns: buttons where rows can be ordered by them, and between two of them what moves their edge. */
export function renderHead(view: HeadView): TemplateResult {
  return html`<thead part="head">
    <tr>
      ${view.columns.map((column, index) => renderColumn(column, index, view))}
    </tr>
  </thead>`;
}

function renderColumn({ key, width }: Column, index: number, view: HeadView): TemplateResult {
  const { columns, sort, messages, sortBy } = view;
  const name = columnName(key, messages);
  const isSorted = sort.by === key;
  return html`<th
    scope="col"
    part=${isSorted ? 'column sorted' : 'column'}
    aria-sort=${isSorted ? sort.direction : 'none'}
    aria-labelledby="column-${key}"
    ${columnWidth((100 * width) / sum(columns.map((column) => column.width)))}
  >
    ${
      isSortable(key)
        ? html`<button type="button" class="sort" part="sort" @click=${() => sortBy(key)}>
            <span id="column-${key}">${name}</span>
            <span class="arrow" part="arrow" aria-hidden="true"
              >${isSorted ? (sort.direction === 'ascending' ? '↑' : '↓') : nothing}</span
            >
          </button>`
        : html`<span class="name" id="column-${key}">${name}</span>`
    }
    ${index < columns.length - 1 ? renderGrip(name, index, view) : nothing}
  </th>`;
}

function renderGrip(name: string, index: number, { columns, messages, resizing }: HeadView): TemplateResult {
  const total = sum(columns.map(({ width }) => width));
  const percent = (width: number) => Math.round((100 * width) / total);
  const { width } = columns[index]!;
  return html`<span
    class="grip"
    part="grip"
    role="separator"
    tabindex="0"
    aria-orientation="vertical"
    aria-label=${messages.columnWidth(name)}
    aria-valuenow=${percent(width)}
    aria-valuemin=${percent(LEAST_WIDTH)}
    aria-valuemax=${percent(width + columns[index + 1]!.width - LEAST_WIDTH)}
    @pointerdown=${resizing.handlePointerdown}
    @keydown=${resizing.handleKeydown}
    @dblclick=${resizing.handleDoubleClick}
  ></span>`;
}
