import { html, nothing, type TemplateResult } from 'lit';
import { renderChips, type ChipsView } from './render-chips.js';
import { renderEditor, type EditorView } from './render-editor.js';

/** The reading with what corrects it, and what can be done with it. */
export interface ReadingView extends Omit<ChipsView, 'open' | 'toggle'>, Omit<EditorView, 'part'> {
  readonly busy: boolean;
  /** The record that the line is for, where the page has moved on to another. */
  readonly otherRecord: string | undefined;
  readonly submit: () => void;
  readonly compose: () => void;
}

/** All that stands below a line with text. */
export function renderReading(view: ReadingView): TemplateResult {
  const { reading, codes, i18n, edit, busy, otherRecord, submit, compose } = view;
  const { messages } = i18n;
  const needsForm = reading.doubts.includes('form');
  const notes = [
    otherRecord === undefined ? undefined : messages.otherRecord(otherRecord),
    needsForm ? messages.quickLogNeedsForm(codes.label(reading.draft.code ?? '')) : undefined,
  ];
  return html`
    ${renderChips({ ...view, open: edit.part, toggle: edit.toggle })}
    ${edit.part ? renderEditor({ ...view, part: edit.part }) : nothing}
    ${notes.map((note) => (note === undefined ? nothing : html`<p class="note" part="note"><bdi>${note}</bdi></p>`))}
    <div class="actions" part="actions">
      <button
        type="button"
        class=${needsForm ? '' : 'primary'}
        part="save"
        aria-disabled=${busy || reading.doubts.length > 0}
        @click=${submit}
      >
        ${busy ? messages.saving : messages.save}
      </button>
      <button type="button" class=${needsForm ? 'primary' : ''} part="compose" @click=${compose}>
        ${messages.quickLogOpenForm}
      </button>
    </div>
  `;
}
