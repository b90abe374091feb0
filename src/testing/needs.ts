import type { InteractionAdapter } from '../data/adapter.js';
import type { Filters } from '../data/query.js';

/** The methods that an adapter may leave out. */
export type OptionalMethod = Exclude<keyof InteractionAdapter, 'list' | 'capabilities' | 'outbox'>;

/** What a promise rests on; where it is missing, nothing is promised. */
export type Need =
  | OptionalMethod
  | 'writes'
  | 'dateSettable'
  | 'userSettable'
  | 'searchable'
  | 'anchors'
  | 'pinnable'
  | 'own user'
  | 'visibilities'
  | 'files with create'
  | 'outbox'
  | `filter by ${keyof Filters}`;

/** Why a need is not met, in words; undefined where it is. */
export function missing(need: Need, adapter: InteractionAdapter, mayWrite: boolean): string | undefined {
  const { capabilities = {} } = adapter;
  switch (need) {
    case 'writes':
      return mayWrite ? undefined : 'only reading was asked for';
    case 'dateSettable':
      return capabilities.dateSettable === false ? 'the adapter puts its own dates on entries' : undefined;
    case 'userSettable':
      return capabilities.userSettable === false ? 'the adapter puts its own user on entries' : undefined;
    case 'searchable':
      return capabilities.searchable ? undefined : 'the adapter does not claim to search';
    case 'anchors':
      return capabilities.anchors ? undefined : 'the adapter does not claim to start at an anchor';
    case 'pinnable':
      return capabilities.pinnable ? undefined : 'the adapter does not claim to pin entries';
    case 'own user':
      return capabilities.userSettable === false ? undefined : 'the adapter lets people say who it was';
    case 'visibilities':
      return capabilities.visibilities?.length ? undefined : 'the adapter does not ask who an entry is shown to';
    case 'outbox':
      return adapter.outbox === undefined ? 'the adapter has no outbox' : undefined;
    case 'files with create':
      return capabilities.files === 'with' || capabilities.files === 'before'
        ? undefined
        : 'the adapter does not claim to take files with a new entry';
    default:
      return missingMethodOrFilter(need, adapter);
  }
}

function missingMethodOrFilter(
  need: OptionalMethod | `filter by ${keyof Filters}`,
  adapter: InteractionAdapter,
): string | undefined {
  if (!isFilter(need)) return typeof adapter[need] === 'function' ? undefined : `the adapter has no ${need}`;
  const name = need.slice('filter by '.length) as keyof Filters;
  return adapter.capabilities?.filterable?.includes(name) ? undefined : `the adapter does not claim to ${need}`;
}

function isFilter(need: string): need is `filter by ${keyof Filters}` {
  return need.startsWith('filter by ');
}
