import { expect } from '@open-wc/testing';
import { updateInteraction } from '../../src/controllers/update-interaction.js';
import type { InteractionAdapter } from '../../src/data/adapter.js';
import { interaction } from '../support/interactions.js';
import { nextEvent } from '../support/next-event.js';

describe('updateInteraction', () => {
  const entry = interaction({ recordId: undefined });
  const adapter: InteractionAdapter = {
    list: () => Promise.resolve({ items: [], next: null }),
    update: () => Promise.resolve(entry),
  };

  it('names the record in the answer, where the adapter does not', async () => {
    const host = document.createElement('div');
    const told = nextEvent(host, 'interaction-updated');
    const updated = await updateInteraction(host, adapter, 'r1', entry, { subject: 'Other' });
    expect(updated?.recordId).to.equal('r1');
    expect((await told).interaction.recordId).to.equal('r1');
  });
});
