import { expect } from '@open-wc/testing';
import type { InteractionAdapter } from '../../../src/data/adapter.js';
import { completeAdapter } from '../../../src/data/complete/complete-adapter.js';
import { describeAdapter, testAdapter } from '../../../src/testing/index.js';
import { HISTORY, limitedAdapter, RECORD, SCRATCH } from '../../testing/good-adapters.js';
import { ListOnlyAdapter } from './support/list-only-adapter.js';

const adapters: Record<string, () => InteractionAdapter> = {
  'an adapter with nothing but a list, made complete': () => completeAdapter(new ListOnlyAdapter(HISTORY)),
  'an adapter that can write, but only sorts by date, made complete': () => completeAdapter(limitedAdapter()),
};

/** What is promised by those only who cannot do it all. */
const UNCLAIMED = ['sort/unclaimed', 'filters/unclaimed', 'search/unclaimed', 'summarize/unclaimed'];

describe('the adapter suite', () => {
  for (const [name, create] of Object.entries(adapters)) {
    describeAdapter(
      name,
      () => {
        const adapter = create();
        const scratchRecordId = adapter.create ? SCRATCH : undefined;
        return Promise.resolve({ adapter, recordId: RECORD, scratchRecordId });
      },
      { describe, it, before },
    );
  }

  it('has nothing left to say of a list alone that cannot be sorted, filtered, searched or summed up', async () => {
    const only = ['sort', 'filters', 'search', 'anchors', 'summarize'] as const;
    // where a list leaves comments out, a search says that it rests on a part
    const whole = HISTORY.map((entry) => ({ comments: '', ...entry }));
    const { results } = await testAdapter(completeAdapter(new ListOnlyAdapter(whole)), { recordId: RECORD, only });
    const open = results.filter(({ outcome }) => outcome !== 'kept').map(({ id }) => id);
    expect(open).to.deep.equal(only.flatMap((group) => UNCLAIMED.filter((id) => id.startsWith(group))));
    expect(results.length).to.be.greaterThan(40);
  });
});
