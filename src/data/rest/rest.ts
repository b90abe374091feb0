/**
 * A backend over HTTP. A page that does not import this module does not load it. `docs/rest.md` shows how a service is described,
 * and what of it is asked when.
 */
export { RestAdapter } from './rest-adapter.js';
export type { RestAdapterOptions } from './rest-options.js';
export type { RestClock } from './rest-clock.js';
export type { RestEndpoint, RestPaging } from './rest-endpoint.js';
export type { OperationId } from './protocol/operations.js';
