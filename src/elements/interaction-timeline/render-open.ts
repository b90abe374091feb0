import { html, nothing, type TemplateResult } from 'lit';
import type { Interaction } from '../../model/interaction.js';
import type { EntryView } from './entry-view.js';
import { deleteEntry } from './open-acts.js';
import type { TimelineModel } from './timeline-model.js';

/** What an open row shows: everything else that is known, and what can be done with it. */
export function renderOpen(
  model: TimelineModel,
  interaction: Interaction,
  domId: string,
  view: EntryView,
): TemplateResult {
  return html`<div class="details" part="details" id="${domId}-details">
    ${renderDetails(model, interaction, view)} ${renderActions(model, interaction, domId)}
  </div>`;
}

/** Everything else that is known of an entry; nothing while what shows it is loaded. */
export function renderDetails({ open, source }: TimelineModel, interaction: Interaction, view: EntryView): unknown {
  return open.renderDetails?.(interaction, view, source.adapter) ?? nothing;
}

/** What can be done with an open row; each button is told which row by its description. */
export function renderActions(
  model: TimelineModel,
  interaction: Interaction,
  domId: string,
): TemplateResult | typeof nothing {
  const { extras, form, i18n, host } = model;
  const { messages } = i18n;
  const acts = extras.get('details')?.renderActs(interaction, domId) ?? nothing;
  const canEdit = model.can('update', interaction) && takesEdits(host);
  const canDelete = model.can('delete', interaction);
  if (!canEdit && !canDelete && acts === nothing) return nothing;
  const subjectId = `${domId}-subject`;
  return html`<div class="row-actions" part="row-actions">
    ${
      canEdit
        ? html`<button
            type="button"
            part="edit"
            aria-describedby=${subjectId}
            @click=${() => void form.edit(interaction.id)}
          >
            ${messages.edit}
          </button>`
        : nothing
    }
    ${
      canDelete
        ? html`<button
            type="button"
            part="delete"
            aria-describedby=${subjectId}
            @click=${() => void deleteEntry(model, interaction)}
          >
            ${messages.delete}
          </button>`
        : nothing
    }
    ${acts}
  </div>`;
}

/** Whether entries can be edited: a form that the page brings may know new ones only. */
function takesEdits({ children }: HTMLElement): boolean {
  const own = [...children].find(({ slot }) => slot === 'dialog');
  return !own || 'edit' in own;
}
