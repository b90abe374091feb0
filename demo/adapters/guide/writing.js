import * as blocks from 'interaction-timeline/adapters/blocks.js';
const capabilities = { sortable: [], searchable: true };
const fromRow = blocks.mapFields({
  id: 'key',
  date: 'at',
  user: 'by',
  code: 'kind',
  subject: 'subject',
  comments: 'comments',
  version: 'revision',
});
const toRow = ({ date, user, code, subject, comments }) => ({ at: date, by: user, kind: code, subject, comments });
const errors = {
  400: ({ body }) => body?.code === 'SESSION_EXPIRED' && 'unauthenticated',
  404: ({ asked }) => asked.startsWith('GET') && { body: { rows: [] } },
  409: ({ body }) => body?.key && { kind: 'conflict', current: fromRow(body) },
  500: ({ body }) => body?.errors && { kind: 'invalid', fields: body.errors },
  any: ({ body }) => body?.success === false && 'server',
};

export function createWritingAdapter(settings) {
  const call = blocks.createRequester({ baseUrl: '/api/', csrf: blocks.csrfFromCookie(), errors, ...settings });
  const path = (recordId) => `people/${encodeURIComponent(recordId)}/entries`;
  const write = ({ recordId, id }, method, send, { version, signal } = {}) =>
    call(`${path(recordId)}/${id}`, { method, send, signal, headers: version ? { 'if-match': version } : {} });
  return {
    capabilities,
    async list(query, { signal } = {}) {
      blocks.refuseUnclaimed(query, capabilities);
      const read = ({ after = '', limit, search = query.search ?? '' }) =>
        call(`${path(query.recordId)}?${new URLSearchParams({ after, limit, search })}`, { signal });
      const { rows, next } = await blocks.byToken(query, read);
      return { items: rows.map(fromRow), next };
    },
    codes: ({ signal }) => call('kinds', { signal }),
    create: async (draft, rest) => blocks.createdAs(draft, fromRow(await write(draft, 'PUT', toRow(draft), rest))),
    update: async (ref, changes, rest) => fromRow(await write(ref, 'PATCH', toRow(changes), rest)),
    delete: (ref, rest) => write(ref, 'DELETE', undefined, rest),
  };
}
