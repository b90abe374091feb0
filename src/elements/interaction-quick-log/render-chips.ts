import { html, nothing, type TemplateResult } from 'lit';
import type { I18n } from '../../i18n/i18n.js';
import type { CodeTree } from '../../model/code-tree.js';
import type { QuickLogPart, QuickLogReading } from '../../model/quick-log/quick-log-reading.js';
import { hue } from '../shared/hue.js';
import type { IconSet } from '../shared/icon-set.js';
import { renderControlIcon } from '../shared/control-icons.js';
import { chipText } from './reading-text.js';

/** What the chips are drawn from. */
export interface ChipsView {
  readonly reading: QuickLogReading;
  readonly parts: readonly QuickLogPart[];
  readonly codes: CodeTree;
  readonly i18n: I18n;
  readonly icons: IconSet | undefined;
  /** The part that is being corrected. */
  readonly open: QuickLogPart | undefined;
  readonly now: number;
  readonly toggle: (part: QuickLogPart) => void;
}

const ICONS: Readonly<Record<QuickLogPart, string>> = { code: 'note', date: 'event', subject: 'message' };

/** The reading, a chip a part; each opens what corrects it. */
export function renderChips(view: ChipsView): TemplateResult {
  return html`<div class="chips" part="chips" role="group" aria-label=${view.i18n.messages.quickLogReading}>
    ${view.parts.map((part) => renderChip(part, view))}
  </div>`;
}

function renderChip(part: QuickLogPart, view: ChipsView): TemplateResult {
  const { reading, codes, i18n, icons, open, now, toggle } = view;
  const isDoubtful = reading.doubts.includes(part);
  const text = chipText(part, reading, codes, i18n, now);
  const { code, subcode } = reading.draft;
  const hasCode = part === 'code' && reading.code.isClear && code;
  const icon = isDoubtful ? 'alert' : hasCode ? (codes.iconOf(code, subcode) ?? 'note') : ICONS[part];
  return html`<button
    type="button"
    class="chip ${isDoubtful ? 'doubtful' : hasCode ? 'hued' : ''}"
    part="chip chip-${part} ${isDoubtful ? 'doubtful' : ''} ${open === part ? 'open' : ''}"
    data-part=${part}
    aria-label=${i18n.messages.quickLogPart(part, text, isDoubtful)}
    aria-expanded=${open === part}
    aria-controls=${open === part ? 'editor' : nothing}
    .style=${hue(hasCode ? codes.hueOf(code) : 0, hasCode ? code : '')}
    @click=${() => toggle(part)}
  >
    ${renderControlIcon(icon, icons)} <bdi>${text}</bdi>
  </button>`;
}
