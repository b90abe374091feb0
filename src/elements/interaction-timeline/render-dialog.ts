import { html, type TemplateResult } from 'lit';
import type { TimelineModel } from './timeline-model.js';

/** The timeline's own form, given everything that the timeline knows itself, so that nothing is asked twice. */
export function renderDialog({ host, record, source, lookups, i18n }: TimelineModel): TemplateResult {
  return html`<new-interaction-dialog
    .recordId=${record.recordId}
    .recordLabel=${record.recordLabel}
    .recordType=${record.recordType}
    .adapter=${source.adapter}
    .noDefault=${true}
    .codes=${lookups.codeList}
    .currentUser=${lookups.currentUser ?? undefined}
    .messages=${i18n.messages}
    .locale=${i18n.locale}
    .timeZone=${i18n.timeZone}
    .icons=${host.icons}
    .persist=${host.persist}
    .draft=${host.draft}
    .fields=${host.fields}
    .recordTimeZone=${host.recordTimeZone}
  ></new-interaction-dialog>`;
}
