import type { Code, Interaction } from 'interaction-timeline';
import { createApplicantRecord } from '../../portal/applicant-record.js';
import { createRows, codes as rowCodes } from '../../states/sample-rows.js';
import { codes as fewCodes, interactions as fewInteractions } from '../examples/sample.js';

/** The record of the playground. */
export const RECORD_ID = 'playground';

/** What the backend of the playground begins with. */
export interface Entries {
  readonly interactions: readonly Interaction[];
  readonly codes: readonly Code[];
}

const MANY = 10_000;

const makers: Readonly<Record<string, () => Entries>> = {
  history: () => {
    const record = createApplicantRecord(new Date());
    return { interactions: record.createHistory().interactions, codes: record.codes ?? [] };
  },
  few: () => ({ interactions: fewInteractions, codes: fewCodes }),
  none: () => ({ interactions: [], codes: fewCodes }),
  many: () => ({ interactions: createRows(MANY), codes: rowCodes }),
};

/** The entries of that name, newest first. */
export function createEntries(name: string): Entries {
  const { interactions, codes } = makers[name]!();
  const dated = interactions.map((entry) => ({ ...entry, recordId: RECORD_ID }));
  return { codes, interactions: dated.sort((one, other) => Date.parse(other.date ?? '') - Date.parse(one.date ?? '')) };
}
