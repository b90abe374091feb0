import type { Interaction } from 'interaction-timeline';

/** A history that has an example of most that can be promised: ties, a bare day, an unknown date, a flag, files, relations. */
export function sampleHistory(recordId: string): readonly Interaction[] {
  const [ana, bo] = [
    { id: 'ana', name: 'Ana Núñez' },
    { id: 'bo', name: 'Bo Lind' },
  ];
  const mother = { id: 'mother', label: 'Sofía Sample', type: 'Mother' };
  const entries: readonly Omit<Interaction, 'id' | 'recordId'>[] = [
    {
      date: '2026-11-20T10:00:00-05:00',
      until: '2026-11-20T10:20:00-05:00',
      code: 'contact',
      subcode: 'call-parent',
      subject: 'Called about the visit',
      comments: 'She prefers mornings.',
      user: ana,
      relations: [mother],
      status: { key: 'done', label: 'Done' },
    },
    { date: '2026-11-19T10:00:00Z', code: 'mailing', subject: 'Sent the brochure', user: bo },
    {
      date: '2026-11-18T10:00:00Z',
      code: 'contact',
      subcode: 'visit',
      subject: 'Campus visit',
      user: bo,
      attachments: [{ id: 'map', name: 'map.pdf' }],
      status: { key: 'open', label: 'Open' },
    },
    { date: '2026-11-17', code: 'mailing', subject: 'Postcard', user: bo, pinned: true },
    { date: '2026-11-16T10:00:00Z', code: 'flag', subject: 'Do not call', flag: 'raised', user: ana },
    { date: '2026-11-15T10:00:00Z', code: 'contact', subject: 'Imported', user: bo },
    { date: '2026-11-15T10:00:00Z', code: 'contact', subject: 'Imported', user: ana },
    { date: '2026-11-14T10:00:00Z', origin: 'system', subject: 'Score received' },
    { date: null, code: 'contact', subject: 'Some time ago', user: ana },
  ];
  return entries.map((entry, index) => ({ ...entry, id: `${recordId}-${index + 1}`, recordId }));
}
