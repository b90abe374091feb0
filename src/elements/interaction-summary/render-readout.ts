import { html, type TemplateResult } from 'lit';
import type { I18n } from '../../i18n/i18n.js';
import { hue } from '../shared/hue.js';
import type { SeriesWords } from './series-words.js';
import type { ToldDays } from './told-days.js';
import { sum, type Volume } from './volume.js';

/** What the readout tells. */
export interface ReadoutView extends SeriesWords {
  readonly volume: Volume;
  readonly i18n: I18n;
  readonly told: ToldDays;
}

/** The numbers of some days, which are the legend of the graph at once. It keeps its form, whatever is pointed at. */
export function renderReadout({ volume, i18n, told, labelOf, hueOf }: ReadoutView): TemplateResult {
  const { text, counts } = told;
  const { format, messages } = i18n;
  const number = (index: number) =>
    counts &&
    html`<span class="count ${counts[index] ? 'some' : ''}" part="count">${format.count(counts[index]!).text}</span>`;
  return html`
    <div class="readout" part="readout">
      <p>
        <bdi class="days" part="days">${text}</bdi>
        ${counts && html`<bdi class="count" part="count">${messages.inGroup(format.count(sum(counts)))}</bdi>`}
      </p>
      <ul class="legend" part="legend" role="list">
        ${volume.series.map(({ code }, index) => {
          const degrees = hueOf(code);
          return html`<li part="series" class=${degrees === undefined ? '' : 'hued'} .style=${hue(degrees ?? 0, code)}>
            <bdi>${labelOf(code)}</bdi> ${number(index)}
          </li>`;
        })}
      </ul>
    </div>
  `;
}
