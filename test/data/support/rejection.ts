import { expect } from '@open-wc/testing';
import type { AdapterError } from '../../../src/data/adapter-error.js';

/** What a call rejects with; fails where it resolves, and where it rejects with anything but an `AdapterError`. */
export async function rejection(call: Promise<unknown>): Promise<AdapterError> {
  const thrown = await call.then(
    (answer) => expect.fail(`resolved with ${JSON.stringify(answer)}`),
    (error: unknown) => error,
  );
  expect(thrown).to.have.property('name', 'AdapterError');
  return thrown as AdapterError;
}

/** The kind of what a call rejects with. */
export async function rejectionKind(call: Promise<unknown>): Promise<string> {
  return (await rejection(call)).kind;
}
