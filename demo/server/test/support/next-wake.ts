import type { Store } from '../../src/store/store.js';

/** Resolves when a store next wakes those who follow a tenant's feed; fails with the timeout of the test. */
export function nextWake(store: Store, tenantId: string): Promise<void> {
  return new Promise((resolve) => {
    const stop = store.onChange(tenantId, () => {
      stop();
      resolve();
    });
  });
}
