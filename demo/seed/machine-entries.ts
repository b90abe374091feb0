import { atTime, addDays } from './school-calendar.js';
import type { Entry } from './entry.js';
import { portalPages, systemBeats } from './prose/system.js';
import type { Random } from './random.js';

/** Entries that the portal recorded at the turns of the story. */
export function createPortalEntries(dateOf: (beat: { year: number; day: string }) => Date): Entry[] {
  return systemBeats.map((beat) => createMachineEntry(beat.subcode, beat.subject, atTime(dateOf(beat), beat.at)));
}

/** An "E-mail opened" some hours after each e-mail that was opened. */
export function createOpenedEntries(entries: readonly Entry[], random: Random): Entry[] {
  return entries
    .filter(({ traced }) => traced && random.chance(0.85))
    .map(({ content, moment }) => {
      const opened = new Date(moment.getTime() + random.between(4, 600) * 60_000);
      return createMachineEntry('e-mail-opened', `E-mail opened: “${content.subject ?? ''}”`, opened);
    });
}

/** So many visits to pages of the applicant's portal between two dates, in the evening. */
export function createPageVisits(count: number, from: Date, to: Date, random: Random): Entry[] {
  const days = Math.floor((to.getTime() - from.getTime()) / 86_400_000);
  return Array.from({ length: count }, () => {
    const evening = atTime(
      addDays(from, random.between(0, days - 1)),
      `${random.between(19, 22)}:${random.between(10, 59)}`,
    );
    return createMachineEntry('page-visited', `Page visited: ${random.pick(portalPages)}`, evening);
  });
}

function createMachineEntry(subcode: string, subject: string, moment: Date): Entry {
  return {
    moment,
    files: [],
    traced: false,
    content: { date: moment.toISOString(), origin: 'system', code: 'portal', subcode, subject, comments: '' },
  };
}
