import { expect } from '@open-wc/testing';
import type { ErrorRules } from '../../../src/data/blocks/error-table.js';
import { RestAdapter } from '../../../src/data/rest/rest-adapter.js';
import { rejection } from '../support/rejection.js';

const FIRST = { recordId: '4711', view: 'interactions', limit: 50 } as const;
const DRAFT = { id: 'd1', recordId: '4711', date: '2026-11-23T10:42:00Z' };

/** An adapter whose backend always answers like this, as a host describes it. */
function answering(answer: () => Response, errors?: ErrorRules): RestAdapter {
  return new RestAdapter({
    baseUrl: '/api',
    fetch: () => Promise.resolve(answer()),
    operations: ['create', 'delete', 'currentUser'],
    retries: 0,
    errors,
  });
}

const json = (status: number, body: unknown) => () => Response.json(body, { status });
const text =
  (status: number, body: string, type = 'text/html') =>
  () =>
    new Response(body, { status, headers: { 'content-type': type } });
const bodyOf = (body: unknown) => Object(body) as Readonly<Record<string, unknown>>;

describe('RestAdapter, where the status lies', () => {
  it('takes a 500 for the refusal that it is', async () => {
    const adapter = answering(json(500, { errors: { subject: 'is required' } }), {
      500: ({ body }) => {
        const { errors } = bodyOf(body);
        return errors ? { kind: 'invalid', fields: errors as Record<string, string> } : undefined;
      },
    });
    const { kind, fields } = await rejection(adapter.create!(DRAFT));
    expect([kind, fields]).to.deep.equal(['invalid', { subject: 'is required' }]);
  });

  it('leaves a 500 that the rule does not know a failure of the server', async () => {
    const adapter = answering(json(500, {}), { 500: ({ body }) => (bodyOf(body)['errors'] ? 'invalid' : undefined) });
    expect((await rejection(adapter.create!(DRAFT))).kind).to.equal('server');
  });

  it('takes a 400 for the session that has expired', async () => {
    const adapter = answering(json(400, { code: 'SESSION_EXPIRED' }), {
      400: ({ body }) => (bodyOf(body)['code'] === 'SESSION_EXPIRED' ? 'unauthenticated' : undefined),
    });
    expect((await rejection(adapter.list(FIRST))).kind).to.equal('unauthenticated');
  });

  it('takes a 404 for what is forbidden', async () => {
    expect((await rejection(answering(json(404, {}), { 404: 'forbidden' }).list(FIRST))).kind).to.equal('forbidden');
  });

  it('takes a 404 for an empty list', async () => {
    const empty = { body: { items: [], next: null } };
    expect((await answering(json(404, { message: 'No records' }), { 404: empty }).list(FIRST)).items).to.deep.equal([]);
  });

  it('takes a 200 for an error', async () => {
    const adapter = answering(json(200, { success: false, message: 'ORA-00942' }), {
      any: ({ body }) => (bodyOf(body)['success'] === false ? 'server' : undefined),
    });
    const error = await rejection(adapter.list(FIRST));
    expect(error.kind).to.equal('server');
    expect(error.userMessage).to.equal(undefined);
    expect(error.message).to.not.contain('ORA-');
  });

  it('takes a login page with status 200 for a session that has expired, without being told', async () => {
    const adapter = answering(text(200, '<!doctype html><form><input type="password"></form>'));
    expect((await rejection(adapter.list(FIRST))).kind).to.equal('unauthenticated');
  });

  it('takes any other page for a failure, and shows none of it', async () => {
    const error = await rejection(answering(text(200, '<h1>Stack trace of jdoe</h1>')).list(FIRST));
    expect(error.kind).to.equal('server');
    expect(error.message).to.not.contain('jdoe');
  });

  it('takes an empty answer for done where nothing is to be said', async () => {
    await answering(text(200, '')).delete!({ id: 'e1', recordId: '4711' });
    expect(await answering(text(200, '')).currentUser!()).to.equal(null);
  });

  it('takes JSON that is cut off for a failure', async () => {
    expect((await rejection(answering(text(200, '{"items":[{"id":"1', 'application/json')).list(FIRST))).kind).to.equal(
      'server',
    );
  });

  it('reads JSON whatever its label says', async () => {
    const adapter = answering(text(200, '{"items":[{"id":"1","date":null}],"next":null}', 'text/plain'));
    expect((await adapter.list(FIRST)).items.length).to.equal(1);
  });

  it('listens to the host’s rule rather than to the problem', async () => {
    const problem = { type: 'about:blank', title: 'Gone', status: 403, kind: 'not-found', reference: 'r1' };
    const { kind, reference } = await rejection(
      answering(text(403, JSON.stringify(problem), 'application/problem+json'), { 403: 'unauthenticated' }).list(FIRST),
    );
    expect([kind, reference]).to.deep.equal(['unauthenticated', 'r1']);
  });
});
