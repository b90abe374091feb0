import { expect } from '@open-wc/testing';
import { createApplicantRecord } from '../../demo/portal/applicant-record.js';
import { seedOnce } from '../../demo/portal/seed-once.js';
import { visitMemory } from '../../demo/portal/visit-memory.js';
import { IdbAdapter } from '../../src/data/indexeddb/idb-adapter.js';

describe('seedOnce', () => {
  const record = createApplicantRecord(new Date(2026, 10, 24, 10));
  let adapter: IdbAdapter;
  let databases = 0;

  beforeEach(() => {
    visitMemory.clear();
    databases += 1;
    adapter = new IdbAdapter({ name: `seed-once-${databases}` });
  });

  afterEach(async () => {
    visitMemory.clear();
    await adapter.clearLocalData();
  });

  const firstPage = () => adapter.list({ recordId: record.id, view: 'activities', limit: 200 });

  it('fills the record on the first visit', async () => {
    await seedOnce(adapter, record);
    expect((await firstPage()).total).to.equal(420);
  });

  it('keeps the content of the files', async () => {
    await seedOnce(adapter, record);
    const attachments = (await firstPage()).items.flatMap(({ attachments: files = [] }) => files);
    const [file] = attachments;
    if (!file) throw new Error('The newest entries have no file');
    const blob = await adapter.openAttachment(file);
    expect(blob.size).to.equal(file.size);
  });

  it('leaves what people deleted deleted', async () => {
    await seedOnce(adapter, record);
    for (const { id } of (await firstPage()).items) await adapter.delete({ id, recordId: record.id });
    await seedOnce(adapter, record);
    expect((await firstPage()).total).to.equal(220);
  });

  it('fills nothing where entries are already', async () => {
    await adapter.create({ id: 'own', recordId: record.id, date: '2026-11-24', subject: 'Own' });
    await seedOnce(adapter, record);
    expect((await firstPage()).items.map(({ id }) => id)).to.deep.equal(['own']);
  });
});

describe('visitMemory', () => {
  afterEach(() => visitMemory.clear());

  it('remembers the first visit', () => {
    const first = visitMemory.firstVisit();
    expect(visitMemory.firstVisit().getTime()).to.equal(first.getTime());
  });

  it('forgets which records were filled when it is cleared', () => {
    visitMemory.rememberSeeded('record');
    visitMemory.clear();
    expect(visitMemory.wasSeeded('record')).to.equal(false);
  });
});
