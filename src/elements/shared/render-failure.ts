import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../../controllers/failure-reporter.js';
import type { I18n } from '../../i18n/i18n.js';
import { renderIcon } from './render-icon.js';

/** What failed, why, what to quote, and the way to try again. Never a backend's raw words. */
export function renderFailure(
  { operation, error, reference, retry }: Failure,
  { messages, format }: I18n,
  /** Better words for the reason, where the caller knows some. */
  words?: string,
): TemplateResult {
  // trying again what was forbidden only fails again; after signing in it may well succeed
  const mayHelp = error.retryable || error.kind === 'unauthenticated';
  const retryAfter = error.retryAfter === undefined ? undefined : format.count(Math.ceil(error.retryAfter));
  return html`
    <div class="failure" part="failure" role="alert">
      ${renderIcon('alert', undefined)}
      <p>
        <strong>${messages.failed(operation)}</strong>
        ${words ?? error.userMessage ?? messages.because(error.kind, retryAfter)}
        <small class="reference">${messages.reference(reference)}</small>
      </p>
      ${mayHelp ? html`<button type="button" part="retry" @click=${retry}>${messages.retry}</button>` : nothing}
    </div>
  `;
}
