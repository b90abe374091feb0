import { html, type TemplateResult } from 'lit';
import type { I18n } from '../../i18n/i18n.js';
import type { SeriesWords } from './series-words.js';
import { spanText } from './span-text.js';
import type { Volume } from './volume.js';

/** What the table has. */
export interface TableView {
  readonly volume: Volume;
  readonly i18n: I18n;
  readonly label: string;
  readonly labelOf: SeriesWords['labelOf'];
}

/** The numbers of the graph, for those who would rather read them. */
export function renderTable({ volume: { bars, series }, i18n, label, labelOf }: TableView): TemplateResult {
  const { messages, format } = i18n;
  const number = (count: number) =>
    html`<td class=${count ? '' : 'none'} part="number">${format.count(count).text}</td>`;
  return html`<div class="scroll" part="table" role="group" tabindex="0" aria-label=${label}>
    <table part="numbers">
      <thead>
        <tr>
          <th scope="col">${messages.volumeDays}</th>
          <th scope="col">${messages.volumeAll}</th>
          ${series.map(({ code }) => html`<th scope="col"><bdi>${labelOf(code)}</bdi></th>`)}
        </tr>
      </thead>
      <tbody>
        ${bars.map(
          ({ from, to, count }, index) =>
            html`<tr>
              <th scope="row">${spanText(i18n, from, to)}</th>
              ${number(count)} ${series.map(({ counts }) => number(counts[index]!))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
