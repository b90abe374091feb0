/** A promise that a test settles when it is time. */
export function deferred<Value>() {
  let settle!: (value: Value) => void;
  const promise = new Promise<Value>((resolve) => (settle = resolve));
  return { promise, settle };
}
