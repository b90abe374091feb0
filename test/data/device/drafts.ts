import type { KeptDraft } from '../../../src/data/device/draft.js';

let serial = 0;

/** A draft with what is said of it; the rest is plausible. */
export function keptDraft(values: Partial<KeptDraft> = {}): KeptDraft {
  serial += 1;
  return {
    id: `draft-${serial}`,
    scope: 'user:u1',
    recordId: 'r1',
    recordLabel: 'Ada Example',
    begun: '2026-11-23T10:42:00.000Z',
    changed: '2026-11-23T10:42:00.000Z',
    values: { subject: 'Asked about housing' },
    files: [],
    ...values,
  };
}

/** A file by name, as a draft lists it. */
export function keptFile(id: string, size = 4) {
  return { id, name: `${id}.txt`, type: 'text/plain', size, kept: true };
}

/** The bytes of a text. */
export function bytesOf(text: string): ArrayBuffer {
  return new TextEncoder().encode(text).buffer;
}

/** Everything that the storages of the page hold under keys that start alike. */
export function storedKeys(prefix: string): readonly string[] {
  return [localStorage, sessionStorage].flatMap((storage) =>
    Object.keys(storage).filter((key) => key.startsWith(prefix)),
  );
}
