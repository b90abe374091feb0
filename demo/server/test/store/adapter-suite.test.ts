import assert from 'node:assert/strict';
import { it } from 'node:test';
import { testAdapter } from 'interaction-timeline/testing';
import { describeOnEach } from '../support/backends.js';
import { contentsOf, Dice, randomHistory } from '../support/random-history.js';
import { storeAdapter } from '../support/store-adapter.js';
import { addTenant, RECORD, sharedStore } from '../support/tenants.js';

describeOnEach('the adapter suite', (backend) => {
  it('finds every promise of the contract kept', { timeout: 120_000 }, async () => {
    const store = await sharedStore(backend);
    // what is imported is kept as it comes, and the contract wants each relation once
    const interactions = randomHistory(new Dice(21), 45).map(({ relations = [], ...entry }) => ({
      ...entry,
      relations: relations.slice(0, 1),
    }));
    const { chief } = await addTenant(store, { interactions, files: contentsOf(interactions) });
    const report = await testAdapter(storeAdapter(store, chief), {
      recordId: RECORD,
      writes: true,
      scratchRecordId: 'scratch',
      timeout: 20_000,
    });
    assert.deepEqual(
      report.results.filter(({ outcome }) => outcome === 'broken'),
      [],
    );
    assert.deepEqual(report.leftovers, []);
    assert.ok(report.passed > 150, `only ${report.passed} promises were claimed`);
  });
});
