import { expect } from '@open-wc/testing';
import { HeightIndex } from '../../../src/controllers/window/height-index.js';
import { random } from '../../support/random.js';

const ESTIMATE = 40;

/** Keys of a list of so many rows. */
const keysOf = (count: number) => Array.from({ length: count }, (_, at) => `k${at}`);

function indexOver(keys: readonly string[]): HeightIndex {
  const heights = new HeightIndex(ESTIMATE);
  heights.follow(keys.length, (at) => keys[at]);
  return heights;
}

describe('HeightIndex', () => {
  it('takes rows that were not measured to be as estimated', () => {
    const heights = indexOver(keysOf(1_000_000));
    expect(heights.total).to.equal(40_000_000);
    expect(heights.offset(250)).to.equal(10_000);
    expect(heights.indexAt(10_039)).to.equal(250);
    expect(heights.isEmpty).to.equal(true);
  });

  it('counts what was measured instead', () => {
    const heights = indexOver(keysOf(1000));
    heights.measure(3, 'k3', 100);
    heights.measure(500, 'k500', 10);
    expect(heights.offset(3)).to.equal(120);
    expect(heights.offset(4)).to.equal(220);
    expect(heights.total).to.equal(40_000 + 60 - 30);
    expect(heights.measured(3)).to.deep.equal({ key: 'k3', height: 100 });
    expect(heights.measured(4)).to.equal(undefined);
  });

  it('counts the last measure of a row', () => {
    const heights = indexOver(keysOf(10));
    for (const height of [100, 50, 70]) heights.measure(3, 'k3', height);
    expect(heights.total).to.equal(430);
  });

  it('finds the first and the last row beyond the ends', () => {
    const heights = indexOver(keysOf(10));
    expect(heights.indexAt(-5)).to.equal(0);
    expect(heights.indexAt(1e9)).to.equal(9);
  });

  it('bears a list without rows', () => {
    const heights = indexOver([]);
    expect(heights.total).to.equal(0);
    expect(heights.indexAt(100)).to.be.at.most(0);
  });

  it('forgets heights when it is told to', () => {
    const heights = indexOver(keysOf(10));
    heights.measure(3, 'k3', 100);
    heights.clear();
    expect(heights.total).to.equal(400);
    expect(heights.isEmpty).to.equal(true);
  });

  it('keeps heights with their rows when others come in on top', () => {
    const keys = keysOf(5000);
    const heights = indexOver(keys);
    for (let at = 0; at < 600; at++) heights.measure(at, keys[at], at % 7 ? 40 : 90);
    const before = heights.total;
    const longer = ['new', ...keys];
    heights.follow(longer.length, (at) => longer[at]);
    expect(heights.total).to.equal(before + ESTIMATE);
    expect(heights.measured(8)).to.deep.equal({ key: 'k7', height: 90 });
  });

  it('keeps heights above a row that went, and below its block', () => {
    const keys = keysOf(5000);
    const heights = indexOver(keys);
    for (let at = 0; at < 1000; at++) heights.measure(at, keys[at], 90);
    const shorter = keys.filter((key) => key !== 'k300');
    heights.follow(shorter.length, (at) => shorter[at]);
    expect(heights.measured(10)?.key).to.equal('k10');
    expect(heights.measured(800)?.key).to.equal('k801');
  });

  it('keeps heights when rows are added at the end, and asks for few keys', () => {
    const keys = keysOf(100_000);
    const heights = indexOver(keys.slice(0, 50_000));
    for (let at = 0; at < 1000; at++) heights.measure(at, keys[at], 90);
    let asked = 0;
    heights.follow(keys.length, (at) => (asked++, keys[at]));
    expect(heights.total).to.equal(4_000_000 + 50_000);
    expect(asked).to.be.at.most(20);
  });

  it('forgets all heights when all rows are others', () => {
    const heights = indexOver(keysOf(1000));
    for (let at = 0; at < 600; at++) heights.measure(at, `k${at}`, 90);
    heights.follow(900, (at) => `other ${at}`);
    expect(heights.total).to.equal(900 * ESTIMATE);
  });

  it('learns nothing from rows that are not loaded any more', () => {
    const heights = indexOver(keysOf(1000));
    for (let at = 0; at < 600; at++) heights.measure(at, `k${at}`, 90);
    heights.follow(1000, () => undefined);
    expect(heights.measured(599)?.height).to.equal(90);
  });

  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
    it(`says the same as a plain array, whatever happens (${seed})`, () => {
      const next = random(seed);
      const pick = (below: number) => Math.floor(next() * below);
      let fresh = 0;
      let rows = Array.from({ length: 1 + pick(2000) }, () => ({
        key: `r${fresh++}`,
        height: undefined as number | undefined,
      }));
      const heights = new HeightIndex(ESTIMATE);
      const follow = () => heights.follow(rows.length, (at) => rows[at]?.key);
      follow();
      for (let step = 0; step < 120; step++) {
        const at = pick(rows.length);
        const many = 1 + pick(40);
        if (next() < 0.7) {
          rows.slice(at, at + many).forEach((row, offset) => {
            row.height = 10 + pick(200);
            heights.measure(at + offset, row.key, row.height);
          });
        } else {
          const added =
            next() < 0.5 ? Array.from({ length: many }, () => ({ key: `r${fresh++}`, height: undefined })) : [];
          rows = [...rows.slice(0, at), ...added, ...rows.slice(added.length ? at : at + many)];
          if (!rows.length) rows = [{ key: `r${fresh++}`, height: undefined }];
          follow();
          // what it has forgotten of the block with the change is forgotten here too; nothing may be wrong
          rows.forEach((row, index) => {
            const known = heights.measured(index);
            if (known && (known.key !== row.key || known.height !== row.height)) expect(known).to.deep.equal(row);
            row.height = known?.height;
          });
        }
        const offsets = [0];
        for (const row of rows) offsets.push(offsets.at(-1)! + (row.height ?? ESTIMATE));
        const index = pick(rows.length);
        expect(heights.offset(index)).to.be.closeTo(offsets[index]!, 1e-6);
        expect(heights.total).to.be.closeTo(offsets.at(-1)!, 1e-6);
        expect(heights.indexAt(offsets[index]! + 0.5)).to.equal(index);
      }
    });
  }
});
