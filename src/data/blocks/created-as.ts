import { sortTime } from '../../model/sort-time.js';
import type { InteractionContent, InteractionDraft } from '../../model/interaction-draft.js';
import type { Interaction } from '../../model/interaction.js';
import type { CreateResult } from '../adapter.js';

/** What people call the fields that a backend may drop; a date's precision is said by the date. */
const NAMES: Readonly<Partial<Record<keyof InteractionContent, string>>> = {
  date: 'date',
  until: 'end',
  timeZone: 'time zone',
  origin: 'origin',
  code: 'code',
  subcode: 'subcode',
  subject: 'subject',
  comments: 'comments',
  publicComments: 'public comments',
  visibility: 'visibility',
  status: 'status',
  user: 'user',
  relations: 'relations',
  fields: 'further fields',
  flag: 'flag',
  links: 'links',
  followUpOf: 'follow-up',
  pinned: 'pin',
};

/**
 * What became of a new entry, with a warning where the backend has dropped or altered a value without an error: people read it
 * beside the saved entry.
 * @param say makes the sentence, in the language of your page; English where absent
 */
export function createdAs(
  draft: InteractionDraft,
  interaction: Interaction,
  say: (fields: readonly (keyof InteractionContent)[]) => string = english,
): CreateResult {
  const names = Object.keys(NAMES) as (keyof InteractionContent)[];
  const lost = names.filter((name) => isLost(name, draft[name], interaction[name]));
  return { interaction, ...(lost.length > 0 && { warnings: [say(lost)] }) };
}

const english = (fields: readonly (keyof InteractionContent)[]) =>
  `Not kept as you wrote it: ${fields.map((field) => NAMES[field]).join(', ')}.`;

function isLost(name: keyof InteractionContent, sent: unknown, kept: unknown): boolean {
  if (sent === undefined || sent === null || sent === '' || sent === false) return false;
  if (name === 'origin') return sent !== (kept ?? 'user');
  // lists and objects come back in the backend's words; that one is there is all that can be told
  if (typeof sent === 'object') return Object.keys(sent).length > 0 && (kept === undefined || kept === null);
  const isTime = name === 'date' || name === 'until';
  return isTime ? sortTime(sent as string) !== sortTime((kept as string | undefined) ?? null) : kept !== sent;
}
