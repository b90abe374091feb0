import { html, nothing, type TemplateResult } from 'lit';
import type { Sort } from '../../../data/query.js';
import type { GroupBy } from '../../../model/group.js';
import { renderIcon } from '../../shared/render-icon.js';
import { columnName } from '../table/columns.js';
import { firstDirection } from '../table/next-sort.js';
import type { TimelineModel } from '../timeline-model.js';
import type { ColumnOptions } from './column-options.js';
import { optionIcons } from './option-icons.js';
import { renderRadios, renderSelect } from './render-choice.js';

const GROUPS: readonly GroupBy[] = ['month', 'week', 'day', 'year', 'code', 'user', 'none'];
const ORDERS: readonly Sort['by'][] = ['date', 'code', 'subject', 'user', 'status'];

/** Every choice; what the page has set by itself is no choice of the reader. */
export function renderOptions(model: TimelineModel, columns: ColumnOptions): TemplateResult {
  const { reader, host, i18n, extras } = model;
  const { messages } = i18n;
  const isTable = reader.layout === 'table';
  const icons = { ...optionIcons, ...host.icons };
  const isNarrow = isTable && extras.get('table')?.isNarrow;
  return html`
    ${renderRadios({
      name: 'layout',
      label: messages.layout,
      values: ['list', 'table'] as const,
      value: isTable ? 'table' : 'list',
      nameOf: messages.layoutName,
      iconOf: (layout) => renderIcon(layout, icons),
      choose: (layout) =>
        reader.choose({ layout: (layout === 'table') === (host.layout === 'table') ? undefined : layout }),
    })}
    ${renderRadios({
      name: 'density',
      label: messages.density,
      values: ['comfortable', 'compact'] as const,
      value: reader.density,
      nameOf: messages.densityName,
      choose: (density) => reader.choose({ density: density === 'comfortable' ? undefined : density }),
    })}
    ${isNarrow ? html`<p class="hint" part="hint">${messages.tooNarrow}</p>` : nothing} ${renderOrder(model)}
    ${renderRadios({
      name: 'paging',
      label: messages.paging,
      values: ['window', 'pages'] as const,
      value: reader.paging,
      nameOf: messages.pagingName,
      choose: (paging) => reader.choose({ paging: paging === 'window' ? undefined : paging }),
    })}
    ${isTable ? columns.render() : nothing}
    <button
      type="button"
      class="plain reset"
      part="reset"
      @click=${() => {
        const none = undefined;
        reader.choose({ layout: none, groupBy: none, sort: none, columns: none, paging: none, density: none });
        columns.restart();
      }}
    >
      ${messages.resetView}
    </button>
  `;
}

/** What rows are divided by, and their order: each follows the other where they have to agree. */
function renderOrder({ reader, host, i18n: { messages } }: TimelineModel): TemplateResult {
  const { groupBy, grouping, sort, ownSort } = reader;
  const isDefault = ({ by, direction }: Sort) => by === ownSort.by && direction === ownSort.direction;
  const chooseSort = (chosen: Sort) => reader.choose({ sort: isDefault(chosen) ? undefined : chosen });
  const ofDates = groupBy !== 'code' && groupBy !== 'user';
  return html`
    ${renderSelect({
      name: 'group-by',
      label: messages.groupBy,
      values: GROUPS,
      value: groupBy,
      nameOf: messages.groupName,
      choose: (by) => {
        const needed = by === 'code' || by === 'user' ? by : 'date';
        // an order that would tear the new groups apart is given up for theirs
        const kept = by === 'none' || sort.by === needed ? reader.state.sort : undefined;
        reader.choose({ groupBy: by === host.groupBy ? undefined : by, sort: kept });
      },
    })}
    ${renderSelect({
      name: 'sort',
      label: messages.sortBy,
      values: ORDERS,
      value: sort.by,
      nameOf: (by) => columnName(by, messages),
      choose: (by) => chooseSort({ by, direction: firstDirection(by) }),
    })}
    ${
      grouping === groupBy
        ? nothing
        : html`<p class="hint" part="hint">
            ${messages.groupsNeedOrder(columnName(ofDates ? 'date' : groupBy, messages))}
          </p>`
    }
    ${renderRadios({
      name: 'direction',
      label: messages.direction,
      values: sort.by === 'date' ? (['descending', 'ascending'] as const) : (['ascending', 'descending'] as const),
      value: sort.direction,
      nameOf: (direction) => messages.directionName(sort.by === 'date' ? 'date' : 'words', direction),
      choose: (direction) => chooseSort({ by: sort.by, direction }),
    })}
  `;
}
