import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Interaction } from 'interaction-timeline';
import { OPERATIONS, type OperationId, type ProtocolSchemas } from 'interaction-timeline/protocol';
import { PGLITE } from '../support/backends.js';
import { addTenant, draftOf, RECORD, sharedStore, type Tenant } from '../support/tenants.js';
import { described } from './support/described.js';
import { problemOf } from './support/problem.js';
import { startServer, type Asked, type TestServer } from './support/test-server.js';

const NAME = { 'content-disposition': "attachment; filename*=UTF-8''Z%C3%BCrich.txt" };

describe('the answers of each operation', () => {
  let server: TestServer;
  let tenant: Tenant;
  const asked = new Set<OperationId>();

  before(async () => {
    const store = await sharedStore(PGLITE);
    tenant = await addTenant(store);
    server = await startServer(store);
  });
  after(() => server.server.close());

  async function good<Body>(operation: OperationId, request: string, status: number, options?: Asked) {
    asked.add(operation);
    const response = await server.ask(tenant.ann, request, options);
    assert.equal(response.status, status, await response.clone().text());
    return { body: await described<Body>(operation, response), headers: response.headers };
  }

  const entries = `/records/${RECORD}/interactions`;

  it('follow an entry from its draft to its restoring', async () => {
    const draft = draftOf({ subject: 'A call', comments: 'Long', code: 'contact', subcode: 'call' });
    const at = `${entries}/${draft.id}`;
    const created = await good<ProtocolSchemas['CreateResult']>('create', `POST ${entries}`, 201, { json: draft });
    assert.equal(created.headers.get('location'), `/api/interactions${at}`);
    assert.equal(created.headers.get('etag'), `"${created.body.interaction.version}"`);

    const replayed = await good<ProtocolSchemas['CreateResult']>('create', `POST ${entries}`, 200, { json: draft });
    assert.equal(replayed.headers.get('idempotent-replayed'), 'true');
    assert.deepEqual(replayed.body, created.body);

    const version = created.headers.get('etag')!;
    const change = { json: { subject: 'Changed' }, headers: { 'if-match': version, 'idempotency-key': 'key%201' } };
    const updated = await good<Interaction>('update', `PATCH ${at}`, 200, change);
    assert.equal(updated.body.subject, 'Changed');
    const again = await good<Interaction>('update', `PATCH ${at}`, 200, change);
    assert.equal(again.headers.get('idempotent-replayed'), 'true');
    assert.equal(again.headers.get('etag'), updated.headers.get('etag'));

    const [latest, first] = (await good<Interaction[]>('history', `GET ${at}/history`, 200)).body;
    assert.deepEqual([latest?.subject, first?.subject], ['Changed', 'A call']);

    const file = { bytes: 'content', headers: { ...NAME, 'content-type': 'text/plain' } };
    const kept = await good<Interaction>('attach', `PUT ${at}/attachments/f1`, 200, file);
    assert.equal(kept.body.attachments?.[0]?.name, 'Zürich.txt');
    const opened = await good<string>('openAttachment', `GET ${at}/attachments/f1`, 200);
    assert.equal(opened.body, 'content');
    const removed = await good<Interaction>('detach', `DELETE ${at}/attachments/f1`, 200);
    assert.equal(removed.body.attachments, undefined);

    const applied = await good<ProtocolSchemas['AppliedResult'][]>('apply', `POST ${at}/apply`, 200, {
      json: { relationIds: ['mother', 'nobody'] },
    });
    const [mother, nobody] = applied.body;
    assert.deepEqual(mother, { relationId: 'mother', applied: true });
    assert.deepEqual([nobody?.applied, nobody?.error?.kind], [false, 'not-found']);

    await good('delete', `DELETE ${at}`, 204, { headers: { 'idempotency-key': 'key-2' } });
    const gone = await good('delete', `DELETE ${at}`, 204, { headers: { 'idempotency-key': 'key-2' } });
    assert.equal(gone.headers.get('idempotent-replayed'), 'true');
    await good<Interaction>('restore', `POST ${at}/restore`, 200);
    const { headers, body } = await good<Interaction>('get', `GET ${at}`, 200);
    assert.equal(headers.get('etag'), `"${body.version}"`);
  });

  it('are pages and numbers of a history, and say what is offered', async () => {
    const query = 'view=activities&limit=2&sort=subject&direction=ascending&code=contact&code=a~1b/c~0d&search=call';
    const page = await good<ProtocolSchemas['Page']>('list', `GET ${entries}?${query}&timeZone=UTC&locale=de`, 200);
    assert.ok(page.body.service?.operations.includes('create'));
    assert.deepEqual(page.body.service?.capabilities?.files, 'after');
    await good('summarize', `GET /records/${RECORD}/summary?by=week&view=activities&hasFiles=false`, 200);
    await good('subscribe', `GET /records/${RECORD}/changes`, 200, { headers: { accept: 'application/json' } });
  });

  it('are the lists of a form', async () => {
    assert.equal((await good<unknown[]>('codes', `GET /codes?recordId=${RECORD}`, 200)).body.length, 5);
    await good('choices', 'GET /codes/payment/fields/type/choices?search=x&values=%7B%22a%22%3A1%7D', 200);
    assert.equal(
      (await good<unknown[]>('relations', `GET /records/${RECORD}/relations?search=miriam`, 200)).body.length,
      1,
    );
    assert.equal((await good<unknown[]>('users', 'GET /users?limit=2', 200)).body.length, 2);
    assert.deepEqual((await good('currentUser', 'GET /me', 200)).body, { id: 'ann', name: 'Ann' });
  });

  it('were looked at for every operation of the document', () => {
    assert.deepEqual([...asked].sort(), Object.keys(OPERATIONS).sort());
  });

  it('tell a portal of no operation that it may not use', async () => {
    const page = await described<ProtocolSchemas['Page']>('list', await server.ask(tenant.portal, `GET ${entries}`));
    assert.deepEqual(
      page.service?.operations.filter((name) => OPERATIONS[name].method !== 'GET'),
      [],
    );
    assert.equal(page.can?.create, false);
  });

  const refused: readonly [OperationId, string, number, string | null, Asked?][] = [
    ['list', `GET ${entries}?limit=0`, 400, 'limit'],
    ['list', `GET ${entries}?limit=many`, 400, 'limit'],
    ['list', `GET ${entries}?limit=1&limit=2`, 400, 'limit'],
    ['list', `GET ${entries}?view=none`, 400, 'view'],
    ['list', `GET ${entries}?flagged=yes`, 400, 'flagged'],
    ['list', `GET ${entries}?filter=code`, 400, 'filter'],
    ['list', `GET ${entries}?from=2026-13-01`, 400, 'from'],
    ['list', `GET ${entries}?cursor=forged`, 422, 'cursor'],
    ['summarize', `GET /records/${RECORD}/summary?by=year`, 400, 'by'],
    ['summarize', `GET /records/${RECORD}/summary?timeZone=Mars/Base`, 422, 'timeZone'],
    ['get', `GET ${entries}/nowhere`, 404, null],
    ['history', `GET ${entries}/nowhere/history`, 404, null],
    ['create', `POST ${entries}`, 400, 'id', { json: { recordId: RECORD, date: null } }],
    ['create', `POST ${entries}`, 400, 'date', { json: { ...draftOf(), date: 'yesterday' } }],
    ['create', `POST ${entries}`, 400, 'relations', { json: { ...draftOf(), relations: [{ label: 'nobody' }] } }],
    ['create', `POST ${entries}`, 400, 'version', { json: { ...draftOf(), version: '1' } }],
    ['create', `POST ${entries}`, 400, 'recordId', { json: draftOf({ recordId: 'another' }) }],
    ['update', `PATCH ${entries}/nowhere`, 404, null, { json: { subject: 'x' } }],
    ['update', `PATCH ${entries}/nowhere`, 400, 'id', { json: { id: 'x' } }],
    ['update', `PATCH ${entries}/nowhere`, 400, 'If-Match', { json: {}, headers: { 'if-match': 'bare' } }],
    ['update', `PATCH ${entries}/x`, 400, 'Idempotency-Key', { json: {}, headers: { 'idempotency-key': 'a b' } }],
    ['delete', `DELETE ${entries}/nowhere`, 404, null],
    ['restore', `POST ${entries}/nowhere/restore`, 404, null],
    ['apply', `POST ${entries}/nowhere/apply`, 404, null, { json: { relationIds: ['mother'] } }],
    ['apply', `POST ${entries}/nowhere/apply`, 400, 'relationIds', { json: { relationIds: [] } }],
    ['attach', `PUT ${entries}/nowhere/attachments/f`, 404, null, { bytes: 'x', headers: NAME }],
    ['attach', `PUT ${entries}/nowhere/attachments/f`, 400, 'Content-Disposition', { bytes: 'x' }],
    ['detach', `DELETE ${entries}/nowhere/attachments/f`, 404, null],
    ['openAttachment', `GET ${entries}/nowhere/attachments/f`, 404, null],
    ['subscribe', `GET /records/${RECORD}/changes?after=forged`, 422, 'after'],
    ['choices', 'GET /codes/a/fields/b/choices?values=[', 400, 'values'],
    ['relations', `GET /records/${RECORD}/relations?limit=201`, 400, 'limit'],
    ['users', 'GET /users?limit=-1', 400, 'limit'],
    ['codes', 'GET /codes?recordId=', 400, 'recordId'],
    ['currentUser', 'GET /me?all=true', 400, 'all'],
  ];

  for (const [operation, request, status, field, options] of refused) {
    it(`refuse with ${status} ${request.slice(0, 80)}${field ? ` for its ${field}` : ''}`, async () => {
      const problem = await problemOf(await server.ask(tenant.ann, request, options), status, operation);
      assert.deepEqual(Object.keys(problem.fields ?? {}), field ? [field] : []);
      assert.match(problem.reference ?? '', /^[0-9a-f]{12}$/);
    });
  }

  it('give a conflict with the entry as it stands', async () => {
    const draft = draftOf();
    const { headers } = await good('create', `POST ${entries}`, 201, { json: draft });
    await good('update', `PATCH ${entries}/${draft.id}`, 200, { json: { subject: 'Theirs' } });
    const mine = { json: { subject: 'Mine' }, headers: { 'if-match': headers.get('etag')! } };
    const changed = await problemOf(await server.ask(tenant.ann, `PATCH ${entries}/${draft.id}`, mine), 412, 'update');
    assert.equal(changed.kind, 'conflict');
    assert.equal(changed.current?.subject, 'Theirs');
    const other = { json: { ...draft, subject: 'Another' } };
    const taken = await problemOf(await server.ask(tenant.ann, `POST ${entries}`, other), 409, 'create');
    assert.equal(taken.kind, 'conflict');
  });

  it('refuse what somebody may not do', async () => {
    const draft = draftOf({ visibility: 'public' });
    await good('create', `POST ${entries}`, 201, { json: draft });
    const refusals = [
      await server.ask(tenant.ben, `PATCH ${entries}/${draft.id}`, { json: { subject: 'Mine now' } }),
      await server.ask(tenant.portal, `POST ${entries}`, { json: draftOf() }),
    ];
    for (const response of refusals) assert.equal((await problemOf(response, 403, 'update')).kind, 'forbidden');
  });
});
