import { expect } from '@open-wc/testing';
import { promises } from '../../src/testing/promises.js';
import { runPromise } from '../../src/testing/run-promise.js';
import { brokenAdapters } from './broken/index.js';
import { derived } from './derived.js';
import { goodAdapter, RECORD, SCRATCH } from './good-adapters.js';

const records = { recordId: RECORD, scratchRecordId: SCRATCH };

describe('promises', () => {
  it('are one hundred and fifty at least', () => {
    expect(promises.length).to.be.at.least(150);
  });

  it('have ids of their own, under their group', () => {
    expect(new Set(promises.map(({ id }) => id)).size).to.equal(promises.length);
    for (const { id, group } of promises) expect(id).to.match(new RegExp(`^${group}/[a-z0-9-]+$`));
  });

  it('have each a broken adapter, and every broken adapter a promise', () => {
    expect([...brokenAdapters.keys()].sort()).to.deep.equal(promises.map(({ id }) => id).sort());
  });

  for (const promise of promises) {
    const { broken, good = goodAdapter, hangs = false } = brokenAdapters.get(promise.id)!;

    it(`${promise.id} is kept by an adapter that ${promise.promise}`, async () => {
      const { result, leftovers } = await runPromise(promise, { ...records, adapter: good(), timeout: 5000 });
      expect(result.reason).to.equal(undefined);
      expect(result.outcome).to.equal('kept');
      expect(leftovers).to.deep.equal([]);
    });

    it(`${promise.id} is broken by one that does not`, async () => {
      const adapter = derived(good(), broken);
      const { result } = await runPromise(promise, { ...records, adapter, timeout: hangs ? 100 : 5000 });
      expect(result.outcome).to.equal('broken');
      expect(result.reason).to.match(/^\S+ \S+ \S+/, 'a sentence');
      expect(result.reason).not.to.match(/\[object|is not a function|Cannot read|read propert/);
      expect(/did not (come|answer) within/.test(result.reason ?? '')).to.equal(hangs);
    });
  }
});
