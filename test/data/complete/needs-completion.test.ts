import { expect } from '@open-wc/testing';
import { needsCompletion } from '../../../src/data/complete/needs-completion.js';
import type { AdapterCapabilities } from '../../../src/data/adapter.js';
import type { Query } from '../../../src/data/query.js';

describe('needsCompletion', () => {
  const subject = { by: 'subject', direction: 'ascending' } as const;
  const cases: [Partial<Query>, AdapterCapabilities | undefined, boolean][] = [
    [{}, undefined, false],
    [{ sort: { by: 'date', direction: 'ascending' } }, undefined, false],
    [{ sort: { by: 'date', direction: 'ascending' } }, { sortable: [] }, true],
    [{ sort: subject }, {}, true],
    [{ sort: subject }, { sortable: ['subject'] }, false],
    [{ filters: {} }, undefined, false],
    [{ filters: { users: undefined } }, undefined, false],
    [{ filters: { hasFiles: false } }, undefined, true],
    [{ filters: { from: '2026-01-01' } }, { filterable: ['from'] }, false],
    [{ filters: { from: '2026-01-01', users: ['u'] } }, { filterable: ['from'] }, true],
    [{ search: ' ' }, undefined, false],
    [{ search: 'a' }, undefined, true],
    [{ search: 'a' }, { searchable: true }, false],
    [{ anchor: { id: 'a' } }, undefined, true],
    [{ anchor: { id: 'a' } }, { anchors: true }, false],
    [{ flagged: true, pinned: true }, undefined, false],
  ];
  for (const [query, capabilities, expected] of cases) {
    it(`${expected ? 'takes' : 'leaves alone'} ${JSON.stringify(query)} with ${JSON.stringify(capabilities)}`, () => {
      expect(needsCompletion(query, capabilities)).to.equal(expected);
    });
  }
});
