import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { I18n } from '../../i18n/i18n.js';
import type { CodeTree } from '../../model/code-tree.js';
import { hue } from '../shared/hue.js';
import type { IconSet } from '../shared/icon-set.js';
import { renderControlIcon } from '../shared/control-icons.js';
import type { QuickLogPreset } from './quick-log-preset.js';

/** What the buttons of presets are drawn from. */
export interface PresetsView {
  readonly presets: readonly QuickLogPreset[];
  readonly codes: CodeTree;
  readonly i18n: I18n;
  readonly icons: IconSet | undefined;
  readonly isOff: boolean;
  readonly busy: boolean;
  readonly press: (preset: QuickLogPreset) => void;
}

/** What is often logged, a button each. */
export function renderPresets(view: PresetsView): TemplateResult | typeof nothing {
  const presets: readonly QuickLogPreset[] = Array.isArray(view.presets) ? view.presets : [];
  if (presets.length === 0) return nothing;
  return html`<div class="presets" part="presets" role="group" aria-label=${view.i18n.messages.quickLogPresets}>
    ${presets.map((preset) => renderPreset(preset, view))}
  </div>`;
}

function renderPreset(preset: QuickLogPreset, { codes, icons, isOff, busy, press }: PresetsView): TemplateResult {
  const { code = '', subcode } = preset.draft;
  const icon = preset.icon ?? codes.iconOf(code ?? '', subcode) ?? 'note';
  return html`<button
    type="button"
    part="preset"
    ?disabled=${isOff}
    aria-disabled=${ifDefined(isOff ? undefined : busy ? 'true' : 'false')}
    @click=${(event: MouseEvent) => {
      // the second click of a double one is no second entry
      if (event.detail < 2) press(preset);
    }}
  >
    <span class="hued code" part="preset-sign" .style=${hue(codes.hueOf(code ?? ''), code)}
      >${renderControlIcon(icon, icons)}</span
    >
    <bdi>${preset.label}</bdi>
  </button>`;
}
