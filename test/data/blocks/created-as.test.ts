import { expect } from '@open-wc/testing';
import { createdAs } from '../../../src/data/blocks/blocks.js';
import type { InteractionDraft } from '../../../src/model/interaction-draft.js';

const DRAFT: InteractionDraft = {
  id: 'd1',
  recordId: 'r1',
  date: '2024-11-23T10:00:00-05:00',
  subject: 'Call \u{1F4DE}',
  comments: '',
  pinned: false,
  relations: [],
  user: { id: 'u1' },
};

describe('createdAs', () => {
  it('says nothing where everything was kept, the same instant in other words included', () => {
    const interaction = { ...DRAFT, date: '2024-11-23T15:00:00Z', user: { id: 'u1', name: 'Ada' } };
    expect(createdAs(DRAFT, interaction)).to.deep.equal({ interaction });
  });

  it('names what was dropped or altered', () => {
    const interaction = { id: 'd1', date: '2024-11-23', subject: 'Call ' };
    expect(createdAs({ ...DRAFT, until: '2024-11-23T11:00:00-05:00' }, interaction).warnings).to.deep.equal([
      'Not kept as you wrote it: date, end, subject, user.',
    ]);
  });

  it('takes an entry without a word on its origin for one that a person made', () => {
    expect(createdAs({ ...DRAFT, origin: 'user' }, DRAFT).warnings).to.equal(undefined);
    expect(createdAs({ ...DRAFT, origin: 'system' }, DRAFT).warnings?.[0]).to.include('origin');
  });

  it('says it in the words of the host', () => {
    const { warnings } = createdAs(DRAFT, { ...DRAFT, subject: null }, (fields) => `Nicht behalten: ${fields.join()}`);
    expect(warnings).to.deep.equal(['Nicht behalten: subject']);
  });
});
