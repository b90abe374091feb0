import { dayOf } from '../model/date.js';
import { foldText } from '../model/fold-text.js';
import type { InteractionDraft } from '../model/interaction-draft.js';
import type { Interaction } from '../model/interaction.js';
import type { CallOptions, InteractionAdapter } from './adapter.js';
import { decodePage } from './decode.js';
import type { Query } from './query.js';

/** Most pages read where the adapter cannot narrow them to a day. */
const MOST_PAGES = 3;
const PAGE_SIZE = 100;

/**
 * An entry that looks like the draft: of the same code and day, with the same subject whatever its case and accents. Looks only
 * at the newest entries where the adapter does not filter by day, so that asking costs no more than it is worth; without an
 * answer there is none.
 */
export async function findDuplicate(
  adapter: InteractionAdapter,
  draft: InteractionDraft,
  { timeZone, signal }: CallOptions & { readonly timeZone: string },
): Promise<Interaction | undefined> {
  const day = dayOf(draft, timeZone);
  if (day === null) return undefined;
  const { filterable = [] } = adapter.capabilities ?? {};
  const narrows = filterable.includes('from') && filterable.includes('to');
  const query: Query = {
    recordId: draft.recordId,
    view: 'interactions',
    timeZone,
    limit: PAGE_SIZE,
    ...(narrows && { filters: { from: day, to: day } }),
  };
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { items, next } = decodePage(await adapter.list({ ...query, cursor }, { signal }));
    const found = items.find((entry) => isAlike(entry, draft) && dayOf(entry, timeZone) === day);
    const isBeyond = items.some((entry) => (dayOf(entry, timeZone) ?? day) < day);
    if (found || next === null || isBeyond) return found;
    cursor = next;
  }
  return undefined;
}

function isAlike(entry: Interaction, draft: InteractionDraft): boolean {
  const same = (a: string | null | undefined, b: string | null | undefined) => (a ?? '') === (b ?? '');
  const subject = ({ subject: text }: Pick<Interaction, 'subject'>) => foldText((text ?? '').trim());
  return (
    entry.id !== draft.id &&
    same(entry.code, draft.code) &&
    same(entry.subcode, draft.subcode) &&
    subject(entry) === subject(draft)
  );
}
