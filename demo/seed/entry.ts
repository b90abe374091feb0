import type { Interaction } from 'interaction-timeline';
import type { Beat } from './beat.js';
import type { SampleFile } from './files/sample-files.js';
import { relationsByKey } from './relations.js';
import { atTime, toBareDay } from './school-calendar.js';
import { usersByKey } from './users.js';

/** An interaction before it has its place in the history: ids are given when all are sorted. */
export interface Entry {
  /** The moment to sort by; a day alone counts as its noon. */
  readonly moment: Date;
  readonly content: Omit<Interaction, 'id'>;
  readonly files: readonly SampleFile[];
  /** True for e-mails that the portal may have seen opened. */
  readonly traced: boolean;
}

/** Puts a beat on a date. */
export function createEntry(beat: Omit<Beat, 'day'>, date: Date): Entry {
  const { at, until, to = [], publicComments } = beat;
  const moment = atTime(date, at ?? '12:00');
  const [code, subcode] = beat.code.split('/');
  return {
    moment,
    files: beat.files ?? [],
    traced: beat.traced ?? false,
    content: {
      date: at === undefined ? toBareDay(date) : moment.toISOString(),
      datePrecision: at === undefined ? 'day' : 'minute',
      until: until && atTime(date, until).toISOString(),
      origin: 'user',
      code,
      subcode,
      subject: beat.subject,
      comments: beat.comments ?? '',
      publicComments,
      visibility: publicComments === undefined ? 'staff' : 'public',
      status: beat.status,
      user: usersByKey[beat.by],
      relations: to.map((key) => relationsByKey[key]),
      fields: beat.fields,
      flag: beat.flag,
    },
  };
}
