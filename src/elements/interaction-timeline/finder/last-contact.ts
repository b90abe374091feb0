import type { InteractionAdapter } from '../../../data/adapter.js';
import { decodePage } from '../../../data/decode.js';
import { decodeSummary } from '../../../data/decode-summary.js';
import type { HistoryQuery } from '../../../controllers/interaction-pages-controller.js';
import { summarizeInteractions } from '../../../model/summary.js';

/** Entries looked at where the adapter cannot say: those of the future come first. */
const LATEST = 50;

/** Date of the last contact with a record; null where there was none, or nobody knows. */
export async function lastContact(
  adapter: InteractionAdapter,
  { recordId, timeZone, locale }: Pick<HistoryQuery, 'recordId' | 'timeZone' | 'locale'>,
): Promise<string | null> {
  const query = { recordId, view: 'interactions', timeZone, locale } as const;
  try {
    if (adapter.summarize) return decodeSummary(await adapter.summarize(query)).last?.date ?? null;
    const { items } = decodePage(await adapter.list({ ...query, limit: LATEST }));
    const { last } = summarizeInteractions(items, { timeZone: timeZone ?? 'UTC', now: Date.now() });
    return last?.date ?? null;
  } catch {
    return null; // a span that nobody can name is not kept to, and the history itself says what failed
  }
}
