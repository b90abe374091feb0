import { html, type TemplateResult } from 'lit';
import type { I18n } from '../../i18n/i18n.js';
import { addDays, monthWeeks } from '../../model/calendar-day.js';
import { firstDayOfWeek } from '../../model/week-start.js';
import type { IconSet } from '../shared/icon-set.js';
import { renderControlIcon } from '../shared/control-icons.js';

/** The open calendar. */
export interface CalendarView {
  /** The day that the Tab key reaches; its month is shown. */
  readonly day: string;
  /** The day that the field holds. */
  readonly chosen: string | null;
  readonly today: string;
  readonly i18n: I18n;
  readonly icons: IconSet | undefined;
}

const formatter = (locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });

/** The buttons that turn to other months, the month's name, and its days. */
export function renderCalendar(view: CalendarView): TemplateResult {
  const { day, i18n } = view;
  const { locale, messages } = i18n;
  const firstDay = firstDayOfWeek(locale);
  const weeks = monthWeeks(day, firstDay);
  // a Monday, so that ISO weekdays count from it
  const columns = [...Array(7).keys()].map((index) => Date.parse(addDays('2026-11-23', firstDay - 1 + index)));
  const long = formatter(locale, { weekday: 'long' });
  const short = formatter(locale, { weekday: 'short' });
  // in Arabic the short names are as long as the long ones
  const isShort = columns.every((column) => short.format(column).length < 5);
  const shown = isShort ? short : formatter(locale, { weekday: 'narrow' });
  const month = formatter(locale, { month: 'long', year: 'numeric' }).format(Date.parse(day));
  return html`
    <div part="months">
      ${renderTurn(view, 'previous-year', -12, messages.previousYear)}
      ${renderTurn(view, 'previous', -1, messages.previousMonth)}
      <h2 part="month" id="month" aria-live="polite"><bdi>${month}</bdi></h2>
      ${renderTurn(view, 'next', 1, messages.nextMonth)} ${renderTurn(view, 'next-year', 12, messages.nextYear)}
    </div>
    <table part="days" role="grid" aria-labelledby="month">
      <thead>
        <tr>
          ${columns.map((column) => html`<th part="weekday" scope="col" abbr=${long.format(column)}>${shown.format(column)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          (week) =>
            html`<tr>
              ${week.map((cell) => renderDay(cell, view))}
            </tr>`,
        )}
      </tbody>
    </table>
  `;
}

function renderTurn({ icons }: CalendarView, icon: string, months: number, name: string): TemplateResult {
  return html`<button type="button" part="turn" data-turn=${months} aria-label=${name} title=${name}>
    ${renderControlIcon(icon, icons)}
  </button>`;
}

function renderDay(cell: string | null, { day, chosen, today, i18n: { locale } }: CalendarView): TemplateResult {
  if (!cell) return html`<td></td>`;
  const isOther = cell.slice(0, 7) !== day.slice(0, 7);
  const isChosen = cell === chosen;
  const states = `day ${isOther ? 'other' : ''} ${isChosen ? 'chosen' : ''} ${cell === today ? 'today' : ''}`;
  return html`<td
    part=${states}
    role="gridcell"
    data-day=${cell}
    tabindex=${cell === day ? 0 : -1}
    aria-selected=${isChosen}
    aria-current=${cell === today ? 'date' : 'false'}
    aria-label=${formatter(locale, { dateStyle: 'full' }).format(Date.parse(cell))}
  >
    ${new Intl.NumberFormat(locale, { useGrouping: false }).format(Number(cell.slice(8)))}
  </td>`;
}
