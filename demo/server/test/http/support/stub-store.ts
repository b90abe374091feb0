import { StoreError, type Principal, type Store } from '../../../src/store/store.js';

/** Somebody, for stores that do not ask who. */
export const SOMEBODY: Principal = { tenantId: 'tenant', userId: 'user', userName: 'Somebody', scope: 'staff' };

/** A store of the given methods, for what a real one does not do on demand. All others refuse. */
export function stubStore(methods: Partial<Store>): Store {
  const basics: Partial<Store> = {
    capabilities: {},
    changesAfter: () => Promise.resolve({ changes: [], positions: [], next: 'now', more: false }),
    onChange: () => () => undefined,
    health: () => Promise.resolve({ database: 'reachable', migrated: true, engine: 'pglite' }),
    close: () => Promise.resolve(),
    ...methods,
  };
  return new Proxy(basics as Store, {
    get: (target, name) =>
      (Reflect.get(target, name) as unknown) ?? (() => Promise.reject(new StoreError('unsupported', String(name)))),
  });
}
