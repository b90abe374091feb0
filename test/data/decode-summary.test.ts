import { expect } from '@open-wc/testing';
import type { AdapterError } from '../../src/data/adapter-error.js';
import { decodeSummary } from '../../src/data/decode-summary.js';

function refusal(answer: unknown): string {
  try {
    decodeSummary(answer);
  } catch (thrown) {
    expect((thrown as AdapterError).kind).to.equal('server');
    return (thrown as AdapterError).message;
  }
  throw new Error('It was accepted');
}

const bucket = { from: '2026-11-01', code: 'contact', count: 3 };

describe('decodeSummary', () => {
  it('takes all that the contract has, and nothing else', () => {
    const summary = {
      buckets: [bucket, { from: null, subcode: 'visit', count: 0 }],
      users: [{ key: 'u1', label: 'M. Keller', count: 2 }],
      relations: [{ key: 'r1', count: 1 }],
      statuses: [],
      withFiles: 4,
      last: { date: '2026-11-22T10:00:00Z', user: { id: 'u1' } },
      medianGap: 3.5,
      covered: { read: 10, of: 20 },
    };
    expect(decodeSummary({ ...summary, extra: true })).to.deep.equal(summary);
  });

  it('takes buckets alone', () => {
    expect(decodeSummary({ buckets: [] })).to.deep.equal({ buckets: [] });
  });

  it('takes a number for a key, as backends count', () => {
    expect(decodeSummary({ buckets: [{ ...bucket, code: 7 }] }).buckets[0]!.code).to.equal('7');
  });

  const wrong: readonly (readonly [answer: unknown, message: string])[] = [
    [undefined, 'summary: expected an object, got undefined'],
    [{}, 'summary.buckets: expected a list, got undefined'],
    [{ buckets: [{ count: 1 }] }, 'summary.buckets[0].from: expected a day (YYYY-MM-DD), got undefined'],
    [{ buckets: [{ ...bucket, from: '2026-13-01' }] }, 'summary.buckets[0].from: expected a day'],
    [{ buckets: [{ ...bucket, from: '2026-11-01T00:00Z' }] }, 'summary.buckets[0].from: expected a day'],
    [{ buckets: [bucket, { ...bucket, count: -1 }] }, 'summary.buckets[1].count: expected a whole number, got -1'],
    [{ buckets: [{ ...bucket, count: 1.5 }] }, 'summary.buckets[0].count: expected a whole number, got 1.5'],
    [
      { buckets: [{ ...bucket, count: '3' }] },
      'summary.buckets[0].count: expected a whole number, got a text of 1 characters',
    ],
    [{ buckets: [{ ...bucket, code: {} }] }, 'summary.buckets[0].code: expected a string, got an object'],
    [{ buckets: [], users: [{ label: 'x', count: 1 }] }, 'summary.users[0].key: expected a string'],
    [{ buckets: [], last: { user: { id: 'u' } } }, 'summary.last.date: expected a string'],
    [{ buckets: [], medianGap: NaN }, 'summary.medianGap: expected a number, got NaN'],
    [{ buckets: [], covered: {} }, 'summary.covered.read: expected a whole number'],
  ];
  for (const [answer, message] of wrong) {
    it(`names what is wrong: ${message}`, () => {
      expect(refusal(answer)).to.contain(message);
    });
  }
});
