/**
 * Everything of the package without side effects: element classes, events, the data contract, adapters, controllers, types.
 * Importing it registers nothing; `interaction-timeline/define.js` does.
 */
export { InteractionAttachmentsElement } from './elements/interaction-attachments/interaction-attachments-element.js';
export type { FileUpload, FileUploads } from './data/file-upload.js';
export { InteractionCodePickerElement } from './elements/interaction-code-picker/interaction-code-picker-element.js';
export { InteractionDateFieldElement } from './elements/interaction-date-field/interaction-date-field-element.js';
export { InteractionProviderElement } from './elements/interaction-provider/interaction-provider-element.js';
export { InteractionRelationsElement } from './elements/interaction-relations/interaction-relations-element.js';
export { InteractionSummaryElement } from './elements/interaction-summary/interaction-summary-element.js';
export { InteractionTimelineElement } from './elements/interaction-timeline/interaction-timeline-element.js';
export { InteractionQuickLogElement } from './elements/interaction-quick-log/interaction-quick-log-element.js';
export type { QuickLogPreset } from './elements/interaction-quick-log/quick-log-preset.js';
export type { EntryContext, GroupContext } from './elements/interaction-timeline/hosting.js';
export type { DetailsPlace } from './elements/interaction-timeline/open-entries.js';
export type { TimelineParts } from './elements/interaction-timeline/timeline-parts.js';
export { InteractionUserPickerElement } from './elements/interaction-user-picker/interaction-user-picker-element.js';
export { NewInteractionDialogElement } from './elements/new-interaction-dialog/new-interaction-dialog-element.js';
export { defaultIcons } from './elements/shared/control-icons.js';
export type { IconSet } from './elements/shared/icon-set.js';

export * from './events/interaction-events.js';
export { InteractionComposeEvent } from './events/interaction-compose-event.js';
export { InteractionRangeSelectEvent, type DayRange } from './events/interaction-range-select-event.js';
export { InteractionsViewChangedEvent } from './events/interactions-view-changed-event.js';
export { AskingEvent } from './events/asking-event.js';

export * from './data/adapter.js';
export * from './data/adapter-error.js';
export {
  completeAdapter,
  type CompleteAdapter,
  type CompleteAdapterOptions,
} from './data/complete/complete-adapter.js';
export { needsCompletion } from './data/complete/needs-completion.js';
export type { ViewStorage } from './data/device/kept-views.js';
export { logInteraction } from './data/log-interaction.js';
export { IdbAdapter, type IdbAdapterOptions } from './data/indexeddb/idb-adapter.js';
export { MemoryAdapter, type MemoryAdapterOptions } from './data/memory/memory-adapter.js';
export { RestAdapter, type RestAdapterOptions, type RestEndpoint, type RestPaging } from './data/rest/rest.js';
export { starterCodes } from './data/starter-codes.js';

export type * from './model/attachment.js';
export type * from './model/code.js';
export type { ClockQuestion, DateEntry, DateProblem, DateReading, EntryPlace, When } from './model/date-entry.js';
export type * from './model/interaction.js';
export type * from './model/interaction-draft.js';
export type * from './model/relation.js';
export type * from './model/user.js';
export { codeChoices, isRetired, needsSubcode, type ChoiceScope, type CodeChoice } from './model/code-choices.js';
export { CodeTree } from './model/code-tree.js';
export { createClientId } from './model/client-id.js';
export { compareInteractions } from './model/order.js';
export type { GroupBy } from './model/group.js';
export { groupInteractions, type InteractionGroup } from './model/group-interactions.js';
export { periodName, periodOf, PERIOD_NAMES, USUAL_TERMS } from './model/period.js';
export type { Period, PeriodName, PeriodScope } from './model/period.js';
export { plainText, htmlToText } from './model/plain-text.js';
export { SummaryCount, summarizeInteractions, type SummaryEntry, type SummaryOptions } from './model/summary.js';
export { cleanViewState, type ViewState } from './model/view-state.js';
export { decodeViewState, encodeViewState } from './model/view-state-text.js';

export { adapterContext } from './context/adapter-context.js';
export { i18nContext } from './context/i18n-context.js';
export { recordContext, type RecordScope } from './context/record-context.js';
export { userContext } from './context/user-context.js';
export { ContextRoot } from '@lit/context';

export { AdapterController, type AdapterHost } from './controllers/adapter-controller.js';
export {
  InteractionPagesController,
  type HistoryQuery,
  type PagesListener,
} from './controllers/interaction-pages-controller.js';
export { RovingFocusController, type RovingFocusOptions } from './controllers/roving-focus-controller.js';

export { readQuickLog } from './model/quick-log/read-quick-log.js';
export type * from './model/quick-log/quick-log-grammar.js';
export type * from './model/quick-log/quick-log-reading.js';
export type { DateDoubt, ReadDate } from './model/quick-log/resolve-date.js';
export { enGrammar } from './i18n/grammars/en.js';
export { en } from './i18n/languages/en.js';
export { createI18n } from './i18n/create-i18n.js';
export type { I18n, I18nSettings } from './i18n/i18n.js';
export type { Count, Messages } from './i18n/messages.js';
