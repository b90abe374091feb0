import { expect } from '@open-wc/testing';
import { RestAdapter } from '../../../src/data/rest/rest-adapter.js';
import { describeAdapter } from '../../../src/testing/index.js';
import { OpenApiCheck } from '../../support/openapi-check.js';
import { RestBackend } from '../../support/rest-backend.js';
import { goodAdapter, RECORD, SCRATCH } from '../../testing/good-adapters.js';

describe('the adapter suite', () => {
  let backend: RestBackend;

  describeAdapter(
    'RestAdapter',
    async () => {
      backend = new RestBackend(goodAdapter(), new OpenApiCheck());
      const adapter = new RestAdapter(backend.options);
      await adapter.list({ recordId: RECORD, view: 'interactions', limit: 1 });
      return { adapter, recordId: RECORD, scratchRecordId: SCRATCH };
    },
    { describe, it, before },
  );

  describe('RestAdapter and the document', () => {
    it('agree on all that was sent and answered', () => {
      expect(backend.faults).to.deep.equal([]);
      expect(backend.asked.length).to.be.greaterThan(100);
    });
  });
});
