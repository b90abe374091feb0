import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { calendarSpan } from '../../../i18n/calendar-names.js';
import type { I18n } from '../../../i18n/i18n.js';
import type { IconSet } from '../../shared/icon-set.js';
import { renderFailure } from '../../shared/render-failure.js';
import { renderControlIcon } from '../../shared/control-icons.js';
import type { DateRail } from './date-rail.js';
import type { RailMonth, RailYear } from './rail-years.js';

/** What the rail is drawn from. */
export interface RailView {
  readonly rail: DateRail;
  readonly years: readonly RailYear[];
  /** Entries of unknown date, which no date leads to. */
  readonly undated: number;
  /** The month in view, `YYYY-MM`. */
  readonly current: string | undefined;
  readonly i18n: I18n;
  readonly icons: IconSet | undefined;
}

/** Years and months with their numbers, the one in view marked, and a field for a day. */
export function renderRail(view: RailView): TemplateResult {
  const { rail, years, undated, i18n } = view;
  const { messages, format } = i18n;
  return html`<nav
    class="rail ${rail.isOpen ? 'open' : ''}"
    part=${rail.isOpen ? 'rail open' : 'rail'}
    aria-label=${messages.rail}
    @keydown=${rail.handleKeydown}
    @focusout=${rail.handleFocusOut}
  >
    ${renderJump(view)}
    <div class="rail-panel" id="rail-panel" part="rail-panel">
      ${renderForm(view)} ${rail.failure ? renderFailure(rail.failure, i18n) : nothing}
      <ul role="list">
        ${years.map((year) => renderYear(view, year))}
      </ul>
      ${undated ? html`<p class="rail-undated" part="rail-undated">${messages.volumeUndated(format.count(undated))}</p>` : nothing}
    </div>
  </nav>`;
}

/** What stands for the list where there is no room for it. */
function renderJump({ rail, current, i18n: { messages, format }, icons }: RailView): TemplateResult {
  const month = current && calendarSpan(format, current);
  return html`<button
    type="button"
    class="rail-jump"
    part="rail-jump"
    aria-expanded=${rail.isOpen ? 'true' : 'false'}
    aria-controls="rail-panel"
    aria-label=${messages.railJump(month)}
    @click=${rail.toggle}
  >
    ${renderControlIcon('calendar', icons)}<bdi>${month ?? messages.railGoTo}</bdi>${renderControlIcon('open', icons)}
  </button>`;
}

function renderForm({ rail, i18n: { messages } }: RailView): TemplateResult {
  const { hasProblem } = rail;
  return html`<form class="rail-form" novalidate @submit=${rail.handleSubmit}>
    <label part="label" for="rail-day">${messages.railGoTo}</label>
    <div class="rail-go">
      <input
        id="rail-day"
        class="field"
        part=${hasProblem ? 'rail-day invalid' : 'rail-day'}
        type="date"
        aria-invalid=${hasProblem ? 'true' : 'false'}
        aria-describedby=${hasProblem ? 'rail-problem' : nothing}
      />
      <button part="rail-go">${messages.railGo}</button>
    </div>
    <p class="error" part="error" id="rail-problem" role="alert">${hasProblem ? messages.railNoDay : nothing}</p>
  </form>`;
}

function renderYear(view: RailView, { year, count, months }: RailYear): TemplateResult {
  const { rail, i18n } = view;
  const { messages, format } = i18n;
  const isOpen = rail.isYearOpen(year);
  const name = calendarSpan(format, year);
  return html`<li>
    <button
      type="button"
      class="rail-year"
      part=${isOpen ? 'rail-year open' : 'rail-year'}
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${() => rail.toggleYear(year)}
    >
      ${renderControlIcon('next', view.icons)}
      ${renderName(name, format.count(count).text, messages.railYear(name, format.count(count)))}
    </button>
    ${
      isOpen
        ? html`<ul role="list">
            ${months.map((month) => renderMonth(view, month))}
          </ul>`
        : nothing
    }
  </li>`;
}

function renderMonth({ rail, current, i18n }: RailView, { month, count }: RailMonth): TemplateResult {
  const { messages, format } = i18n;
  const name = calendarSpan(format, month, { month: 'long' });
  const full = messages.railMonth(calendarSpan(format, month), format.count(count));
  return html`<li>
    <button
      type="button"
      class="rail-month"
      part="rail-month ${month === current ? 'current' : ''}"
      aria-current=${ifDefined(month === current ? 'true' : undefined)}
      @click=${() => void rail.goToMonth(month)}
    >
      ${renderName(name, format.count(count).text, full)}
    </button>
  </li>`;
}

/** What is seen, and what is heard in its place. */
function renderName(name: string, count: string, heard: string): TemplateResult {
  return html`<bdi aria-hidden="true">${name}</bdi>
    <span class="count" part="rail-count" aria-hidden="true">${count}</span>
    <span class="visually-hidden">${heard}</span>`;
}
