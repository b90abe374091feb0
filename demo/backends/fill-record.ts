import type { InteractionAdapter } from 'interaction-timeline';

const DAY = 86_400_000;

/** The newest entry is of this day, and each further one nine days older. */
const NEWEST = Date.UTC(2026, 0, 20, 9);

/** Gives a record that has no history one of so many entries, through the adapter as anybody would. Repeated, it adds none. */
export async function fillRecord(adapter: InteractionAdapter, recordId: string, entries: number): Promise<void> {
  const { items } = await adapter.list({ recordId, view: 'activities', limit: 1 });
  if (items.length > 0 || !adapter.create) return;
  for (let index = 0; index < entries; index++) {
    await adapter.create({
      // the same wherever it is done: two pages that fill one record at once make one history
      id: `${recordId}-${String(index).padStart(4, '0')}`,
      recordId,
      date: new Date(NEWEST - index * 9 * DAY).toISOString(),
      subject: `Entry ${index}`,
      ...(index % 2 ? { code: 'contact', subcode: 'call-parent' } : { code: 'mailing', subcode: 'sent-letter' }),
    });
  }
}
