import { expect } from '@open-wc/testing';
import type { AdapterError } from '../../../src/data/adapter-error.js';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { RestAdapter } from '../../../src/data/rest/rest-adapter.js';
import { OpenApiCheck } from '../../support/openapi-check.js';
import { history, interaction, RECORD_ID } from '../../support/interactions.js';
import { RestBackend } from '../../support/rest-backend.js';
import { rejection } from '../support/rejection.js';

const FIRST = { recordId: RECORD_ID, view: 'interactions', limit: 50 } as const;

function backend(entries = history(3)): RestBackend {
  return new RestBackend(new MemoryAdapter({ interactions: entries, maxFileSize: 100 }), new OpenApiCheck());
}

/** A backend and its adapter once it has announced what there is. */
async function announced(entries = history(3)) {
  const service = backend(entries);
  const adapter = new RestAdapter(service.options);
  await adapter.list(FIRST);
  return { service, adapter };
}

const draft = (id = 'd1') => ({ id, recordId: RECORD_ID, date: '2026-11-23T10:42:00Z', subject: 'Called' });
const file = (id: string, text: string, name = 'notes.txt') => ({
  id,
  name,
  blob: new Blob([text], { type: 'text/plain' }),
});

describe('RestAdapter', () => {
  describe('what the service offers', () => {
    it('is unknown before the first page, and then list is all there is', () => {
      const adapter = new RestAdapter(backend().options);
      expect('create' in adapter).to.equal(false);
      expect('attach' in adapter).to.equal(false);
      expect(adapter.capabilities).to.equal(undefined);
    });

    it('is there with the first page, by one request', async () => {
      const { service, adapter } = await announced();
      expect(service.asked.length).to.equal(1);
      expect('attach' in adapter).to.equal(true);
      expect(typeof adapter.create).to.equal('function');
      expect(adapter.capabilities?.searchable).to.equal(true);
    });

    it('is taken back when a later page no longer names it', async () => {
      const { service, adapter } = await announced();
      service.operations = ['list', 'get'];
      await adapter.list(FIRST);
      expect('create' in adapter).to.equal(false);
      expect(typeof adapter.get).to.equal('function');
    });

    it('keeps its capabilities the same object until they change', async () => {
      const { adapter } = await announced();
      const before = adapter.capabilities;
      await adapter.list(FIRST);
      expect(adapter.capabilities).to.equal(before);
    });

    it('is what the host names, whatever the service says', async () => {
      const service = backend();
      const adapter = new RestAdapter({
        ...service.options,
        operations: ['codes'],
        capabilities: { searchable: false },
      });
      expect(typeof adapter.codes).to.equal('function');
      await adapter.list(FIRST);
      expect('create' in adapter).to.equal(false);
      expect(adapter.capabilities?.searchable).to.equal(false);
    });

    it('is a list alone where a service announces nothing', async () => {
      const service = backend();
      service.operations = undefined;
      const adapter = new RestAdapter(service.options);
      expect((await adapter.list(FIRST)).items.length).to.equal(3);
      expect('update' in adapter).to.equal(false);
    });

    it('does not name operations that do not exist', async () => {
      const service = backend();
      service.instead.push(() =>
        Response.json({ items: [], next: null, service: { operations: ['constructor', 'list', 'drop'] } }),
      );
      const adapter = new RestAdapter(service.options);
      await adapter.list(FIRST);
      expect(adapter).to.not.have.property('drop');
      expect(Object.hasOwn(adapter, 'constructor')).to.equal(false);
      expect(Object.hasOwn(adapter, 'list')).to.equal(false);
    });

    it('refuses a filter that nobody claimed, before and after it is known', async () => {
      const service = backend();
      service.capabilities = {};
      const adapter = new RestAdapter(service.options);
      const narrowed = { ...FIRST, filters: { users: ['u1'] } };
      expect((await rejection(adapter.list(narrowed))).kind).to.equal('unsupported');
      expect((await rejection(adapter.list(narrowed))).kind).to.equal('unsupported');
      expect(service.count('list')).to.equal(1);
    });
  });

  describe('a page', () => {
    it('is asked for with every part of its query', async () => {
      const { service, adapter } = await announced();
      await adapter.list({
        ...FIRST,
        view: 'activities',
        sort: { by: 'subject', direction: 'ascending' },
        search: 'call par',
        timeZone: 'America/New_York',
        locale: 'en-US',
        filters: {
          codes: [{ code: 'a/b', subcode: 'c~d' }, { code: 'x' }],
          users: ['u1', 'u2'],
          from: '2026-01-01',
          hasFiles: false,
        },
      });
      expect([...service.last('list').url.searchParams].map((pair) => pair.join('='))).to.deep.equal([
        'view=activities',
        'search=call par',
        'timeZone=America/New_York',
        'locale=en-US',
        'code=a~1b/c~0d',
        'code=x',
        'user=u1',
        'user=u2',
        'from=2026-01-01',
        'hasFiles=false',
        'sort=subject',
        'direction=ascending',
        'limit=50',
      ]);
    });

    it('is of a record of any name', async () => {
      const { service, adapter } = await announced();
      for (const recordId of ['a/b?c#d', 'Zoë %41', '\uD800']) await adapter.list({ ...FIRST, recordId });
      const paths = service.asked.slice(1).map(({ url }) => url.pathname.split('/')[3]);
      expect(paths).to.deep.equal(['a%2Fb%3Fc%23d', 'Zo%C3%AB%20%2541', '%EF%BF%BD']);
      // no address has a folder of this name
      expect((await rejection(adapter.list({ ...FIRST, recordId: '..' }))).kind).to.equal('invalid');
    });

    it('is empty, without a request, where a filter lets nothing through', async () => {
      const { service, adapter } = await announced();
      const page = await adapter.list({ ...FIRST, filters: { codes: [] } });
      expect(page.items).to.deep.equal([]);
      expect(service.count('list')).to.equal(1);
    });

    it('names sources that failed as errors of the contract', async () => {
      const service = backend();
      const problem = { type: 'about:blank', title: 'Mail is down', status: 503, kind: 'network', reference: 'x1' };
      service.instead.push(() =>
        Response.json({ items: [], next: null, problems: [{ source: 'Mail', error: problem }] }),
      );
      const [failed] = (await new RestAdapter(service.options).list(FIRST)).problems!;
      expect(failed!.error.kind).to.equal('network');
      expect(failed!.error.retryable).to.equal(true);
      expect(failed!.error.reference).to.equal('x1');
    });
  });

  describe('writing', () => {
    it('sends a draft with its id as the key', async () => {
      const { service, adapter } = await announced();
      await adapter.create!(draft());
      expect(service.last('create').headers.get('idempotency-key')).to.equal('d1');
      expect(JSON.parse(await service.last('create').body.text())).to.deep.equal(draft());
    });

    it('sends the files after the entry, and answers with all of them', async () => {
      const { service, adapter } = await announced();
      const told: [string, number][] = [];
      const { interaction: created } = await adapter.create!(draft(), {
        files: [file('f1', 'one'), file('f2', 'two', 'Zürich (2).txt')],
        onProgress: (...progress) => told.push(progress),
      });
      expect(created.attachments?.map(({ name }) => name)).to.deep.equal(['notes.txt', 'Zürich (2).txt']);
      expect(service.last('attach').headers.get('content-disposition')).to.equal(
        "attachment; filename*=UTF-8''Z%C3%BCrich%20%282%29.txt",
      );
      expect(told).to.deep.equal([
        ['f1', 1],
        ['f2', 1],
      ]);
    });

    it('keeps the entry where a file is refused, and sends the others', async () => {
      const { adapter } = await announced();
      const files = [file('f1', 'x'.repeat(101)), file('f2', 'two')];
      const { interaction: created, attachmentErrors = [] } = await adapter.create!(draft(), { files });
      expect(attachmentErrors.map(({ fileId, error }) => [fileId, error.kind])).to.deep.equal([['f1', 'invalid']]);
      expect(created.attachments?.map(({ id }) => id)).to.deep.equal(['f2']);
    });

    it('goes on with the files after signing in, and stores the entry once', async () => {
      const { service, adapter } = await announced([]);
      const files = [file('f1', 'one'), file('f2', 'two')];
      service.instead.push(
        () => undefined,
        () => undefined,
        () => {
          service.isSignedIn = false;
          return undefined;
        },
      );
      const error = await rejection(adapter.create!(draft(), { files }));
      expect(error.kind).to.equal('unauthenticated');
      service.isSignedIn = true;
      const { interaction: created } = await adapter.create!(draft(), { files });
      expect(created.attachments?.length).to.equal(2);
      expect((await adapter.list(FIRST)).items.length).to.equal(1);
    });

    it('says which version a change is of, and gets the entry as it is where that is not it', async () => {
      const { service, adapter } = await announced([interaction({ id: 'e1', version: '7' })]);
      const ref = { id: 'e1', recordId: RECORD_ID };
      const error = await rejection(adapter.update!(ref, { subject: 'Mine' }, { version: '6' }));
      expect(service.last('update').headers.get('if-match')).to.equal('"6"');
      expect([error.kind, error.current?.version, error.reference]).to.deep.equal(['conflict', '7', 'ref-1']);
    });

    it('takes a version from the header where the body has none', async () => {
      const { service, adapter } = await announced();
      service.instead.push(() => Response.json({ id: 'e1', date: null }, { headers: { ETag: 'W/"9"' } }));
      expect((await adapter.get!({ id: 'e1', recordId: RECORD_ID })).version).to.equal('9');
    });

    it('refuses what is no plain data, and sends nothing', async () => {
      const { service, adapter } = await announced();
      const changes = { fields: { count: 1n } } as never;
      const error = await rejection(adapter.update!({ id: 'e1', recordId: RECORD_ID }, changes));
      expect(error.kind).to.equal('invalid');
      expect(service.count('update')).to.equal(0);
    });

    it('turns a refusal into fields and words for people', async () => {
      const { service, adapter } = await announced();
      const body = {
        type: 'about:blank',
        title: 'No',
        status: 422,
        fields: { subject: 'is too long' },
        userMessage: 'Too long.',
      };
      const headers = { 'content-type': 'application/problem+json' };
      service.instead.push(() => Response.json(body, { status: 422, headers }));
      const error: AdapterError = await rejection(adapter.create!(draft()));
      expect([error.kind, error.fields, error.userMessage]).to.deep.equal([
        'invalid',
        { subject: 'is too long' },
        'Too long.',
      ]);
    });
  });

  it('opens a file with the entry that it belongs to', async () => {
    const { adapter } = await announced();
    const { interaction: created } = await adapter.create!(draft(), { files: [file('f1', 'one')] });
    const [attachment] = created.attachments!;
    const opened = (await adapter.openAttachment!(attachment!, { ref: { id: 'd1', recordId: RECORD_ID } })) as Blob;
    expect(await opened.text()).to.equal('one');
    expect((await rejection(adapter.openAttachment!(attachment!))).kind).to.equal('invalid');
  });
});
