import assert from 'node:assert/strict';
import { it } from 'node:test';
import { RestAdapter } from 'interaction-timeline/adapters/rest.js';
import { testAdapter } from 'interaction-timeline/testing';
import { describeOnEach } from '../support/backends.js';
import { contentsOf, Dice, randomHistory } from '../support/random-history.js';
import { addTenant, RECORD, sharedStore } from '../support/tenants.js';
import { feedFirst } from './support/feed-first.js';
import { startServer } from './support/test-server.js';

describeOnEach('the adapter suite over HTTP', (backend) => {
  it('finds every promise of the contract kept', { timeout: 300_000 }, async () => {
    const store = await sharedStore(backend);
    const interactions = randomHistory(new Dice(21), 70);
    const { chief } = await addTenant(store, { interactions, files: contentsOf(interactions) });
    const { server, baseUrl, tokens } = await startServer(store);
    const authorization = `Bearer ${await tokens.sign(chief, 600)}`;
    const adapter = new RestAdapter({ baseUrl, headers: { authorization }, fetch: feedFirst() });
    const report = await testAdapter(adapter, {
      recordId: RECORD,
      writes: true,
      scratchRecordId: 'scratch',
      timeout: 30_000,
    });
    await server.close();
    assert.deepEqual(
      report.results.filter(({ outcome }) => outcome === 'broken'),
      [],
    );
    assert.deepEqual(report.leftovers, []);
    assert.ok(report.passed > 150, `only ${report.passed} promises were claimed`);
  });
});
