import * as blocks from 'interaction-timeline/adapters/blocks.js';
const capabilities = { sortable: [] }; // newest first, and no other order
const fromRow = blocks.mapFields({ id: 'key', date: 'at', user: 'by', subject: 'subject', comments: 'comments' });
const toRow = ({ date, user, subject, comments }) => ({ at: date, by: user, subject, comments });
const errors = { 500: ({ body }) => body?.errors && { kind: 'invalid', fields: body.errors } };
export function createAdapter(settings) {
  const call = blocks.createRequester({ baseUrl: '/api/people/', errors, ...settings });
  const path = ({ recordId }) => `${encodeURIComponent(recordId)}/entries`;
  const list = async (query, { signal } = {}) => {
    blocks.refuseUnclaimed(query, capabilities);
    const read = ({ after = '', limit }) => call(`${path(query)}?${new URLSearchParams({ after, limit })}`, { signal });
    const { rows, next } = await blocks.byToken(query, read);
    return { items: rows.map(fromRow), next };
  };
  const create = async (draft, { signal } = {}) => {
    const row = await call(`${path(draft)}/${draft.id}`, { method: 'PUT', send: toRow(draft), signal });
    return blocks.createdAs(draft, fromRow(row));
  };
  return { capabilities, list, create };
}
