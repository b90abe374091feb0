import { html, nothing, type TemplateResult } from 'lit';
import type { I18n } from '../../i18n/i18n.js';
import type { CodeTree } from '../../model/code-tree.js';
import type { PartialInteractionDraft } from '../../model/interaction-draft.js';
import type { QuickSaveController } from './quick-save-controller.js';
import { codeText, whenText } from './reading-text.js';

/** What was saved, in a few words: "Contact › Call with Parent, yesterday, 3:00 PM". */
export function savedText(draft: PartialInteractionDraft, codes: CodeTree, i18n: I18n, now: number): string {
  const { date, datePrecision = 'minute', subject } = draft;
  const what = codeText(draft, codes, i18n) || subject || i18n.messages.noSubject;
  return i18n.messages.quickLogSaved(what, whenText({ date: date ?? '', precision: datePrecision }, i18n, now));
}

/** What was saved last, and the way to take it back. */
export function renderSaved(
  { last, busy, undo }: QuickSaveController,
  codes: CodeTree,
  i18n: I18n,
  now: number,
): TemplateResult | typeof nothing {
  if (!last) return nothing;
  return html`<p class="saved" part="saved">
    <bdi>${savedText(last.draft, codes, i18n, now)}</bdi>
    ${
      last.canUndo
        ? html`<span aria-hidden="true">·</span>
            <button type="button" class="plain" part="undo" aria-disabled=${busy} @click=${undo}>
              ${i18n.messages.quickLogUndo}
            </button>`
        : nothing
    }
  </p>`;
}
