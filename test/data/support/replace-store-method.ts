/** A method of an object store, as far as tests look into it. */
export type StoreMethod = (this: IDBObjectStore, ...given: unknown[]) => IDBRequest<unknown>;

/** Replaces a method of every object store, for a test to look at requests or to let them fail. Returns the way back. */
export function replaceStoreMethod(
  name: keyof IDBObjectStore,
  make: (original: StoreMethod) => StoreMethod,
): () => void {
  const methods = IDBObjectStore.prototype as unknown as Record<string, StoreMethod>;
  const original = methods[name]!;
  methods[name] = make(original);
  return () => {
    methods[name] = original;
  };
}
