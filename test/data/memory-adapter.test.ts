import { expect } from '@open-wc/testing';
import { MemoryAdapter } from '../../src/data/memory/memory-adapter.js';
import type { Filters, Sort } from '../../src/data/query.js';
import type { Interaction } from '../../src/model/interaction.js';
import { allPages } from './support/all-pages.js';
import { history, ids, query } from './support/entries.js';
import { localAdapterPromises } from './support/local-adapter-promises.js';

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
  entry('5', { relations: [{ id: 'mother' }], attachments: [{ id: 'a', name: 'a.txt' }] }),
];

const adapter = () => new MemoryAdapter({ interactions: entries });

describe('MemoryAdapter', () => {
  localAdapterPromises((options) => new MemoryAdapter(options));

  it('says that entries last as long as the page', () => {
    expect(adapter().capabilities).to.deep.include({ storage: 'page', records: 'one', searchable: true });
  });

  it('hands out copies', async () => {
    const memory = adapter();
    const first = await memory.get({ id: '1', recordId: 'r1' });
    (first as { subject: string }).subject = 'Changed';
    expect((await memory.get({ id: '1', recordId: 'r1' })).subject).to.equal('Entry 10');
  });

  it('refuses an entry to begin with that names no record', () => {
    expect(() => new MemoryAdapter({ interactions: [{ id: '1', date: null }] })).to.throw('recordId');
  });

  it('counts what matches and what there is', async () => {
    const page = await adapter().list(query({ filters: { users: ['u1'] } }));
    expect([page.total, page.totalUnfiltered]).to.deep.equal([1, 5]);
  });

  describe('filters', () => {
    const cases: Record<string, [Filters, string[]]> = {
      'by code': [{ codes: [{ code: 'contact' }] }, ['3', '1']],
      'by subcode': [{ codes: [{ code: 'contact', subcode: 'visit' }, { code: 'mailing' }] }, ['3', '2']],
      'by user': [{ users: ['u1', 'u2'] }, ['4', '1']],
      'by relation': [{ relations: ['mother'] }, ['5']],
      'by status': [{ status: ['open'] }, ['4']],
      'by span of days': [{ from: '2026-01-02', to: '2026-01-03' }, ['3', '2']],
      'for files': [{ hasFiles: true }, ['5']],
      'for none': [{ hasFiles: false }, ['4', '3', '2', '1']],
      'by all at once': [{ codes: [{ code: 'contact' }], from: '2026-01-02' }, ['3']],
      'by no code at all': [{ codes: [] }, []],
    };
    for (const [what, [filters, found]] of Object.entries(cases)) {
      it(what, async () => {
        expect(ids((await adapter().list(query({ filters }))).items)).to.deep.equal(found);
      });
    }

    it('by the day that it is for the reader', async () => {
      const late = new MemoryAdapter({ interactions: [entry('1', { date: '2026-01-01T23:30:00Z' })] });
      const filters = { from: '2026-01-02', to: '2026-01-02' };
      expect((await late.list(query({ filters, timeZone: 'Asia/Tokyo' }))).items).to.have.length(1);
      expect((await late.list(query({ filters, timeZone: 'UTC' }))).items).to.have.length(0);
    });

    it('leave an unknown date out of every span', async () => {
      const unknown = new MemoryAdapter({ interactions: [entry('1', { date: null })] });
      expect((await unknown.list(query({ filters: { from: '0001-01-01' } }))).items).to.have.length(0);
      expect((await unknown.list(query({ filters: { to: '9999-12-31' } }))).items).to.have.length(0);
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
      'ignores blanks alone': ['  ', ['5', '4', '3', '2', '1']],
    };
    for (const [what, [search, found]] of Object.entries(cases)) {
      it(what, async () => {
        expect(ids((await adapter().list(query({ search }))).items)).to.deep.equal(found);
      });
    }
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
        expect(ids(await allPages(adapter(), query({ sort, limit: 2, locale: 'en' })))).to.deep.equal(order);
      });
    }

    it('goes on after an entry that was deleted meanwhile', async () => {
      const memory = new MemoryAdapter({ interactions: history(4) });
      const subjects = query({ sort: { by: 'subject', direction: 'ascending' }, limit: 2 });
      const { next } = await memory.list(subjects);
      await memory.delete({ id: 'id-000001', recordId: 'r1' });
      const rest = await memory.list({ ...subjects, cursor: next ?? undefined });
      expect(ids(rest.items)).to.deep.equal(['id-000002', 'id-000003']);
    });
  });
});
