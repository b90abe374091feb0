import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Messages } from '../../i18n/messages.js';
import { SHORTCUTS, type Shortcut } from './shortcuts-controller.js';

/** The buttons that put a date in with one press. */
export interface ShortcutsView {
  readonly messages: Messages;
  /** The one that the Tab key reaches. */
  readonly current: Shortcut;
  readonly isNow: boolean;
  readonly isOnlyDay: boolean;
  readonly press: (shortcut: Shortcut) => void;
  readonly handleKeydown: (event: KeyboardEvent) => void;
}

/** A toolbar: *Now* shows whether the date is left at now, *Only the day* is a switch, the others put in a date. */
export function renderShortcuts(view: ShortcutsView): TemplateResult {
  const { messages, current, isNow, isOnlyDay, press, handleKeydown } = view;
  const names: Record<Shortcut, string> = {
    now: messages.dateNow,
    today: messages.dateToday,
    yesterday: messages.dateYesterday,
    'hour-ago': messages.dateHourAgo,
    'only-day': messages.dateOnlyDay,
  };
  return html`
    <div part="shortcuts" role="toolbar" aria-label=${messages.dateShortcuts} @keydown=${handleKeydown}>
      ${SHORTCUTS.map((shortcut) => {
        const isOn = shortcut === 'now' ? isNow : shortcut === 'only-day' ? isOnlyDay : undefined;
        return html`
          <button
            type="button"
            part="shortcut shortcut-${shortcut} ${isOn ? 'on' : ''}"
            data-shortcut=${shortcut}
            tabindex=${shortcut === current ? 0 : -1}
            aria-pressed=${ifDefined(isOn)}
            @click=${() => press(shortcut)}
          >
            <bdi>${names[shortcut]}</bdi>
          </button>
        `;
      })}
    </div>
  `;
}
