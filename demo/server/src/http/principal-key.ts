import type { Principal } from '../store/store.js';

/** One text for each who asks, for counting: no two principals share one, whatever their ids hold. */
export function principalKey({ tenantId, userId, scope, recordId }: Principal): string {
  return JSON.stringify([tenantId, userId, scope, recordId ?? null]);
}
