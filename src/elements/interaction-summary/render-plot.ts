import { html, nothing, svg, type TemplateResult } from 'lit';
import type { I18n } from '../../i18n/i18n.js';
import { hue } from '../shared/hue.js';
import { HEIGHT, pathsOf } from './bar-path.js';
import type { BarSelectionController } from './bar-selection-controller.js';
import type { SeriesWords } from './series-words.js';
import type { Bar, Volume } from './volume.js';

/** What the graph is drawn from. */
export interface PlotView extends SeriesWords {
  readonly volume: Volume;
  readonly i18n: I18n;
  readonly label: string;
  /** Each bar in words. */
  readonly names: readonly string[];
  readonly ticks: ReadonlyMap<number, string>;
  readonly selection: BarSelectionController;
}

/**
 * The bars, and a list of them over it: that is what the pointer, the keys and screen readers meet. A list box with options is
 * the one pattern that has a range, a place in it, and one stop of the Tab key.
 */
export function renderPlot(view: PlotView): TemplateResult {
  const { volume, i18n, label, selection } = view;
  const { bars, highest } = volume;
  const { handleEvent, active } = selection;
  return html`
    <div class="plot" part="plot">
      <span class="highest" aria-hidden="true">${i18n.format.count(highest).text}</span>
      <div
        class="columns"
        role="listbox"
        tabindex="0"
        aria-label=${label}
        aria-describedby="help"
        aria-multiselectable="true"
        aria-orientation="horizontal"
        aria-activedescendant="bar-${active}"
        @keydown=${handleEvent}
        @keyup=${handleEvent}
        @focus=${handleEvent}
        @blur=${handleEvent}
        @click=${handleEvent}
        @pointerdown=${handleEvent}
        @pointermove=${handleEvent}
        @pointerup=${handleEvent}
        @pointercancel=${handleEvent}
        @pointerleave=${handleEvent}
      >
        ${bars.map((bar, index) => renderColumn(view, bar, index, active))}
      </div>
      <svg class="bars" viewBox="0 0 ${bars.length} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
        ${renderSeries(view)}
      </svg>
      <p class="visually-hidden" id="help">${i18n.messages.volumeHelp}</p>
    </div>
  `;
}

function renderSeries({ volume, hueOf }: PlotView): readonly TemplateResult[] {
  const paths = pathsOf(volume);
  return volume.series.map(({ code }, index) => {
    const degrees = hueOf(code);
    return svg`<path class=${degrees === undefined ? '' : 'hued'} .style=${hue(degrees ?? 0, code)} d=${paths[index]!} />`;
  });
}

function renderColumn({ names, ticks, selection }: PlotView, bar: Bar, index: number, active: number): TemplateResult {
  const isChosen = selection.isChosen(bar);
  const state = `${index === active ? 'active' : ''} ${index === selection.hovered ? 'hovered' : ''}`;
  return html`<div
    class="column ${state}"
    part="bar ${isChosen ? 'selected' : ''}"
    role="option"
    id="bar-${index}"
    aria-selected=${isChosen ? 'true' : 'false'}
    aria-label=${names[index]!}
    data-tick=${ticks.get(index) ?? nothing}
  ></div>`;
}
