import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import { zoneText } from './zone-text.js';

/** The zones that a time may be meant in; the first one is the reader's. */
export interface ZoneView {
  readonly zones: readonly string[];
  readonly chosen: string;
  readonly recordZone: string | undefined;
  /** Epoch milliseconds at which they are named. */
  readonly epoch: number;
  readonly locale: string;
  readonly messages: Messages;
  readonly isEditable: boolean;
  readonly choose: (timeZone: string) => void;
  /** The choice is settled. */
  readonly confirm: () => void;
}

/** The choice of the zone in which the time is meant, each by its name and offset at that time. */
export function renderZone(view: ZoneView): TemplateResult {
  const { zones, chosen, recordZone, epoch, locale, messages, isEditable, choose, confirm } = view;
  return html`
    <div part="zone">
      <select
        class="field"
        part="zone-select"
        aria-label=${messages.timeZone}
        ?disabled=${!isEditable}
        @change=${confirm}
        @input=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
      >
        ${zones.map((zone, index) => {
          const name = zoneText(zone, epoch, locale);
          const text = index === 0 ? messages.yourZone(name) : zone === recordZone ? messages.recordZone(name) : name;
          return html`<option value=${zone} ?selected=${zone === chosen}>${text}</option>`;
        })}
      </select>
    </div>
  `;
}
