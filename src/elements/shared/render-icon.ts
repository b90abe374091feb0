import { html, svg, type TemplateResult } from 'lit';
import { defaultIcons, type IconSet } from './icon-set.js';

/** An icon by name, for the eye only: the word beside it says the same. Falls back to `note`. */
export function renderIcon(name: string, icons: IconSet | undefined): TemplateResult {
  const path = icons?.[name] ?? defaultIcons[name] ?? defaultIcons['note'];
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${svg`<path d=${path} />`}
  </svg>`;
}
