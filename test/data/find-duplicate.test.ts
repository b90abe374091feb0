import { expect } from '@open-wc/testing';
import { findDuplicate } from '../../src/data/find-duplicate.js';
import type { InteractionAdapter } from '../../src/data/adapter.js';
import { MemoryAdapter } from '../../src/data/memory/memory-adapter.js';
import { history, interaction, RECORD_ID } from '../support/interactions.js';

const draft = {
  id: 'new',
  recordId: RECORD_ID,
  code: 'contact',
  subcode: 'visit',
  date: '2026-11-23T23:30:00-05:00',
  subject: 'Campus visit',
};
const zone = { timeZone: 'America/New_York' };

describe('findDuplicate', () => {
  it('goes by the day of the reader, not by that of UTC', async () => {
    const same = interaction({ ...draft, id: 'same', date: '2026-11-23T08:00:00-05:00' });
    const adapter = new MemoryAdapter({ interactions: [same] });
    expect((await findDuplicate(adapter, draft, zone))?.id).to.equal('same');
    expect(await findDuplicate(adapter, draft, { timeZone: 'UTC' })).to.equal(undefined);
  });

  it('does not find the draft itself', async () => {
    const adapter = new MemoryAdapter({ interactions: [interaction(draft)] });
    expect(await findDuplicate(adapter, draft, zone)).to.equal(undefined);
  });

  it('has nothing to go by where the date is unknown', async () => {
    const adapter = new MemoryAdapter({ interactions: [interaction({ ...draft, id: 'same' })] });
    expect(await findDuplicate(adapter, { ...draft, date: null }, zone)).to.equal(undefined);
  });

  it('asks for the one day where the adapter filters', async () => {
    const adapter = new MemoryAdapter({ interactions: history(300, '2026-12-24T10:00:00Z') });
    const asked: unknown[] = [];
    const list = adapter.list.bind(adapter);
    adapter.list = (query, options) => {
      asked.push(query.filters);
      return list(query, options);
    };
    await findDuplicate(adapter, draft, zone);
    expect(asked).to.deep.equal([{ from: '2026-11-23', to: '2026-11-23' }]);
  });

  it('reads on where it does not, and stops at the day before', async () => {
    const later = history(120, '2026-12-01T10:00:00Z');
    const same = interaction({ ...draft, id: 'same', date: '2026-11-25T10:00:00-05:00' });
    const earlier = history(400, '2026-11-20T10:00:00Z').map((entry) => ({ ...entry, id: `earlier-${entry.id}` }));
    const memory = new MemoryAdapter({ interactions: [...later, same, ...earlier] });
    let pages = 0;
    const adapter: InteractionAdapter = {
      list: (query, options) => {
        pages += 1;
        return memory.list(query, options);
      },
    };
    const onDay = { ...draft, date: '2026-11-25T12:00:00-05:00' };
    expect((await findDuplicate(adapter, onDay, zone))?.id).to.equal('same');
    expect(pages).to.equal(2);
    expect(await findDuplicate(adapter, { ...onDay, subject: 'Other' }, zone)).to.equal(undefined);
    expect(pages).to.equal(4);
  });
});
