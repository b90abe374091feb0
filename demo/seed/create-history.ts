import type { Attachment, Interaction } from 'interaction-timeline';
import { createEntry, type Entry } from './entry.js';
import { createOpenedEntries, createPageVisits, createPortalEntries } from './machine-entries.js';
import { createPlannedEntries } from './planned.js';
import { everyYear } from './prose/ambient.js';
import { story } from './prose/story.js';
import { topics } from './prose/topics.js';
import { createRandom, type Random } from './random.js';
import { sampleRecord } from './record.js';
import { addDays, dateOfSchoolDay, onItsWeekday, toWorkday } from './school-calendar.js';
import { createThread } from './thread.js';

/** A made-up history and the content of its files. */
export interface History {
  /** Oldest first. */
  readonly interactions: readonly Interaction[];
  /** Content by attachment id; the ids are unique in the whole history. */
  readonly files: ReadonlyMap<string, Blob>;
}

/** Entries of a full history, those of machines and of the near future included. */
export const HISTORY_SIZE = 420;

/**
 * The four years of the sample applicant that end at `now`: people's entries from the written story and from questions
 * with their answers, then as many of the portal's own as make it `HISTORY_SIZE`. The same `now` and seed always give
 * the same history.
 */
export function createHistory(now: Date, seed: number): History {
  const random = createRandom(seed);
  const began = new Date(now.getFullYear() - 4, now.getMonth(), now.getDate());
  const within = ({ moment }: Entry) => moment >= began && moment <= now;

  const people = [...createStory(now), ...createYearlyRhythm(now), ...createThreads(now, random)].filter(within);
  const planned = createPlannedEntries(now);
  const recorded = createPortalEntries((beat) => storyDate(beat, now)).filter(within);
  const room = Math.max(0, HISTORY_SIZE - people.length - planned.length - recorded.length);
  const opened = createOpenedEntries(people, random).filter(within).slice(0, room);
  const visits = createPageVisits(room - opened.length, began, now, random);

  return assignIds([...people, ...planned, ...recorded, ...opened, ...visits]);
}

function createStory(now: Date): Entry[] {
  return story.flatMap(({ year, beats }) =>
    beats.map((beat) => createEntry(beat, storyDate({ year, day: beat.day }, now))),
  );
}

/** Callers leave the student alone while she is abroad, so this year has only what goes by post and mail. */
function createYearlyRhythm(now: Date): Entry[] {
  return [-4, -3, -2, -1, 0].flatMap((year) =>
    everyYear
      .filter((beat) => year < 0 || !beat.code.startsWith('telerecruiting/'))
      .map((beat) => createEntry(beat, storyDate({ year, day: beat.day }, now))),
  );
}

function createThreads(now: Date, random: Random): Entry[] {
  return topics.flatMap((topic) => {
    const from = dateOfSchoolDay({ year: topic.year, day: topic.from }, now);
    const to = dateOfSchoolDay({ year: topic.year, day: topic.to }, now);
    const days = Math.round((to.getTime() - from.getTime()) / 86_400_000);
    return createThread(topic, toWorkday(addDays(from, random.between(0, days))), random);
  });
}

function storyDate(beat: { readonly year: number; readonly day: string }, now: Date): Date {
  return onItsWeekday(dateOfSchoolDay(beat, now), beat.day);
}

/** Ids follow the order of the history, so that two imports of it meet in the same rows. */
function assignIds(entries: readonly Entry[]): History {
  const files = new Map<string, Blob>();
  const ordered = entries.toSorted((one, other) => one.moment.getTime() - other.moment.getTime());
  const interactions = ordered.map((entry, index): Interaction => {
    const id = `sample-${String(index + 1).padStart(4, '0')}`;
    const attachments = entry.files.map((file, position): Attachment => {
      const blob = file.createBlob();
      const attachment = { id: `${id}-file-${position + 1}`, name: file.name, size: blob.size, type: file.type };
      files.set(attachment.id, blob);
      return attachment;
    });
    return {
      id,
      recordId: sampleRecord.id,
      recordLabel: sampleRecord.label,
      ...entry.content,
      ...(attachments.length > 0 && { attachments }),
    };
  });
  return { interactions, files };
}
