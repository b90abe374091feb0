/**
 * The REST protocol as types: what `openapi.json` beside it says, for those who write a backend or a client of their own. The
 * document itself is published as `interaction-timeline/protocol/openapi.json`.
 */
import type { components } from './types.js';

export { OPERATIONS, type OperationId } from './operations.js';
export type { components, operations, paths } from './types.js';

/** The bodies of requests and answers, by the names that the model and the adapter's contract give them. */
export type ProtocolSchemas = components['schemas'];
/** What a service says that it can do, with each page of a history. */
export type Service = ProtocolSchemas['Service'];
/** An error as it is answered: problem details (RFC 9457) with the kind that the widget acts on. */
export type Problem = ProtocolSchemas['Problem'];
/** Changes of a history since a position. */
export type Changes = ProtocolSchemas['Changes'];
