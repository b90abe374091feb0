import type { Messages } from '../messages.js';
import { count } from './count.js';
import { failing } from './failures.js';

/** What becomes of entries that are saved, deleted or flagged, and what could not be read: loaded when there is something to say. */
export const changes = {
  ...failing,
  unreadable: (rows, first) => `${count(rows, 'value', 'values')} could not be read: ${first}`,
  sourceFailed: (source) => `${source} could not be loaded.`,
  slowAnswer: 'The answer takes unusually long.',
  keptMeanwhile: (entries) => `${count(entries, 'entry is', 'entries are')} kept in this browser only.`,
  sendKept: (entries) => `Send ${count(entries, 'entry', 'entries')}`,
  keepHere: 'Keep here',
  filesNotKept: (files) => `Saved, but ${count(files, 'file was', 'files were')} not kept with it.`,
  saved: 'Saved.',
  savedElsewhere: (date) => `Saved for ${date}, further down.`,
  undo: 'Undo',
  deleted: 'Deleted',
  deletedOnLeaving: 'Will be deleted when you leave this page',
  deletedElsewhere: 'Will be deleted when you leave it in the other tab',
  deletionsDone: (deletions) =>
    `${count(deletions, 'entry', 'entries')} that you deleted at your last visit ${deletions.value === 1 ? 'is' : 'are'} gone now.`,
  notInView: 'It is not in this view.',
  flags: 'Flags',
  flagRaised: (subject) => `Flag raised: ${subject}`,
  lift: 'Lift',
  flagLifted: 'Flag lifted.',
  fileNotKept: (name) => `${name} was not kept.`,
  fileKept: (name) => `${name} is kept now.`,
  relationNotApplied: (relation) => `Not applied to ${relation}.`,
  relationApplied: (relation) => `Applied to ${relation} now.`,
  trying: 'Trying again…',
} satisfies Partial<Messages>;
