import { html, nothing, type TemplateResult } from 'lit';
import type { FormDraftsController } from '../../controllers/form-drafts-controller.js';
import type { KeptDraft, LostDrafts } from '../../data/device/draft.js';
import { listText } from '../../i18n/full-formats.js';
import type { I18n } from '../../i18n/i18n.js';
import type { CodeTree } from '../../model/code-tree.js';
import type { DraftActs } from './draft-acts.js';

/** What the drafts of the form are drawn from. */
export interface DraftsView {
  readonly i18n: I18n;
  readonly codes: CodeTree | undefined;
  readonly drafts: FormDraftsController;
  readonly draftActs: DraftActs;
}

type Rendered = TemplateResult | typeof nothing;

/** What was begun earlier and can be continued, and what the browser has lost of it. */
export function renderDrafts(view: DraftsView): Rendered {
  const { drafts, i18n, draftActs } = view;
  const { offered } = drafts;
  const { failure, lost } = drafts.keeper.offers;
  return html`
    ${lost.length > 0 ? renderLost(view, lost) : nothing}
    ${
      failure
        ? html`<div class="drafts" part="drafts" role="status">
            <p>${i18n.messages.draftsUnreadable}</p>
            <button type="button" part="retry-drafts" @click=${() => draftActs.look()}>${i18n.messages.retry}</button>
          </div>`
        : nothing
    }
    ${
      offered.length > 0
        ? html`<ul class="drafts" part="drafts" role="list" aria-label=${i18n.messages.drafts}>
            ${offered.map((draft) => renderDraft(view, draft))}
          </ul>`
        : nothing
    }
  `;
}

function renderDraft({ i18n, codes, draftActs }: DraftsView, draft: KeptDraft): TemplateResult {
  const { messages } = i18n;
  const when = momentText(draft.changed, i18n);
  const subject = subjectOf(draft, codes);
  if (draftActs.asked?.id === draft.id) {
    return html`<li part="draft" data-draft=${draft.id}>
      <p role="alert">${messages.discardDraftQuestion(when)}</p>
      <button type="button" part="discard-draft" @click=${() => draftActs.discard(draft)}>${messages.discard}</button>
      <button type="button" class="keep" part="keep" @click=${() => draftActs.keep(draft)}>
        ${messages.keepDraft}
      </button>
    </li>`;
  }
  return html`<li part="draft" data-draft=${draft.id}>
    <p>${messages.draftFrom(when)} ${subject ? html`<bdi class="subject">${subject}</bdi>` : nothing}</p>
    <button
      type="button"
      part="continue"
      aria-label=${messages.continueDraft(when)}
      @click=${() => draftActs.resume(draft)}
    >
      ${messages.continue}
    </button>
    <button
      type="button"
      class="plain"
      part="discard-draft"
      aria-label=${messages.discardDraft(when)}
      @click=${() => draftActs.discard(draft)}
    >
      ${messages.discard}
    </button>
  </li>`;
}

function renderLost({ i18n, draftActs }: DraftsView, lost: readonly LostDrafts[]): TemplateResult {
  const { messages, format } = i18n;
  return html`<div class="drafts lost" part="drafts-lost" role="alert">
    <p>
      ${lost.map(({ count, recordLabel, recordId, at }) =>
        messages.draftsLost(
          count === undefined ? undefined : format.count(count),
          recordLabel ?? recordId,
          momentText(at, i18n),
        ),
      )}
    </p>
    <button type="button" part="dismiss-lost" @click=${() => draftActs.forgetLost()}>${messages.dismiss}</button>
  </div>`;
}

/** Whether what is typed now is kept, in words. */
export function renderDraftStatus({ i18n, drafts }: Pick<DraftsView, 'i18n' | 'drafts'>): Rendered {
  const { status } = drafts.keeper;
  const { messages } = i18n;
  if (status.state === 'failed') {
    const reason = status.error.kind === 'quota' ? messages.because('quota', undefined) : '';
    return html`<span class="error" part="draft-status failed" role="alert">${messages.draftNotKept} ${reason}</span>`;
  }
  if (status.state !== 'kept') return nothing;
  const when = momentText(new Date(status.at).toISOString(), i18n);
  const [unkept] = status.unkept;
  return unkept === undefined
    ? html`<span class="hint" part="draft-status">${messages.draftKept(when)}</span>`
    : html`<span class="error" part="draft-status failed" role="alert">
        ${messages.draftKept(when)}. ${messages.draftFileNotKept} <bdi>${listText(i18n.format, status.unkept)}</bdi>
      </span>`;
}

/** The time of today, the day too of any other. */
function momentText(date: string, { format, messages }: I18n): string {
  const { day = '', time = '' } = format.entryDate({ date }) ?? {};
  return day === format.entryDate({ date: new Date().toISOString() })?.day
    ? time
    : messages.quickLogDayAndTime(day, time);
}

/** What tells one draft from another: its words, else its code. */
function subjectOf({ values }: KeptDraft, codes: CodeTree | undefined): string {
  const kept = Object((Object(values) as { values?: unknown }).values) as Record<string, unknown>;
  const { code, subcode } = Object(kept['code']) as { code?: unknown; subcode?: unknown };
  const path = typeof code === 'string' ? codes?.path(code, typeof subcode === 'string' ? subcode : undefined) : '';
  const texts = [kept['subject'], kept['comments'], path];
  return texts.find((text): text is string => typeof text === 'string' && text.trim() !== '') ?? '';
}
