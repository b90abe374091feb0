import { AdapterError, needsCompletion, type CallOptions, type InteractionAdapter } from 'interaction-timeline';
import { connect, pathTo, toFile, toInteraction, type CouchDocument } from './couch-database.js';

type Ref = { readonly id: string; readonly recordId: string };
type Options = CallOptions & { readonly version?: string | undefined };
type Changes = { last_seq: number | string; results: { id: string; deleted?: true; doc: CouchDocument }[] };

const unlessConflict = (error: AdapterError) => (error.kind === 'conflict' ? undefined : Promise.reject(error));

/** Keeps interactions in the CouchDB database at `url`, which has the document of `design-document.ts`. */
export function couchAdapter({ url, fetch }: { url: string; fetch?: typeof globalThis.fetch }): InteractionAdapter {
  const { ask, put } = connect(url, fetch);
  const capabilities = { sortable: ['date'], pinnable: true, files: 'with' } as const;
  // where the feeds begin: writes wait for it, for the feeds have to tell of them
  let feeds: Promise<unknown> = Promise.resolve();

  async function read({ id, recordId }: Ref, { signal }: CallOptions = {}): Promise<CouchDocument> {
    const document = await ask<CouchDocument>(pathTo(id), { signal });
    if (document.recordId !== recordId) throw new AdapterError('not-found', `${recordId} has no entry ${id}.`);
    return document;
  }
  const get = async (ref: Ref, options?: CallOptions) => toInteraction(await read(ref, options));

  /** Writes over the revision that is asked for, else over the latest, again where somebody was faster. */
  async function revise(ref: Ref, options: Options, write: (document: CouchDocument) => Promise<{ rev: string }>) {
    await feeds;
    for (;;) {
      const document = await read(ref, options);
      const current = toInteraction(document);
      if ((options.version ?? current.version) !== current.version)
        throw new AdapterError('conflict', `The entry ${ref.id} has changed.`, { current });
      if (await write(document).catch(unlessConflict)) return;
    }
  }

  return {
    capabilities,
    get,
    codes: async ({ signal }) => (await ask<{ codes: [] }>('codes', { signal })).codes,

    async list(query, options) {
      const { recordId = '', view, limit, cursor, flagged, pinned } = query;
      if (needsCompletion(query, capabilities)) throw new AdapterError('unsupported', 'A view has one order.');
      const bound = JSON.stringify([recordId, view, flagged ? 'flagged' : pinned ? 'pinned' : 'all']).slice(0, -1);
      if (cursor && !cursor.startsWith(bound)) throw new AdapterError('invalid', 'The cursor is of another query.');
      const descending = query.sort?.direction === 'ascending';
      const [start, end] = descending ? [`${bound},{}]`, `${bound}]`] : [`${bound}]`, `${bound},{}]`];
      // the cursor's row is asked for again, for it may be gone: to skip one unseen would lose another
      const range = `startkey=${pathTo(cursor ?? start)}&endkey=${pathTo(end)}&limit=${limit + 2}`;
      const path = `_design/interactions/_view/by_date?include_docs=true&descending=${descending}&${range}`;
      const { rows } = await ask<{ rows: { key: []; doc: CouchDocument }[] }>(path, options);
      const after = rows.filter(({ key }) => JSON.stringify(key) !== cursor);
      const items = after.slice(0, limit).map(({ doc }) => toInteraction(doc));
      return { items, next: after.length > limit ? JSON.stringify(after[limit - 1]!.key) : null };
    },

    async currentUser(options) {
      const { name } = (await ask<{ userCtx: { name: string | null } }>('../_session', options)).userCtx;
      return name === null ? null : { id: name, name };
    },

    async create({ id, ...draft }, { files = [], signal } = {}) {
      await feeds;
      const _attachments = Object.fromEntries(await Promise.all(files.map(toFile)));
      // who holds the id already is this very draft, whose answer was lost
      await put({ ...draft, _id: id, _attachments }, signal).catch(unlessConflict);
      return { interaction: await get({ id, recordId: draft.recordId }, { signal }) };
    },

    async update(ref, changes, options = {}) {
      // JSON leaves out what is undefined, which stays; null clears
      const told = JSON.parse(JSON.stringify(changes)) as Partial<CouchDocument>;
      await revise(ref, options, (document) => put({ ...document, ...told }, options.signal));
      return get(ref, options);
    },

    async delete(ref, options = {}) {
      // the grave names the record, so that the feed can tell whose entry is gone
      const grave = { _id: ref.id, recordId: ref.recordId, _deleted: true, date: null } as const;
      await revise(ref, options, ({ _rev }) => put({ ...grave, _rev }, options.signal));
    },

    async attach(ref, { id, name, blob }, { signal } = {}) {
      const path = pathTo(ref.id, `${id}/${name}`);
      await revise(ref, { signal }, ({ _rev }) => ask(`${path}?rev=${_rev}`, { method: 'PUT', body: blob, signal }));
      return get(ref, { signal });
    },

    openAttachment: ({ id }, { ref, signal } = {}) => ask<Blob>(pathTo(ref?.id ?? '', id), { as: 'blob', signal }),

    subscribe(recordId, tell) {
      const stop = new AbortController();
      const { signal } = stop;
      const start = ask<Changes>('_changes?since=now', { signal }).catch(() => undefined);
      feeds = Promise.all([feeds, start]);
      void (async () => {
        for (let since = (await start)?.last_seq; !signal.aborted;) {
          const from = since === undefined ? 'now' : `${pathTo(`${since}`)}&feed=longpoll`;
          const answer = await ask<Changes>(`_changes?include_docs=true&since=${from}`, { signal }).catch(
            () => undefined,
          );
          // whatever the reason is, one can but ask again; nobody knows what happened before the feed stood
          if (!answer) await new Promise((resolve) => setTimeout(resolve, 2000));
          else if (since === undefined) tell({ type: 'stale' });
          since = answer?.last_seq ?? since;
          const news = answer?.results.filter(({ doc }) => doc.recordId === recordId && !signal.aborted) ?? [];
          for (const { id, deleted, doc } of news) {
            const type = doc._rev?.startsWith('1-') ? 'created' : 'updated';
            tell(deleted ? { type: 'deleted', id } : { type, interaction: toInteraction(doc) });
          }
        }
      })();
      return () => stop.abort();
    },
  };
}
