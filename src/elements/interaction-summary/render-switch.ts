import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { Unit } from './calendar-spans.js';

/** Chooses the length of a bar. */
export function renderSwitch(messages: Messages, chosen: Unit, choose: (unit: Unit) => void): TemplateResult {
  const names: Readonly<Record<Unit, string>> = { month: messages.volumeMonths, week: messages.volumeWeeks };
  const renderChoice = (unit: Unit) =>
    html`<button
      type="button"
      part=${unit === chosen ? 'unit current' : 'unit'}
      aria-pressed=${unit === chosen ? 'true' : 'false'}
      @click=${() => choose(unit)}
    >
      ${names[unit]}
    </button>`;
  return html`<div class="by" part="by" role="group" aria-label=${messages.volumeBy}>
    ${renderChoice('month')} ${renderChoice('week')}
  </div>`;
}
