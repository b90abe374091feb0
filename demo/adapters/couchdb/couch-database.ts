import { AdapterError, toAdapterError } from 'interaction-timeline';
import type { AttachmentDraft, CallOptions, Interaction } from 'interaction-timeline';

/** An interaction as a document. A file is named `<id>/<its name>`, for two files may have one name. */
export interface CouchDocument extends Omit<Interaction, 'id' | 'version' | 'attachments'> {
  readonly _id: string;
  readonly _rev?: string | undefined;
  readonly _deleted?: true;
  readonly _attachments?: Readonly<Record<string, { readonly content_type: string; readonly length?: number }>>;
}

/** What the widget sees of a document: its revision is the version. */
export function toInteraction({ _id, _rev, _attachments = {}, date, ...content }: CouchDocument): Interaction {
  const told = Object.fromEntries(Object.entries(content).filter(([, value]) => value !== null));
  const attachments = Object.entries(_attachments).map(([key, { length: size, content_type: type }]) => {
    return { id: key, name: key.slice(key.indexOf('/') + 1), size, type };
  });
  return { ...told, date, id: _id, version: _rev, attachments };
}

/** A file as it stands within a new document. */
export async function toFile({ id, name, blob }: AttachmentDraft) {
  const bytes = Array.from(new Uint8Array(await blob.arrayBuffer()), (byte) => String.fromCharCode(byte));
  return [`${id}/${name}`, { content_type: blob.type, data: btoa(bytes.join('')) }] as const;
}

/** A path of these parts, whatever signs they have. */
export const pathTo = (...parts: readonly string[]) => parts.map(encodeURIComponent).join('/');

const KINDS = { 400: 'invalid', 401: 'unauthenticated', 403: 'forbidden', 404: 'not-found', 409: 'conflict' } as const;

/** What is asked, and what is read of the answer: JSON where nothing is said. */
type Question = CallOptions & { readonly method?: 'PUT'; readonly body?: Blob; readonly as?: 'json' | 'blob' };

/** The two ways of talking to the database. They reject with an `AdapterError`. */
export function connect(url: string, fetch = globalThis.fetch.bind(globalThis)) {
  async function ask<Answer>(path: string, { as = 'json', signal, ...sent }: Question = {}): Promise<Answer> {
    try {
      const request = { headers: { accept: 'application/json' }, signal: signal ?? null, ...sent };
      const response = await fetch(`${url}/${path}`, request);
      if (response.ok) return (await response[as]()) as Answer;
      throw new AdapterError(KINDS[response.status as 400] ?? 'server', `CouchDB answered ${response.status}.`);
    } catch (cause) {
      if (cause instanceof TypeError) throw new AdapterError('network', 'CouchDB did not answer.', { cause });
      throw toAdapterError(cause);
    }
  }

  /** Writes over the revision that is named. @throws AdapterError `invalid` for what the view would not find */
  async function put(document: CouchDocument, signal?: AbortSignal): Promise<{ rev: string }> {
    const day = document.date?.slice(0, 10) ?? '1970-01-01';
    if (!document.recordId || !new Date(Date.parse(`${day}T00:00Z`) || 0).toISOString().startsWith(day))
      throw new AdapterError('invalid', 'A record, and a date if any, are needed.');
    const body = new Blob([JSON.stringify(document)], { type: 'application/json' });
    return ask(pathTo(document._id), { method: 'PUT', body, signal });
  }
  return { ask, put };
}
