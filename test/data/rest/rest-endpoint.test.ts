import { expect } from '@open-wc/testing';
import { completeAdapter } from '../../../src/data/complete/complete-adapter.js';
import { RestAdapter } from '../../../src/data/rest/rest-adapter.js';
import type { RestEndpoint } from '../../../src/data/rest/rest-endpoint.js';
import { testAdapter } from '../../../src/testing/index.js';
import { rejection } from '../support/rejection.js';

interface Note {
  readonly noteId: number;
  readonly created: string;
  readonly title: string;
  readonly owner: { readonly name: string };
  readonly kind: 'note' | 'job';
}

const NOTES: readonly Note[] = Array.from({ length: 7 }, (_, index) => ({
  noteId: 7 - index,
  created: `2026-11-${String(20 - index)}T10:00:00Z`,
  title: `Note ${7 - index}`,
  owner: { name: 'Ana' },
  kind: index === 2 ? 'job' : 'note',
}));

const MAP: RestEndpoint<Note>['map'] = {
  id: 'noteId',
  date: 'created',
  subject: 'title',
  'user.name': 'owner.name',
  origin: ({ kind }) => (kind === 'job' ? 'system' : 'user'),
};

/** A portal's endpoint that answers with what is asked, and the addresses it was asked by. */
function portal(
  list: Omit<RestEndpoint<Note>, 'map' | 'path'>,
  answer: (params: URLSearchParams, recordId: string) => unknown,
) {
  const asked: string[] = [];
  const adapter = new RestAdapter<Note>({
    baseUrl: '/portal/',
    fetch: (input) => {
      const { pathname, search, searchParams } = new URL(input as string, location.href);
      asked.push(pathname + search);
      return Promise.resolve(Response.json(answer(searchParams, decodeURIComponent(pathname.split('/')[3]!))));
    },
    list: { path: '/contacts/{recordId}/notes', map: MAP, ...list },
  });
  return { asked, adapter };
}

const query = (limit: number, cursor?: string) =>
  ({ recordId: '47/11', view: 'activities', limit, ...(cursor && { cursor }) }) as const;

/** Every page to the end. */
async function all(adapter: RestAdapter<Note>, limit: number): Promise<readonly string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await adapter.list(query(limit, cursor));
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.next ?? undefined;
  } while (cursor);
  return ids;
}

const IDS = ['7', '6', '5', '4', '3', '2', '1'];

describe('RestAdapter, over an endpoint that exists already', () => {
  it('maps rows into entries of the record', async () => {
    const { adapter, asked } = portal({}, () => NOTES);
    const { items } = await adapter.list(query(1));
    expect(items).to.deep.equal([
      {
        recordId: '47/11',
        id: '7',
        date: '2026-11-20T10:00:00Z',
        subject: 'Note 7',
        user: { id: 'Ana', name: 'Ana' },
        origin: 'user',
      },
    ]);
    expect(asked).to.deep.equal(['/portal/contacts/47%2F11/notes']);
  });

  it('goes through numbered pages', async () => {
    const paging = { by: 'page', size: 'per_page' } as const;
    const { adapter, asked } = portal({ paging, rows: 'data.items', total: 'data.count' }, (params) => {
      const [page, size] = [Number(params.get('page')), Number(params.get('per_page'))];
      return { data: { items: NOTES.slice((page - 1) * size, page * size), count: NOTES.length } };
    });
    expect(await all(adapter, 3)).to.deep.equal(IDS);
    expect(asked.map((address) => address.split('?')[1])).to.deep.equal([
      'page=1&per_page=3',
      'page=2&per_page=3',
      'page=3&per_page=3',
    ]);
  });

  it('goes on from offsets', async () => {
    const paging = { by: 'offset', offset: 'skip', limit: 'take' } as const;
    const { adapter } = portal({ paging }, (params) =>
      NOTES.slice(Number(params.get('skip')), Number(params.get('skip')) + Number(params.get('take'))),
    );
    expect(await all(adapter, 2)).to.deep.equal(IDS);
  });

  it('follows the endpoint’s own cursors', async () => {
    const paging = { by: 'cursor', cursor: 'after', next: 'paging.next' } as const;
    const { adapter } = portal({ paging, rows: 'results', params: { object: '{recordId}' } }, (params) => {
      expect(params.get('object')).to.equal('47/11');
      const start = Number(params.get('after') ?? 0);
      const end = start + Number(params.get('limit'));
      return { results: NOTES.slice(start, end), paging: { next: end < NOTES.length ? String(end) : null } };
    });
    expect(await all(adapter, 3)).to.deep.equal(IDS);
  });

  it('leaves machines out of the interactions', async () => {
    const { adapter } = portal({ paging: { by: 'offset' } }, () => NOTES);
    const { items } = await adapter.list({ ...query(50), view: 'interactions' });
    expect(items.map(({ id }) => id)).to.deep.equal(['7', '6', '4', '3', '2', '1']);
  });

  it('refuses what nobody said that it can do, and the widget does it instead', async () => {
    const { adapter } = portal({}, () => NOTES);
    expect((await rejection(adapter.list({ ...query(50), search: 'Note 3' }))).kind).to.equal('unsupported');
    const complete = completeAdapter(adapter);
    expect((await complete.list({ ...query(50), search: 'Note 3' })).items.map(({ id }) => id)).to.deep.equal(['3']);
  });

  it('says so where the rows are not where they should be', async () => {
    const { adapter } = portal({ rows: 'items' }, () => ({ data: [] }));
    const { kind, message } = await rejection(adapter.list(query(50)));
    expect([kind, message]).to.deep.equal(['server', 'The answer has no list of rows at items.']);
  });

  it('takes an empty answer for an empty history', async () => {
    const adapter = new RestAdapter<Note>({
      baseUrl: '/portal',
      fetch: () => Promise.resolve(new Response(null, { status: 204 })),
      list: { path: '/notes', map: MAP, rows: 'items' },
    });
    expect(await adapter.list(query(50))).to.deep.equal({ items: [], next: null, total: 0 });
  });

  it('keeps the promises of an adapter that has list alone', async () => {
    const { adapter } = portal({}, (_, recordId) => (recordId === '4711' ? NOTES : []));
    const { results, passed } = await testAdapter(adapter, { recordId: '4711' });
    expect(results.filter(({ outcome }) => outcome === 'broken')).to.deep.equal([]);
    expect(passed).to.be.greaterThan(20);
  });
});
