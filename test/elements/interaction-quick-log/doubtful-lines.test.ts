import { expect } from '@open-wc/testing';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { starterCodes } from '../../../src/data/starter-codes.js';
import { goldenSets } from '../../model/quick-log/golden-sets.js';
import { QuickLogHarness } from './quick-log-harness.js';

/** What Enter stores of each line. */
async function storedOf(set: (typeof goldenSets)[number], lines: readonly string[]): Promise<Map<string, number>> {
  const adapter = new MemoryAdapter({ codes: set.codes ?? starterCodes });
  const { timeZone, locale } = set;
  const clock = () => Date.parse(set.now);
  const log = await QuickLogHarness.create(adapter, { timeZone, locale, clock });
  let creates = 0;
  log.el.addEventListener('interaction-create', () => (creates += 1));
  const stored = new Map<string, number>();
  for (const text of lines) {
    creates = 0;
    await log.enter(text);
    await log.submit();
    stored.set(text, creates);
    await log.enter('');
  }
  return stored;
}

describe('<interaction-quick-log> never saves what is in doubt', () => {
  for (const set of goldenSets) {
    const doubtful = set.lines.flatMap(([text, , , , ...doubts]) => (doubts.length > 0 ? [text] : []));
    const clear = set.lines.flatMap(([text, , , , ...doubts]) => (doubts.length > 0 ? [] : [text.replace('\n', ' ')]));

    if (doubtful.length > 0)
      it(`saves none of ${doubtful.length} lines by Enter: ${set.title}`, async () => {
        const stored = await storedOf(set, doubtful);
        expect([...stored].filter(([, count]) => count > 0)).to.deep.equal([]);
      });

    it(`saves each of ${clear.length} lines once by Enter: ${set.title}`, async () => {
      const stored = await storedOf(set, clear);
      expect([...stored].filter(([, count]) => count !== 1)).to.deep.equal([]);
    });
  }
});
