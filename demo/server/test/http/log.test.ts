import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OPERATIONS } from 'interaction-timeline/protocol';
import { PGLITE } from '../support/backends.js';
import { addTenant, RECORD, sharedStore } from '../support/tenants.js';
import { describeError } from '../../src/http/log.js';
import { startServer, type Asked } from './support/test-server.js';

/** Stands in every text that a person or a client writes; it is nowhere in the code. */
const MARK = 'MarkedText';

const text = (where: string) => `${MARK}-${where}`;
const draft = {
  id: 'draft-1',
  recordId: RECORD,
  date: '2026-03-04T10:00:00Z',
  subject: text('subject'),
  comments: text('comments'),
  publicComments: text('public'),
  code: text('code'),
  subcode: text('subcode'),
  status: { key: text('status'), label: text('status-label') },
  user: { id: text('user'), name: text('user-name') },
  relations: [{ id: text('relation'), label: text('relation-label') }],
  fields: { [text('field')]: text('value') },
  links: [{ href: `https://example.test/${text('link')}`, label: text('link-label') }],
};

const entries = `/records/${RECORD}/interactions`;
const entry = `${entries}/${draft.id}`;
const file: Asked = {
  bytes: text('content'),
  headers: { 'content-disposition': `attachment; filename*=UTF-8''${text('file-name')}.txt` },
};
const filters = `search=${text('search')}&user=${text('user')}&relation=${text('relation')}&status=${text('status')}`;

/** Every operation, in an order in which each finds what it needs; then requests that fail in every way. */
const REQUESTS: readonly (readonly [string, Asked?])[] = [
  [`POST ${entries}`, { json: draft, headers: { 'idempotency-key': text('key') } }],
  [`GET ${entries}?${filters}&code=${text('code')}`],
  [`GET ${entry}`],
  [`PATCH ${entry}`, { json: { subject: text('changed') }, headers: { 'idempotency-key': text('key-2') } }],
  [`GET ${entry}/history`],
  [`GET /records/${RECORD}/summary?search=${text('search')}`],
  [`PUT ${entry}/attachments/f`, file],
  [`GET ${entry}/attachments/f`],
  [`DELETE ${entry}/attachments/f`],
  [`POST ${entry}/apply`, { json: { relationIds: [text('relation')] } }],
  [`DELETE ${entry}`],
  [`POST ${entry}/restore`],
  [`GET /records/${RECORD}/relations?search=${text('search')}`],
  [`GET /records/${RECORD}/changes`],
  [`GET /codes?recordType=${text('type')}`],
  [`GET /codes/${text('code')}/fields/${text('field')}/choices?values=${encodeURIComponent(`{"a":"${MARK}"}`)}`],
  [`GET /users?search=${text('search')}`],
  ['GET /me'],

  [`GET ${entries}?${text('unknown')}=1`],
  [`GET ${entries}?cursor=${text('cursor')}`],
  [`GET ${entries}?timeZone=${text('zone')}`],
  [`GET /records/${RECORD}/changes?after=${text('position')}`],
  [`GET /${text('path')}`],
  [`GET ${entries}/${text('entry')}`],
  [`GET /records/%ZZ${text('path')}/summary`],
  [`POST ${entries}`, { json: { ...draft, date: text('date') } }],
  [`POST ${entries}`, { json: { ...draft, subject: text('other') } }],
  [`POST ${entries}`, { json: { ...draft, id: 'draft-2', comments: `${MARK}\0` } }],
  [`POST ${entries}`, { json: { ...draft, [text('member')]: 1 } }],
  [`POST ${entries}`, { bytes: `{"${MARK}`, headers: { 'content-type': 'application/json' } }],
  [`POST ${entries}`, { bytes: MARK, headers: { 'content-type': `text/${MARK}` } }],
  [`PATCH ${entry}`, { json: {}, headers: { 'if-match': `"${text('version')}"` } }],
  ['GET /me', { headers: { authorization: `Bearer ${text('token')}` } }],
];

describe('the log', () => {
  it('has a line for every request, and nothing that anybody wrote', async () => {
    const store = await sharedStore(PGLITE);
    const tenant = await addTenant(store);
    const ann = { ...tenant.ann, userName: text('name') };
    const { server, ask, log, tokens } = await startServer(store);
    const statuses: number[] = [];
    for (const [request, asked] of REQUESTS) {
      const response = await ask(ann, request, asked);
      statuses.push(response.status);
      await response.arrayBuffer();
    }
    await server.close();
    const operations = Object.keys(OPERATIONS);
    assert.deepEqual(
      statuses.slice(0, operations.length).filter((status) => status >= 400),
      [],
      String(statuses),
    );
    assert.deepEqual(
      statuses.slice(operations.length).filter((status) => status < 400),
      [],
      String(statuses),
    );

    const written = log.join('');
    assert.ok(
      !written.toLowerCase().includes(MARK.toLowerCase()),
      written.match(new RegExp(`.{80}${MARK}.*`, 'i'))?.[0],
    );
    // a token is header, claims and signature, the last of which differs with the second it was signed in
    const [header, claims] = (await tokens.sign(ann, 600)).split('.');
    assert.ok(!written.includes(header!) && !written.includes(claims!.slice(0, 40)));
    const logged = new Set(log.map((line) => (JSON.parse(line) as { operation?: string }).operation));
    assert.deepEqual(
      operations.filter((operation) => !logged.has(operation)),
      [],
    );
  });

  it('says of an error what it is and where, at every depth, without its message', () => {
    const cause = Object.assign(new TypeError(text('cause')), { code: '23505', detail: text('detail') });
    const described = describeError(new Error(text('error'), { cause }));
    assert.ok(!JSON.stringify(described).includes(MARK));
    assert.equal((described['cause'] as { code?: string }).code, '23505');
    assert.match(described.stack, /log\.test\.ts/);
    assert.equal(describeError('thrown text').type, 'string');
  });
});
