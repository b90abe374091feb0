import { expect } from '@open-wc/testing';
import { parseEncounters } from '../../demo/synthea/encounter.js';
import { loadEncounters } from '../../demo/synthea/load-encounters.js';
import { patientsOf, relationsOf } from '../../demo/synthea/patients.js';

const line = JSON.stringify({
  id: 'one',
  recordId: 'patient',
  recordLabel: 'Caleb651 Pagac496',
  code: 'ambulatory',
  subcode: '185345009',
  subcodeLabel: 'Encounter for symptom',
  user: 'provider',
  userName: 'Víctor493 Noriega353',
  when: '2023-01-27T16:17:47Z',
  until: '2023-01-27T16:32:47Z',
  subject: 'Encounter for symptom',
  comments: '',
  relations: [{ id: 'payer', label: null, type: 'payer' }],
  attachments: [],
});

describe('parseEncounters', () => {
  it('renames fields and keeps values as they came', () => {
    expect(parseEncounters(line)).to.deep.equal([
      {
        id: 'one',
        recordId: 'patient',
        recordLabel: 'Caleb651 Pagac496',
        code: 'ambulatory',
        subcode: '185345009',
        subcodeLabel: 'Encounter for symptom',
        user: { id: 'provider', name: 'Víctor493 Noriega353' },
        date: '2023-01-27T16:17:47Z',
        until: '2023-01-27T16:32:47Z',
        subject: 'Encounter for symptom',
        comments: '',
        relations: [{ id: 'payer', label: null, type: 'payer' }],
        attachments: [],
      },
    ]);
  });

  it('skips empty lines', () => {
    expect(parseEncounters(`\n${line}\n\n`)).to.have.length(1);
  });
});

describe('loadEncounters', () => {
  it('reads every encounter of the file', async () => {
    const encounters = await loadEncounters();
    expect(new Set(encounters.map(({ id }) => id)).size).to.equal(604);
  });

  it('finds the patients, those with most encounters first', async () => {
    const patients = patientsOf(await loadEncounters());
    expect(patients).to.have.length(27);
    expect(patients[0]?.interactions).to.have.length(64);
  });

  it('names each relation of a patient once, nameless ones too', async () => {
    const [patient] = patientsOf(await loadEncounters());
    const relations = patient ? relationsOf(patient) : [];
    expect(new Set(relations.map(({ id }) => id)).size).to.equal(relations.length);
    expect(relations.some(({ label }) => label === null)).to.equal(true);
  });
});
