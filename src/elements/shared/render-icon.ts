import { html, type TemplateResult } from 'lit';
import { rowIcons, type IconSet } from './icon-set.js';

/** An icon by name, for the eye only: the word beside it says the same. Falls back to `note`. */
export function renderIcon(name: string, icons: IconSet | undefined): TemplateResult {
  return renderPath(icons?.[name] ?? rowIcons[name] ?? rowIcons['note']);
}

/** The icon of a path; the room of one while there is none. */
export function renderPath(path = ''): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${path} />
  </svg>`;
}
