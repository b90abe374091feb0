import 'interaction-timeline/define.js';
import { IdbAdapter } from 'interaction-timeline/adapters/indexeddb.js';
import { applyAppearance, keepParameters } from './portal/appearance.js';
import { createApplicantRecord } from './portal/applicant-record.js';
import { connectAddress } from './portal/connect-address.js';
import { connectTools } from './portal/connect-tools.js';
import { find } from './portal/find.js';
import { createPatientRecord } from './portal/patient-record.js';
import { presets } from './portal/presets.js';
import type { PortalRecord } from './portal/portal-record.js';
import { seedOnce } from './portal/seed-once.js';
import { showCurrentKind, showRecord } from './portal/show-record.js';
import { visitMemory } from './portal/visit-memory.js';
import { currentUser } from './seed/users.js';
import { loadEncounters } from './synthea/load-encounters.js';

const parameters = new URLSearchParams(location.search);
const kind = parameters.get('record') === 'patient' ? 'patient' : 'applicant';
const status = find('#status');

async function openRecord(): Promise<PortalRecord> {
  if (kind === 'applicant') return createApplicantRecord(visitMemory.firstVisit());
  return createPatientRecord(await loadEncounters(), parameters.get('patient'));
}

async function start(): Promise<void> {
  const { locale } = applyAppearance(parameters);
  keepParameters(document.querySelectorAll<HTMLAnchorElement>('[data-appearance], [data-record]'), parameters);
  showCurrentKind(kind);
  find('#tools').hidden = kind === 'patient';

  const record = await openRecord();
  showRecord(record);
  const adapter = new IdbAdapter({
    name: 'admissions-demo',
    ...(record.codes && { codes: record.codes }),
    users: [currentUser, ...record.users.filter(({ id }) => id !== currentUser.id)],
    relations: { [record.id]: record.relations },
    currentUser,
  });
  find('#reset').addEventListener('click', () => void reset(adapter));

  const timeline = find<HTMLElementTagNameMap['interaction-timeline']>('interaction-timeline');
  timeline.recordId = record.id;
  timeline.recordLabel = record.label;
  timeline.recordType = record.type;
  if (kind === 'applicant') timeline.presets = presets;
  if (locale) timeline.locale = locale;
  connectAddress(timeline);

  status.textContent = visitMemory.wasSeeded(record.id) ? '' : 'First visit: preparing the sample history…';
  // a browser that refuses storage is the widget's to report: it has the words for it, and Retry
  await seedOnce(adapter, record).catch(() => undefined);
  status.textContent = '';
  timeline.adapter = adapter;
  connectTools(record, (draft) => timeline.log(draft));
}

async function reset(adapter: IdbAdapter): Promise<void> {
  status.textContent = 'Clearing…';
  try {
    await adapter.clearLocalData();
    visitMemory.clear();
    location.reload();
  } catch {
    status.textContent = 'The entries could not be removed: another tab holds on to them. Close it and try again.';
  }
}

start().catch(() => {
  status.textContent = 'This record could not be opened. Reload the page to try again.';
});
