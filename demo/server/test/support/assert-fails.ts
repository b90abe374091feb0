import assert from 'node:assert/strict';
import { StoreError, type StoreErrorKind } from '../../src/store/store.js';

/** Waits for a call to be refused as something, and gives the error. */
export async function assertFails(kind: StoreErrorKind, call: Promise<unknown>): Promise<StoreError> {
  let error: unknown;
  await call.catch((thrown: unknown) => (error = thrown));
  assert.ok(error instanceof StoreError, `it was not refused, or not by the store: ${String(error)}`);
  assert.equal(error.kind, kind, error.message);
  return error;
}
