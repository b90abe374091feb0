import { codes } from '../seed/codes.js';
import { createHistory } from '../seed/create-history.js';
import { sampleRecord } from '../seed/record.js';
import { relations } from '../seed/relations.js';
import { schoolYearOf } from '../seed/school-calendar.js';
import { users } from '../seed/users.js';
import type { PortalRecord } from './portal-record.js';

const SEED = 427;

/** The admissions record of the sample applicant, as it stood on the day of the first visit. */
export function createApplicantRecord(firstVisit: Date): PortalRecord {
  const entry = schoolYearOf(firstVisit) + 1;
  return {
    ...sampleRecord,
    eyebrow: 'Admissions record EX-0427',
    summary: `Environmental Engineering, B.S. · place held until autumn ${entry}`,
    sections: [
      {
        id: 'profile',
        heading: 'Profile',
        facts: [
          ['Name', sampleRecord.label],
          ['Preferred', 'Rosalind, she/her'],
          ['Phone', '555 0142'],
          ['E-mail', 'rosalind@sample.test'],
          ['Address', '7 Millrace Lane, Fernhill'],
        ],
      },
      {
        id: 'application',
        heading: 'Application',
        facts: [
          ['Term', `Autumn ${entry}`],
          ['Round', 'Early action'],
          ['Program', 'Environmental Engineering'],
          ['Status', 'Deferred, deposit received'],
          ['High school', `Fernhill High School, ${entry - 1}`],
          ['Reader', 'Maren Keller'],
        ],
      },
      {
        id: 'people',
        heading: 'People',
        facts: relations.map(({ label, type = '' }) => [type, label ?? ''] as const),
      },
    ],
    codes,
    users,
    relations,
    people: [
      { key: 'student', label: 'Rosalind' },
      { key: 'relation-mother', label: 'Miriam Sample (mother)' },
      { key: 'relation-father', label: 'Daniel Sample (father)' },
      { key: 'relation-counselor', label: 'Imani Okafor (counselor)' },
    ],
    others: [],
    createHistory: () => createHistory(firstVisit, SEED),
  };
}
