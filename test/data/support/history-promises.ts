import { expect } from '@open-wc/testing';
import type { LocalAdapter, LocalAdapterOptions } from '../../../src/data/local/local-adapter.js';
import type { Filters, Query, Sort } from '../../../src/data/query.js';
import type { Interaction } from '../../../src/model/interaction.js';
import { summarizeInteractions } from '../../../src/model/summary.js';
import { allPages } from './all-pages.js';
import { draft, history, ids, query } from './entries.js';
import { rejectionKind } from './rejection.js';

const entry = (id: string, changes: Partial<Interaction>): Interaction => ({
  id,
  recordId: 'r1',
  date: `2026-01-0${id}T12:00:00Z`,
  ...changes,
});

const entries = [
  entry('1', { code: 'contact', subcode: 'call-parent', subject: 'Entry 10', user: { id: 'u1', name: 'Émile' } }),
  entry('2', { code: 'mailing', subject: 'entry 9', status: { key: 'done', label: 'Attended' } }),
  entry('3', {
    code: 'contact',
    subcode: 'visit',
    subject: 'Äpfel',
    comments: '<p>Fish &amp; chips</p>',
    commentsFormat: 'html',
  }),
  entry('4', { code: 'gone', codeLabel: 'Bygone', user: { id: 'u2', name: 'Zoë' }, status: { key: 'open' } }),
  entry('5', { relations: [{ id: 'mother' }], attachments: [{ id: 'a', name: 'Résumé.pdf' }], pinned: true }),
];

/** Walks back from a page to the beginning. */
async function pagesBefore(adapter: LocalAdapter, asked: Query): Promise<Interaction[]> {
  let items: readonly Interaction[] = [];
  let { previous } = await adapter.list(asked);
  while (previous) {
    const page = await adapter.list({ ...asked, cursor: previous });
    items = [...page.items, ...items];
    previous = page.previous;
  }
  return [...items];
}

/** What every adapter that keeps entries itself promises of queries that go through a whole history. */
export function historyPromises(make: (options?: LocalAdapterOptions) => LocalAdapter): void {
  async function filled(given: readonly Interaction[] = entries, options?: LocalAdapterOptions): Promise<LocalAdapter> {
    const adapter = make(options);
    await adapter.importInteractions(given);
    return adapter;
  }

  it('counts what matches and what there is', async () => {
    const page = await (await filled()).list(query({ filters: { users: ['u1'] } }));
    expect([page.total, page.totalUnfiltered, page.position]).to.deep.equal([1, 5, 0]);
  });

  it('claims every order, every filter, search, anchors and pins', () => {
    expect(make().capabilities).to.deep.include({
      sortable: ['date', 'code', 'subject', 'user', 'status'],
      filterable: ['codes', 'users', 'relations', 'from', 'to', 'status', 'hasFiles'],
      searchable: true,
      anchors: true,
      pinnable: true,
    });
  });

  describe('filters', () => {
    const cases: Record<string, [Filters, string[]]> = {
      'by code': [{ codes: [{ code: 'contact' }] }, ['3', '1']],
      'by subcode': [{ codes: [{ code: 'contact', subcode: 'visit' }, { code: 'mailing' }] }, ['3', '2']],
      'by user': [{ users: ['u1', 'u2'] }, ['4', '1']],
      'by relation': [{ relations: ['mother'] }, ['5']],
      'by status': [{ status: ['open'] }, ['4']],
      'by span of days': [{ from: '2026-01-02', to: '2026-01-03' }, ['3', '2']],
      'by a span that ends before it begins': [{ from: '2026-01-03', to: '2026-01-02' }, []],
      'by a span far away': [{ from: '2030-01-03' }, []],
      'for files': [{ hasFiles: true }, ['5']],
      'for none': [{ hasFiles: false }, ['4', '3', '2', '1']],
      'by all at once': [{ codes: [{ code: 'contact' }], from: '2026-01-02' }, ['3']],
      'by no code at all': [{ codes: [] }, []],
    };
    for (const [what, [filters, found]] of Object.entries(cases)) {
      it(what, async () => {
        expect(ids((await (await filled()).list(query({ filters }))).items)).to.deep.equal(found);
      });
    }

    it('by the day that it is for the reader', async () => {
      const late = await filled([entry('1', { date: '2026-01-01T23:30:00Z' })]);
      const filters = { from: '2026-01-02', to: '2026-01-02' };
      expect((await late.list(query({ filters, timeZone: 'Asia/Tokyo' }))).items).to.have.length(1);
      expect((await late.list(query({ filters, timeZone: 'UTC' }))).items).to.have.length(0);
    });

    it('leave an unknown date out of every span', async () => {
      const unknown = await filled([entry('1', { date: null })]);
      expect((await unknown.list(query({ filters: { from: '0001-01-01' } }))).items).to.have.length(0);
      expect((await unknown.list(query({ filters: { to: '9999-12-31' } }))).items).to.have.length(0);
    });

    it('keep raised flags and pins together with what else is asked', async () => {
      const adapter = await filled(
        history(9, (index) => ({
          code: index % 2 ? 'flag' : 'contact',
          flag: 'raised',
          ...(index > 4 && { pinned: true }),
        })),
      );
      const filters = { codes: [{ code: 'flag' }] };
      expect((await adapter.list(query({ flagged: true, filters }))).total).to.equal(4);
      expect((await adapter.list(query({ flagged: true, pinned: true, filters }))).total).to.equal(2);
    });
  });

  describe('search', () => {
    const cases: Record<string, [string, string[]]> = {
      'finds the name of a code and of a subcode': ['call contact', ['1']],
      'finds the name of a code that the list does not know': ['bygone', ['4']],
      'finds without case and accents': ['APFEL', ['3']],
      'finds text of comments, not their markup': ['fish & chips', ['3']],
      'does not find markup': ['<p>', []],
      'finds a user': ['zoe', ['4']],
      'finds the name of a file': ['resume.pdf', ['5']],
      'ignores blanks alone': ['  ', ['5', '4', '3', '2', '1']],
    };
    for (const [what, [search, found]] of Object.entries(cases)) {
      it(what, async () => {
        expect(ids((await (await filled()).list(query({ search }))).items)).to.deep.equal(found);
      });
    }

    it('narrows letter by letter to what a search of all letters finds', async () => {
      const adapter = await filled(history(300));
      let found: readonly string[] = [];
      for (const search of ['e', 'en', 'entry', 'entry 2', 'entry 29', 'entry 29 contact']) {
        found = ids((await adapter.list(query({ search }))).items);
      }
      const expected = ids(await allPages(adapter, query())).filter((id) => /29/.test(id.replace(/\D/g, '')));
      expect(found).to.include.members(['id-000290', 'id-000029', 'id-000129']);
      expect(found).to.deep.equal(expected);
    });

    it('goes on with the cursor of an earlier page, wherever it stands', async () => {
      const adapter = await filled(history(120));
      const found = await allPages(adapter, query({ search: 'entry 1', limit: 7 }));
      expect(ids(found)).to.deep.equal(
        ids(history(120).toReversed()).filter((_, index) => `${119 - index}`.includes('1')),
      );
    });
  });

  describe('sort', () => {
    const cases: [Sort['by'], Sort['direction'], string[]][] = [
      ['date', 'ascending', ['1', '2', '3', '4', '5']],
      ['code', 'ascending', ['4', '1', '3', '2', '5']],
      ['code', 'descending', ['2', '3', '1', '4', '5']],
      ['subject', 'ascending', ['3', '2', '1', '5', '4']],
      ['user', 'ascending', ['1', '4', '5', '3', '2']],
      ['status', 'descending', ['4', '2', '5', '3', '1']],
    ];
    for (const [by, direction, order] of cases) {
      it(`by ${by}, ${direction}, with empty ones last and the newest of equals first`, async () => {
        const sort = { by, direction };
        const asked = query({ sort, limit: 2, locale: 'en' });
        expect(ids(await allPages(await filled(), asked))).to.deep.equal(order);
      });
    }

    it('goes on after an entry that was deleted meanwhile', async () => {
      const adapter = await filled(history(4));
      const subjects = query({ sort: { by: 'subject', direction: 'ascending' }, limit: 2 });
      const { next } = await adapter.list(subjects);
      await adapter.delete({ id: 'id-000001', recordId: 'r1' });
      const rest = await adapter.list({ ...subjects, cursor: next ?? undefined });
      expect(ids(rest.items)).to.deep.equal(['id-000002', 'id-000003']);
    });

    it('keeps 2,000 rows in the order of their language, the newest of equals first', async () => {
      const words = ['zebra', 'Äpfel', 'apple', 'Zoo', '10', '9', ''];
      const many = history(2000, (index) => ({ subject: words[index % words.length]! }));
      const sort = { by: 'subject', direction: 'ascending' } as const;
      const sorted = await allPages(await filled(many), query({ sort, limit: 200, locale: 'de' }));
      const subjects = [...new Set(sorted.map(({ subject }) => subject))];
      expect(subjects).to.deep.equal(['9', '10', 'Äpfel', 'apple', 'zebra', 'Zoo', '']);
      const zoos = sorted.filter(({ subject }) => subject === 'Zoo');
      expect(ids(zoos)).to.deep.equal(ids(zoos).sort().reverse());
    });
  });

  describe('an anchor', () => {
    const days = [
      ...history(400, (index) => ({
        date: new Date(Date.UTC(2026, 0, 1) + index * 5 * 3_600_000).toISOString(),
        ...(index % 3 === 0 && { origin: 'system' }),
      })),
      { id: 'day-only', recordId: 'r1', date: '2026-02-02' },
      { id: 'someday', recordId: 'r1', date: null },
    ];
    const orders: Record<string, Partial<Query>> = {
      'newest first': {},
      'oldest first': { sort: { by: 'date', direction: 'ascending' } },
      'among activities': { view: 'activities' },
      'within a filter': { filters: { codes: [{ code: 'contact' }] } },
      'within a search, oldest first': { search: 'entry', sort: { by: 'date', direction: 'ascending' } },
      'in the order of subjects': { sort: { by: 'subject', direction: 'ascending' } },
    };
    for (const [what, changes] of Object.entries(orders)) {
      it(`is an entry that a walk both ways from it loses nothing of, ${what}`, async () => {
        const adapter = await filled(days);
        const all = ids(await allPages(adapter, query({ ...changes, limit: 200 })));
        for (const at of [0, 1, 77, all.length - 1]) {
          const asked = query({ ...changes, limit: 60, anchor: { id: all[at]! } });
          expect(ids(await allPages(adapter, asked)), 'from there on').to.deep.equal(all.slice(at));
          expect(ids(await pagesBefore(adapter, asked)), 'before it').to.deep.equal(all.slice(0, at));
        }
      });
    }

    const isFirst = (items: readonly Interaction[]) => items[0]?.date?.slice(0, 10);
    it('is the first entry of a day, or of the next one in the order', async () => {
      const adapter = await filled([
        ...['2026-03-01', '2026-03-03', '2026-03-05'].flatMap((day) => [
          { id: `${day} early`, recordId: 'r1', date: `${day}T01:00:00Z` },
          { id: `${day} late`, recordId: 'r1', date: `${day}T23:00:00Z` },
        ]),
      ]);
      const up = { by: 'date', direction: 'ascending' } as const;
      const at = async (date: string, changes: Partial<Query> = {}) =>
        (await adapter.list(query({ anchor: { date }, timeZone: 'UTC', ...changes }))).items;
      expect((await at('2026-03-03'))[0]!.id).to.equal('2026-03-03 late');
      expect((await at('2026-03-03', { sort: up }))[0]!.id).to.equal('2026-03-03 early');
      expect(isFirst(await at('2026-03-04'))).to.equal('2026-03-03');
      expect(isFirst(await at('2026-03-04', { sort: up }))).to.equal('2026-03-05');
      expect(await at('2026-02-01')).to.deep.equal([]);
      expect(isFirst(await at('9999-12-31'))).to.equal('2026-03-05');
      expect((await at('2026-03-03', { filters: { hasFiles: false } }))[0]!.id).to.equal('2026-03-03 late');
    });

    it('before which and after which everything is reached, also where nothing is left', async () => {
      const adapter = await filled(days);
      for (const changes of [{}, { filters: { hasFiles: false } }]) {
        const asked = query({ anchor: { date: '2025-01-01' }, limit: 100, ...changes });
        const down = [...(await pagesBefore(adapter, asked)), ...(await allPages(adapter, asked))];
        expect(ids(down)).to.deep.equal(ids(await allPages(adapter, query({ limit: 200 }))));
        const up = { ...asked, anchor: { date: '2027-01-01' }, sort: { by: 'date', direction: 'ascending' } } as const;
        expect(await allPages(adapter, up)).to.deep.equal([]);
        expect(await pagesBefore(adapter, up)).to.have.length(down.length);
      }
    });

    for (const timeZone of ['UTC', 'America/New_York', 'Asia/Tokyo', 'Pacific/Auckland', 'Pacific/Kiritimati']) {
      it(`is of the day that it is in ${timeZone}`, async () => {
        const adapter = await filled(days);
        for (const changes of [{}, { filters: { hasFiles: false } }]) {
          const { items } = await adapter.list(query({ anchor: { date: '2026-02-02' }, timeZone, ...changes }));
          const list = await allPages(adapter, query({ limit: 200, filters: { to: '2026-02-02' }, timeZone }));
          expect(items[0]).to.deep.equal(list[0]);
        }
      });
    }

    it('that is not there, or not in the answer, is not found', async () => {
      const adapter = await filled();
      expect(await rejectionKind(adapter.list(query({ anchor: { id: 'nothing' } })))).to.equal('not-found');
      const filters = { users: ['u1'] };
      expect(await rejectionKind(adapter.list(query({ anchor: { id: '5' }, filters })))).to.equal('not-found');
    });

    it('of a day is refused in the order of texts', async () => {
      const sort = { by: 'code', direction: 'ascending' } as const;
      const call = make().list(query({ anchor: { date: '2026-01-01' }, sort }));
      expect(await rejectionKind(call)).to.equal('unsupported');
    });
  });

  describe('pinned entries', () => {
    it('of any age are found, and only those', async () => {
      const adapter = await filled(history(300, (index) => (index % 100 ? {} : { pinned: index > 0 })));
      const page = await adapter.list(query({ pinned: true }));
      expect(ids(page.items)).to.deep.equal(['id-000200', 'id-000100']);
      expect(page.total).to.equal(2);
    });

    it('are pinned and unpinned', async () => {
      const adapter = await filled(history(3));
      const ref = { id: 'id-000001', recordId: 'r1' };
      await adapter.update(ref, { pinned: true });
      await adapter.update(ref, { date: '2020-05-05' });
      expect(ids((await adapter.list(query({ pinned: true }))).items)).to.deep.equal([ref.id]);
      expect((await adapter.update(ref, { pinned: null })).pinned).to.equal(undefined);
      expect((await adapter.list(query({ pinned: true }))).items).to.deep.equal([]);
    });
  });

  describe('summarize', () => {
    const now = () => new Date('2020-01-01T03:00:00Z');
    const various = history(500, (index) => ({
      code: index % 2 ? 'contact' : 'mailing',
      subcode: index % 5 ? undefined : 'visit',
      user: { id: `u${index % 3}`, name: `User ${index % 3}` },
      ...(index % 7 === 0 && { status: { key: 'open' }, relations: [{ id: 'mother', label: 'Mia' }] }),
      ...(index % 11 === 0 && { date: null, attachments: [{ id: 'a', name: 'a.txt' }] }),
      ...(index % 13 === 0 && { origin: 'system' }),
    }));
    const asked = { recordId: 'r1', view: 'activities', timeZone: 'America/New_York' } as const;

    it('counts what a walk through the list counts', async () => {
      const adapter = await filled(various, { now });
      for (const by of ['day', 'week', 'month'] as const) {
        const narrower: Partial<Query>[] = [
          {},
          { view: 'interactions' },
          { search: 'entry 1' },
          { filters: { users: ['u1'] } },
        ];
        for (const changes of narrower) {
          const summary = await adapter.summarize({ ...asked, by, ...changes });
          const walked = await allPages(adapter, query({ ...asked, ...changes, limit: 200 }));
          const options = { by, timeZone: asked.timeZone, now: now().getTime() };
          expect(summary).to.deep.equal(summarizeInteractions(walked, options));
        }
      }
    });

    it('counts anew after a write', async () => {
      const adapter = await filled(various, { now });
      const count = async () => (await adapter.summarize(asked)).buckets.reduce((sum, one) => sum + one.count, 0);
      expect(await count()).to.equal(500);
      await adapter.create(draft());
      expect(await count()).to.equal(501);
    });

    it('is not reached by changes of what it has answered', async () => {
      const adapter = await filled(various, { now });
      const first = await adapter.summarize(asked);
      (first.buckets as unknown[]).length = 0;
      expect((await adapter.summarize(asked)).buckets).not.to.deep.equal([]);
    });

    it('refuses another length of bucket as invalid', async () => {
      expect(await rejectionKind(make().summarize({ ...asked, by: 'year' as 'day' }))).to.equal('invalid');
    });

    it('rejects as aborted', async () => {
      const adapter = await filled(various);
      const controller = new AbortController();
      const call = adapter.summarize(asked, { signal: controller.signal });
      controller.abort();
      expect(await rejectionKind(call)).to.equal('aborted');
      expect((await adapter.summarize(asked)).withFiles).to.equal(46);
    });
  });

  describe('bad input', () => {
    it('is stored, found and paged', async () => {
      const odd: readonly Interaction[] = [
        { id: 'long', recordId: 'r1', date: '2026-01-03', subject: `Long ${'x'.repeat(1_000_000)} tail` },
        { id: 'many', recordId: 'r1', date: '2026-01-02', relations: history(10_000).map(({ id }) => ({ id })) },
        { id: 'codes', recordId: 'r1', date: null, code: 'never', subcode: 'heard of' },
        { id: 'forms', recordId: 'r1', date: '2026-01-01', subject: 7, user: 'me', relations: 'all' } as never,
      ];
      const adapter = await filled(odd);
      expect(ids(await allPages(adapter, query({ limit: 1 })))).to.deep.equal(['long', 'many', 'forms', 'codes']);
      const found = async (changes: Partial<Query>) => ids((await adapter.list(query(changes))).items);
      expect(await found({ search: 'tail' })).to.deep.equal(['long']);
      expect(await found({ search: 'heard of' })).to.deep.equal(['codes']);
      expect(await found({ filters: { relations: ['id-009999'] } })).to.deep.equal(['many']);
      const subjects = query({ sort: { by: 'subject', direction: 'descending' }, limit: 1 });
      expect(ids(await allPages(adapter, subjects))).to.deep.equal(['long', 'many', 'forms', 'codes']);
      expect((await adapter.list(subjects)).next!.length).to.be.below(1000);
    });
  });

  it('finds in step with every write', async () => {
    const adapter = await filled(history(450));
    const asked = query({ search: 'entry 44', limit: 200 });
    const found = async () => ids((await adapter.list(asked)).items).sort();
    const before = await found();
    await adapter.create(draft({ id: 'new', subject: 'Entry 44 again' }));
    expect(await found()).to.deep.equal([...before, 'new']);
    await adapter.update({ id: 'new', recordId: 'r1' }, { subject: 'Other' });
    expect(await found()).to.deep.equal(before);
    await adapter.update({ id: 'id-000044', recordId: 'r1' }, { date: '2030-01-01' });
    expect(await found()).to.deep.equal(before);
    await adapter.delete({ id: 'id-000044', recordId: 'r1' });
    expect(await found()).to.deep.equal(before.filter((id) => id !== 'id-000044'));
  });
}
