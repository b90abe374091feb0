import * as blocks from 'interaction-timeline/adapters/blocks.js';
const readDate = blocks.dateReader({ unit: 'seconds' });
const fromRow = blocks.mapFields({ id: 'noteId', date: ({ when }) => readDate(when), subject: 'title' });
const capabilities = { sortable: [] }; // newest first, and no other order
export function createReadOnlyAdapter(settings) {
  const call = blocks.createRequester({ baseUrl: '/api/people/', ...settings });
  const list = async (query, { signal } = {}) => {
    blocks.refuseUnclaimed(query, capabilities);
    const path = `${encodeURIComponent(query.recordId)}/notes`;
    const read = ({ page, size }) => call(`${path}?page=${page}&size=${size}`, { signal });
    const { rows, next } = await blocks.byPageNumber(query, read);
    return { items: rows.map(fromRow), next };
  };
  return { capabilities, list };
}
