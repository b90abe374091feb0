import { html, nothing, type TemplateResult } from 'lit';

/** What can be done about a notice. */
export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

/** Something the reader should know and can act upon. */
export interface Notice {
  readonly text: string;
  readonly actions: readonly NoticeAction[];
}

/** Notices above the rows, a line each. */
export function renderNotices(notices: readonly Notice[]): TemplateResult | typeof nothing {
  if (notices.length === 0) return nothing;
  return html`<ul class="notices" part="notices" role="list">
    ${notices.map(
      ({ text, actions }) =>
        html`<li part="notice">
          <bdi>${text}</bdi>
          ${actions.map(
            ({ label, run }) =>
              html`<button type="button" class="plain" part="notice-action" @click=${run}>${label}</button>`,
          )}
        </li>`,
    )}
  </ul>`;
}
