import { html, type TemplateResult } from 'lit';
import type { TimelineModel } from './timeline-model.js';

/** The line that logs; its define module is a lazy part. */
export function renderQuickLog(model: TimelineModel): TemplateResult {
  const { host, record, source, lookups, i18n, form, saved } = model;
  return html`<interaction-quick-log
    part="quick-log"
    exportparts="presets: quick-log__presets, preset: quick-log__preset, input: quick-log__input, chips: quick-log__chips, chip: quick-log__chip, saved: quick-log__saved, undo: quick-log__undo"
    .recordId=${record.recordId}
    .recordLabel=${record.recordLabel}
    .recordType=${record.recordType}
    .adapter=${source.adapter}
    .noDefault=${true}
    .codes=${lookups.codeList}
    .currentUser=${lookups.currentUser ?? undefined}
    .presets=${host.presets}
    .grammar=${host.grammar}
    .messages=${i18n.messages}
    .locale=${i18n.locale}
    .timeZone=${i18n.timeZone}
    .icons=${host.icons}
    @interaction-compose=${form.handleCompose}
    @interaction-created=${saved.handleLogged}
    @interaction-deleted=${saved.handleTakenBack}
  ></interaction-quick-log>`;
}
