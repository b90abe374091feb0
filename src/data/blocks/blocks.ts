/**
 * Parts that keep an adapter of your own short. Each does one thing and can be used without the others; none of them knows the
 * widget, and a page that does not import this module does not load it. `docs/adapters.md` shows them at work.
 */
export { AdapterError, toAdapterError, type AdapterErrorKind, type AdapterErrorOptions } from '../adapter-error.js';
export { bindCursor, readPosition } from './bound-cursor.js';
export {
  byOffset,
  byPageNumber,
  byToken,
  type CutRows,
  type NumberedOptions,
  type RowsAnswer,
  type RowsPage,
} from './page-positions.js';
export { pageOfAll } from './whole-history.js';
export { refuseUnclaimed } from './refuse-unclaimed.js';
export { mapFields, idFrom, valueAt, type FieldMap, type RowPath } from './field-map.js';
export { createdAs } from './created-as.js';
export { dateReader, type DateReaderOptions } from './read-date.js';
export type { BackendAnswer } from './backend-answer.js';
export { askedName, readResponse } from './read-response.js';
export { errorTable, type AnswerMeaning, type AnswerRule, type ErrorRules, type StatusRule } from './error-table.js';
export { createRequester, type Requester, type RequesterOptions, type RequestOptions } from './requester.js';
export { csrfFromCookie, csrfFromMeta, type HeaderSource } from './csrf.js';
export { mergeAdapters } from './merge-adapters.js';
export type { SourceOptions } from './merged-source.js';
