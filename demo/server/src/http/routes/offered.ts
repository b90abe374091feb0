import type { OperationId, Service } from '../../../../../src/data/rest/protocol/index.js';
import type { Principal, Store } from '../../store/store.js';

const READING: readonly OperationId[] = [
  'list',
  'get',
  'summarize',
  'openAttachment',
  'codes',
  'currentUser',
  'subscribe',
];
const STAFF: readonly OperationId[] = [
  ...READING,
  'history',
  'create',
  'update',
  'delete',
  'restore',
  'attach',
  'detach',
  'apply',
  'choices',
  'relations',
  'users',
];

/**
 * What a service says with each page that it offers to who asks. It is what a client shows, and protects nothing: the store
 * decides what anybody may do.
 */
export function offered({ capabilities }: Store, { scope }: Principal): Service {
  return {
    operations: [...(scope === 'portal' ? READING : STAFF)],
    capabilities: capabilities as NonNullable<Service['capabilities']>,
  };
}
