import type { Interaction, User } from 'interaction-timeline';
import { patientsOf, relationsOf } from '../synthea/patients.js';
import type { PortalRecord } from './portal-record.js';

/** The record of one of the Synthea patients; the one with most encounters where `id` names none. */
export function createPatientRecord(encounters: readonly Interaction[], id: string | null): PortalRecord {
  const patients = patientsOf(encounters);
  const patient = patients.find((candidate) => candidate.id === id) ?? patients[0];
  if (!patient) throw new Error('The file of encounters is empty');
  const years = patient.interactions.flatMap(({ date }) => (date ? [date.slice(0, 4)] : [])).sort();
  const relations = relationsOf(patient);
  return {
    id: patient.id,
    label: patient.label,
    type: 'patient',
    eyebrow: 'A history as it came',
    summary: 'Encounters of a synthetic patient, without cleaning',
    sections: [
      {
        id: 'profile',
        heading: 'Profile',
        facts: [
          ['Encounters', String(patient.interactions.length)],
          ['Years', `${years[0] ?? ''} to ${years.at(-1) ?? ''}`],
          [
            'Relations',
            `${relations.length}, ${relations.filter(({ label }) => label === null).length} without a name`,
          ],
        ],
      },
      {
        id: 'source',
        heading: 'Source',
        facts: [
          ['Data', 'Synthea, by way of OHDSI/dbt-synthea'],
          ['License', 'Apache-2.0'],
        ],
      },
    ],
    users: usersOf(patient.interactions),
    relations,
    people: [],
    others: patients.map(({ id: other, label, interactions }) => ({
      id: other,
      label: `${label} (${interactions.length})`,
    })),
    createHistory: () => ({ interactions: patient.interactions }),
  };
}

function usersOf(interactions: readonly Interaction[]): User[] {
  return [...new Map(interactions.flatMap(({ user }) => (user ? [[user.id, user] as const] : []))).values()];
}
