import { html, nothing, type TemplateResult } from 'lit';
import { PERIOD_NAMES, type PeriodName } from '../../../model/period.js';
import type { TimelineModel } from '../timeline-model.js';
import { withoutKind } from './filter-kinds.js';

/** A span of days: by name, or from one day to another. */
export class DatePanel {
  readonly #model: TimelineModel;
  /** What stands in the two fields and was not taken, for the end would be before the start. */
  #refused: { readonly from: string; readonly to: string } | undefined;

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  /** @param lastContact date of the last contact; undefined where nobody knows, and then it is not offered */
  render(lastContact: string | undefined): TemplateResult {
    const { i18n, reader } = this.#model;
    const { messages } = i18n;
    const { period } = reader.state;
    const names = PERIOD_NAMES.filter(
      (name) => name !== 'since-last-contact' || lastContact !== undefined || name === period,
    );
    return html`
      <div class="periods" part="periods" role="group" aria-label=${messages.periods}>
        ${names.map(
          (name) =>
            html`<button
              type="button"
              class="pill"
              part=${name === period ? 'period current' : 'period'}
              aria-pressed=${name === period ? 'true' : 'false'}
              @click=${() => void this.#choosePeriod(name === period ? undefined : name)}
            >
              ${messages.period(name)}
            </button>`,
        )}
      </div>
      <div class="days">${this.#renderDay('from')}${this.#renderDay('to')}</div>
      ${this.#refused ? html`<p class="error" part="error" id="filter-dates-error" role="alert">${messages.endBeforeStart}</p>` : nothing}
    `;
  }

  #renderDay(name: 'from' | 'to'): TemplateResult {
    const { reader, i18n, extras } = this.#model;
    const { filters, period } = reader.state;
    const span = (period && extras.get('viewMemory')?.span) ?? filters;
    const value = this.#refused ? this.#refused[name] : (span?.[name] ?? '');
    return html`<label class="day" part="filter-day">
      <span class="label" part="label">${i18n.messages[name]}</span>
      <input
        type="date"
        class="field"
        part=${this.#refused ? 'day-input invalid' : 'day-input'}
        name=${name}
        max="9999-12-31"
        aria-invalid=${this.#refused ? 'true' : 'false'}
        aria-describedby=${this.#refused ? 'filter-dates-error' : nothing}
        .value=${value}
        @change=${this.#handleDay}
      />
    </label>`;
  }

  readonly #handleDay = (event: Event): void => {
    event.stopPropagation();
    const days = (event.target as Element).closest('.days')!.querySelectorAll('input');
    const [from = '', to = ''] = [...days].map(({ value }) => value);
    const { reader, host } = this.#model;
    this.#refused = from && to && to < from ? { from, to } : undefined;
    if (this.#refused) host.requestUpdate();
    else
      reader.choose({
        period: undefined,
        filters: { ...reader.state.filters, from: from || undefined, to: to || undefined },
      });
  };

  async #choosePeriod(period: PeriodName | undefined): Promise<void> {
    const { reader, extras } = this.#model;
    this.#refused = undefined;
    // it is what knows the days that a name means
    if (!(await extras.load('viewMemory'))) return;
    reader.choose({ ...withoutKind('dates', reader.state), period });
  }
}
