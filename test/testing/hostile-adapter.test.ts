import { expect } from '@open-wc/testing';
import { inSentence, promises, testAdapter, type PromiseGroup, type Report } from '../../src/testing/index.js';
import { inWords } from '../../src/testing/in-words.js';
import { RECORD, SCRATCH } from './good-adapters.js';
import { hostileAdapter } from './hostile-adapter.js';

const groups = [...new Set(promises.map(({ group }) => group))];

/** Most milliseconds that the suite may take for all promises together, each of which may be given up after 20. */
const MOST_TIME = 120_000;

describe('a hostile adapter', () => {
  const faults: string[] = [];
  const note = (event: PromiseRejectionEvent | ErrorEvent) => {
    faults.push(inWords('reason' in event ? event.reason : event.error));
    event.preventDefault();
  };
  let report: Report;
  let duration: number;

  before(async function () {
    this.timeout(2 * MOST_TIME);
    addEventListener('unhandledrejection', note);
    addEventListener('error', note);
    const start = performance.now();
    report = await testAdapter(hostileAdapter(), {
      recordId: RECORD,
      writes: true,
      scratchRecordId: SCRATCH,
      timeout: 20,
    });
    duration = performance.now() - start;
    // a rejection is told of once the task that made it is over
    await new Promise((resolve) => setTimeout(resolve));
  });

  after(() => {
    removeEventListener('unhandledrejection', note);
    removeEventListener('error', note);
  });

  const broken = (group: PromiseGroup) =>
    report.results.filter((result) => result.group === group && result.outcome === 'broken');

  it('is survived by the suite, which has a result for each promise', () => {
    expect(report.results.map(({ id }) => id)).to.deep.equal(promises.map(({ id }) => id));
  });

  it('takes no more time than it is given', () => {
    expect(duration).to.be.below(MOST_TIME);
  });

  it('leaves no rejection without a handler, and no error', () => {
    expect(faults).to.deep.equal([]);
  });

  for (const group of groups) {
    it(`breaks promises of the group ${group}`, () => {
      expect(broken(group)).not.to.deep.equal([]);
    });
  }

  it('keeps fewer promises than it breaks', () => {
    expect(report.passed).to.be.below(report.failed);
  });

  it('is told in sentences what is wrong, and where the guide tells of it', () => {
    for (const result of report.results.filter(({ outcome }) => outcome === 'broken')) {
      expect(result.reason).to.match(/^\S+ \S+ \S+/, result.id);
      expect(inSentence(result)).to.match(
        /^The adapter promises that it .+, but .+ \(.+; see adapters\.md#[a-z]+\)\.$/s,
      );
    }
  });
});
