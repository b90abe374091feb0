import { html, type TemplateResult } from 'lit';
import type { LookupsController } from '../../controllers/lookups-controller.js';
import type { RecordScope } from '../../context/record-context.js';
import type { InteractionAdapter } from '../../data/adapter.js';
import type { I18n } from '../../i18n/i18n.js';
import type { IconSet } from '../shared/icon-set.js';

/** What the timeline hands its form: everything that it knows itself, so that nothing is asked twice. */
export interface DialogView {
  readonly record: RecordScope;
  readonly adapter: InteractionAdapter | undefined;
  readonly lookups: LookupsController;
  readonly i18n: I18n;
  readonly icons: IconSet | undefined;
}

/** The timeline's own form; its define module is a lazy part. */
export function renderDialog({ record, adapter, lookups, i18n, icons }: DialogView): TemplateResult {
  return html`<new-interaction-dialog
    .recordId=${record.recordId}
    .recordLabel=${record.recordLabel}
    .recordType=${record.recordType}
    .adapter=${adapter}
    .noDefault=${true}
    .codes=${lookups.codeList}
    .currentUser=${lookups.currentUser ?? undefined}
    .messages=${i18n.messages}
    .locale=${i18n.locale}
    .timeZone=${i18n.timeZone}
    .icons=${icons}
  ></new-interaction-dialog>`;
}
